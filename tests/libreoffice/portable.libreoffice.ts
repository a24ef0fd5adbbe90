import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { CellError } from "../../src/functions/cells";
import { libreOffice } from "../bench/processes";
import { expected, portable, scenarios, switched } from "../support/portableModel";

/** The file without the results of its formulas, so that whoever opens it must work them out. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith("xl/worksheets/")) continue;
    const xml = strFromU8(part).replace(/(<f\b[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1");
    parts[name] = strToU8(xml);
  }
  return zipSync(parts);
}

/** The cells of the first sheet of each file, as LibreOffice works them out. */
function inLibreOffice(files: Readonly<Record<string, Uint8Array>>): Record<string, string[][]> {
  const program = libreOffice();
  if (!program)
    throw new Error(
      "LibreOffice is needed for this, and neither soffice nor libreoffice was found.",
    );
  const folder = mkdtempSync(join(tmpdir(), "aec-office-"));
  try {
    const paths = Object.entries(files).map(([name, bytes]) => {
      writeFileSync(join(folder, `${name}.xlsx`), withoutResults(bytes));
      return join(folder, `${name}.xlsx`);
    });
    const format = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false";
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = [profile, "--headless", "--convert-to", format, "--outdir", folder];
    execFileSync(program, [...options, ...paths], { timeout: 120_000, stdio: "ignore" });
    return Object.fromEntries(
      Object.keys(files).map((name) => {
        const text = readFileSync(join(folder, `${name}.csv`), "utf8").trimEnd();
        return [name, text.split("\n").map((line) => line.replaceAll('"', "").split("\t"))];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("LibreOffice works the copy out to the same values under each scenario", async () => {
  const copy = await portable();
  const files: Record<string, Uint8Array> = {};
  for (const [name, id] of scenarios) files[id] = await (await switched(copy, name)).save();
  const shown = inLibreOffice(files);
  for (const [, id] of scenarios) {
    for (const [row, line] of (await expected()).get(id)!.entries()) {
      for (const [column, cell] of line.entries()) {
        const text = shown[id]![row]?.[column] ?? "";
        if (typeof cell === "number") expect(Number(text)).toBeCloseTo(cell, 3);
        else expect(text).toBe(cell instanceof CellError ? cell.code : String(cell ?? ""));
      }
    }
  }
}, 180_000);
