import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { catalogue } from "../functions/catalogue";
import { fail, runTool } from "./fail";
import { functionsMetadata } from "./functionsJson";
import { noticesName, root } from "./paths";
import { withReadmeTable } from "./readmeTable";
import { noticeFile } from "./release/notices";
import { shippedPackages } from "./release/shipped";

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The files that are made from the catalogue, and what each should hold, given what it holds. */
const generated: Readonly<Record<string, (current: string) => string>> = {
  "assets/functions.json": () => json(functionsMetadata(catalogue, "en")),
  "assets/functions.zh.json": () => json(functionsMetadata(catalogue, "zh")),
  [noticesName]: () => noticeFile(shippedPackages()),
  "README.md": (current) => withReadmeTable(current, catalogue),
};

function read(file: string): string {
  // A checkout on Windows may have other line ends.
  return existsSync(file) ? readFileSync(file, "utf8").replaceAll("\r\n", "\n") : "";
}

function main(): void {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const stale = Object.entries(generated).filter(([name, make]) => {
    const file = path.join(root, name);
    const current = read(file);
    const wanted = make(current);
    if (current === wanted) return false;
    if (!values.check) writeFileSync(file, wanted);
    return true;
  });
  const names = stale.map(([name]) => name).join(", ");
  if (stale.length === 0) console.log("Generated files are up to date.");
  else if (values.check) fail(`Stale: ${names}. Run "npm run generate" and commit the result.`);
  else console.log(`Written: ${names}.`);
}

runTool(main);
