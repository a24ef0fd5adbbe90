import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const src = path.resolve(__dirname, "../../src");

interface Import {
  readonly from: string;
  /** Whether the module is run before the one that imports it: not where only types are imported, or on demand. */
  readonly runsBefore: boolean;
}

export interface Source {
  /** Relative to src, with forward slashes. */
  readonly file: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Names that the file refers to without being a member of something. */
  readonly names: ReadonlySet<string>;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  const named = clause.namedBindings;
  return (
    clause.phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (!clause.name &&
      named !== undefined &&
      ts.isNamedImports(named) &&
      named.elements.every((element) => element.isTypeOnly))
  );
}

/** Whether an identifier is looked up where it stands, and not the name of a member. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name !== node;
  if (ts.isQualifiedName(parent)) return parent.right !== node;
  return !(ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent));
}

function parse(file: string): Source {
  const text = readFileSync(path.join(src, file), "utf8");
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const names = new Set<string>();
  const add = (module: ts.Node | undefined, runsBefore: boolean): void => {
    if (module && ts.isStringLiteral(module)) imports.push({ from: module.text, runsBefore });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, !isTypeOnly(node));
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    } else if (ts.isIdentifier(node) && isReference(node)) {
      names.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { file, lines: text.split("\n").length, imports, names };
}

export const sources: readonly Source[] = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => parse(file.replaceAll(path.sep, "/")));

const files = new Set(sources.map(({ file }) => file));

/** The file of src that a relative import means; undefined for a package or another kind of file. */
export function resolveImport(importer: string, from: string): string | undefined {
  if (!from.startsWith(".")) return undefined;
  // Node wants the translated file's extension in `import()`.
  const target = path.posix.join(path.posix.dirname(importer), from.replace(/\.js$/, ""));
  return [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((file) =>
    files.has(file),
  );
}
