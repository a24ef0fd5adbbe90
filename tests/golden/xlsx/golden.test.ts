import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addressOf } from "../../../src/hosts/xlsx/sheet/address";
import type { BuiltWorkbook } from "../../support/xlsx/build";
import { inShort, refreshed } from "../../support/xlsx/refreshed";

/** A workbook, a scenario, and what a refresh under it does. A new case is a new file beside this one. */
interface Case {
  readonly about: string;
  readonly workbook: BuiltWorkbook;
  readonly scenario?: string;
  /** `Sheet!A1 old → new`, in any order. */
  readonly changes: readonly string[];
  /** For each cell that is left alone, a part of the reason. */
  readonly leftAlone: Readonly<Record<string, string>>;
}

const files = readdirSync(__dirname).filter((name) => name.endsWith(".json"));

test.each(files)("%s", async (name) => {
  const golden = JSON.parse(readFileSync(join(__dirname, name), "utf8")) as Case;
  const { report, after } = await refreshed(golden.workbook, golden.scenario);
  const left = report.leftAlone.map(({ sheet, row, column, why }): [string, string] => [
    `${sheet}!${addressOf(row, column)}`,
    why.en,
  ]);
  expect(report.changes.map(inShort).sort()).toEqual([...golden.changes].sort());
  expect(left.map(([cell]) => cell).sort()).toEqual(Object.keys(golden.leftAlone).sort());
  for (const [cell, why] of left) expect(why).toContain(golden.leftAlone[cell]);

  const again = await refreshed(after, golden.scenario);
  expect(again.report.changes).toEqual([]);
});
