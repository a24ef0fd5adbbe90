import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { catalogue } from "../functions/catalogue";
import { fail, runTool } from "./fail";
import { functionsMetadata } from "./functionsJson";
import { root } from "./paths";
import { withReadmeTable } from "./readmeTable";
import { sampleWorkbook } from "./sampleWorkbook";

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The files that are made from the catalogue, and what each should hold, given what it holds. */
const texts: Readonly<Record<string, (current: string) => string>> = {
  "assets/functions.json": () => json(functionsMetadata(catalogue, "en")),
  "assets/functions.zh.json": () => json(functionsMetadata(catalogue, "zh")),
  "README.md": (current) => withReadmeTable(current, catalogue),
};

/** The workbooks that are made from the templates. */
const workbooks: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  "assets/samples/aec-sample.xlsx": () => sampleWorkbook("en"),
  "assets/samples/aec-sample.zh.xlsx": () => sampleWorkbook("zh"),
};

const pathOf = (name: string) => path.join(root, name);

function readText(file: string): string {
  // A checkout on Windows may have other line ends.
  return existsSync(file) ? readFileSync(file, "utf8").replaceAll("\r\n", "\n") : "";
}

interface Generated {
  readonly name: string;
  readonly wanted: string | Uint8Array;
  readonly stale: boolean;
}

async function generate(): Promise<readonly Generated[]> {
  const files: Generated[] = Object.entries(texts).map(([name, make]) => {
    const current = readText(pathOf(name));
    const wanted = make(current);
    return { name, wanted, stale: current !== wanted };
  });
  for (const [name, make] of Object.entries(workbooks)) {
    const wanted = await make();
    const current = existsSync(pathOf(name)) ? readFileSync(pathOf(name)) : undefined;
    files.push({ name, wanted, stale: !current?.equals(wanted) });
  }
  return files;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const stale = (await generate()).filter((file) => file.stale);
  const names = stale.map(({ name }) => name).join(", ");
  if (stale.length === 0) console.log("Generated files are up to date.");
  else if (values.check) fail(`Stale: ${names}. Run "npm run generate" and commit the result.`);
  else {
    for (const { name, wanted } of stale) {
      mkdirSync(path.dirname(pathOf(name)), { recursive: true });
      writeFileSync(pathOf(name), wanted);
    }
    console.log(`Written: ${names}.`);
  }
}

runTool(main);
