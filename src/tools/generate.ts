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
import { sampleWorkbook } from "./sampleWorkbook";
import { surfaceReport } from "./surface/report";

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The files that are made from the sources and the packages, and what each should hold, given what it holds. */
const texts: Readonly<Record<string, (current: string) => string>> = {
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

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(pathOf(name)), { recursive: true });
  writeFileSync(pathOf(name), content);
}

/** The files that do not hold what they should; mended at once where that is asked for, as some are made from others. */
async function staleFiles(mend: boolean): Promise<readonly string[]> {
  const stale: string[] = [];
  const compare = (name: string, wanted: string | Uint8Array, isCurrent: boolean) => {
    if (isCurrent) return;
    stale.push(name);
    if (mend) write(name, wanted);
  };
  for (const [name, make] of Object.entries(texts)) {
    const current = readText(pathOf(name));
    const wanted = make(current);
    compare(name, wanted, wanted === current);
  }
  for (const [name, make] of Object.entries(workbooks)) {
    const wanted = await make();
    const current = existsSync(pathOf(name)) ? readFileSync(pathOf(name)) : undefined;
    compare(name, wanted, current?.equals(wanted) ?? false);
  }
  return stale;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const stale = await staleFiles(!values.check);
  const names = stale.join(", ");
  if (stale.length === 0) console.log("Generated files are up to date.");
  else if (values.check) fail(`Stale: ${names}. Run "npm run generate" and commit the result.`);
  else console.log(`Written: ${names}.`);
}

runTool(main);
