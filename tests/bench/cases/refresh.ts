import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { spreadOf } from "../measure";
import type { Went } from "../processes";
import { libreOffice, runProgram } from "../processes";
import type { Row, Section } from "../report";
import { rowOf } from "../report";
import { aecWorkbook, nativeWorkbook } from "../workbooks";

const cli = path.resolve(__dirname, "../../../src/cli/main.js");

/** The most memory that a refresh of 10,000 cells may take, in MB. */
const memoryLimit = 300;

const title = "aec refresh against LibreOffice";
const words =
  "A file of AEC cells, each with a formula that depends on it, refreshed under another scenario and written; against LibreOffice opening the same figures as INDEX/MATCH look-ups, working them out and saving.";

const megabytes = ({ median }: { median: number }) => `${Math.round(median)} MB`;

function rowsOf(count: number, ours: readonly Went[], theirs: readonly Went[]): Row[] {
  const times = (all: readonly Went[]) => spreadOf(all.map(({ time }) => time));
  const peaks = (all: readonly Went[]) => all.flatMap(({ memory }) => memory ?? []);
  const [own, other] = [peaks(ours), peaks(theirs)];
  const known = own.length > 0 && other.length > 0;
  const cells = `${count.toLocaleString("en-US")} AEC cells`;
  const rows = [
    rowOf(`${cells}, time`, times(ours), times(theirs), {
      ...(count >= 10_000 && { target: 1 }),
      ...(known && { memory: [Math.max(...own), Math.max(...other)] }),
    }),
  ];
  if (own.length > 0 && count === 10_000) {
    const limit = { median: memoryLimit, low: memoryLimit, high: memoryLimit };
    rows.push(
      rowOf(`${cells}, memory against its limit`, spreadOf(own), limit, {
        shown: megabytes,
        target: 1,
      }),
    );
  }
  return rows;
}

/** Files refreshed on the command line. */
export async function refresh(sizes: readonly number[]): Promise<Section> {
  const office = libreOffice();
  if (!office) {
    return { title, words, rows: [], skipped: "Not measured: LibreOffice is not installed." };
  }
  const folder = mkdtempSync(path.join(tmpdir(), "aec-bench-"));
  const at = (name: string) => path.join(folder, name);
  const profile = `-env:UserInstallation=${pathToFileURL(at("profile")).href}`;
  const convert = (name: string) =>
    runProgram(office, [
      profile,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      at("out"),
      at(name),
    ]);
  const refreshOne = (name: string) =>
    runProgram(process.execPath, [
      cli,
      "refresh",
      at(name),
      "-o",
      at("ours.xlsx"),
      "--scenario",
      "Bull",
      "--quiet",
    ]);
  try {
    const rows: Row[] = [];
    for (const size of sizes) {
      writeFileSync(at("aec.xlsx"), aecWorkbook(size));
      writeFileSync(at("native.xlsx"), nativeWorkbook(size));
      const turns = size >= 100_000 ? 2 : 3;
      const [ours, theirs]: [Went[], Went[]] = [[], []];
      for (let turn = 0; turn <= turns; turn += 1) {
        const [own, other] = [await refreshOne("aec.xlsx"), await convert("native.xlsx")];
        if (turn === 0) continue;
        ours.push(own);
        theirs.push(other);
      }
      rows.push(...rowsOf(size, ours, theirs));
    }
    return { title, words, rows };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
