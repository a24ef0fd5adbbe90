/**
 * What `npm run types` and `npm run lint` check, for the price of one: the compiler's program, once it is checked, is what the
 * linter reads types from.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import ts from "typescript";

const root = fileURLToPath(new URL("..", import.meta.url));

function programOf(configuration) {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (found) => report([found]) };
  const parsed = ts.getParsedCommandLineOfConfigFile(configuration, {}, host);
  return ts.createProgram({
    rootNames: parsed.fileNames,
    options: parsed.options,
    configFileParsingDiagnostics: ts.getConfigFileParsingDiagnostics(parsed),
  });
}

/** Prints what the compiler found, and says how much that is. */
function report(diagnostics) {
  const names = {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => "\n",
  };
  console.log(ts.formatDiagnostics(diagnostics, names));
  return diagnostics.length;
}

async function lint(program) {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: path.join(root, ".config/eslint.config.mjs"),
    overrideConfig: {
      files: ["**/*.{ts,tsx}"],
      languageOptions: { parserOptions: { programs: [program] } },
    },
  });
  const results = await eslint.lintFiles(["."]);
  console.log(await (await eslint.loadFormatter("stylish")).format(results));
  return results.reduce((sum, { errorCount, warningCount }) => sum + errorCount + warningCount, 0);
}

const program = programOf(path.join(root, "tsconfig.json"));
const wrong = report(ts.getPreEmitDiagnostics(program)) + (await lint(program));
process.exitCode = wrong > 0 ? 1 : 0;
