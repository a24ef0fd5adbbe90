import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { dataset } from "../dataset/dataset";
import { catalogue } from "../functions/catalogue";
import { changelogWith, currentSnapshot, currentSnapshotFile } from "./dataset/published";
import { fail, runTool } from "./fail";
import { functionsMetadata } from "./functionsJson";
import { withImportsPicture } from "./importsPicture";
import { noticesName, root } from "./paths";
import { withReadmeTable } from "./readmeTable";
import { noticeFile } from "./release/notices";
import { shippedPackages } from "./release/shipped";
import { surfaceReport } from "./surface/report";

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The files that are made from the sources and the packages, and what each should hold, given what it holds. */
const generated: Readonly<Record<string, (current: string) => string>> = {
  "assets/functions.json": () => json(functionsMetadata(catalogue, "en")),
  "assets/functions.zh.json": () => json(functionsMetadata(catalogue, "zh")),
  "README.md": (current) => withReadmeTable(current, catalogue),
  [noticesName]: () => noticeFile(shippedPackages()),
  "docs/public-surface.md": surfaceReport,
  "docs/architecture.md": withImportsPicture,
  // The changelog is made from the kept versions, so this one comes first.
  [currentSnapshotFile]: (current) => currentSnapshot(current, dataset),
  "CHANGELOG.md": changelogWith,
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
    if (!values.check) {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, wanted);
    }
    return true;
  });
  const names = stale.map(([name]) => name).join(", ");
  if (stale.length === 0) console.log("Generated files are up to date.");
  else if (values.check) fail(`Stale: ${names}. Run "npm run generate" and commit the result.`);
  else console.log(`Written: ${names}.`);
}

runTool(main);
