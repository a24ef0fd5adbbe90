import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../../src/functions/cells";
import { Session } from "../../../src/functions/session";
import { openHost } from "../../../src/hosts/xlsx/host/openHost";
import { addressOf } from "../../../src/hosts/xlsx/sheet/address";
import { areaNamed } from "../../../src/workbook/address";
import { freeze } from "../../../src/workbook/freeze/freeze";
import { thaw } from "../../../src/workbook/freeze/thaw";
import type { Scope } from "../../../src/workbook/host";
import type { FormulaPlace, LeftAlone } from "../../../src/workbook/recalculable";
import type { BuiltWorkbook } from "../../support/xlsx/build";
import { buildWorkbook } from "../../support/xlsx/build";
import { typedIn } from "../../support/xlsx/contents";
import { changedParts } from "../../support/xlsx/read";

/** Cells by `Sheet!A1`, each with a part of the reason. */
type Left = Readonly<Record<string, string>>;

/**
 * A workbook that is frozen, saved, opened again, perhaps edited, and thawed. What is not listed keeps what it held; when nothing
 * was edited, all is as before. A new case is a new file beside this one.
 */
interface Case {
  readonly about: string;
  readonly workbook: BuiltWorkbook;
  /** What is selected where not the whole workbook is frozen, `Sheet!A1:B2`. */
  readonly selection?: string;
  readonly scope?: Scope;
  /** What the frozen cells hold, as a person types it. */
  readonly frozen: Readonly<Record<string, string>>;
  readonly leftAlone?: Left;
  /** What a person types before the thaw, by `Sheet!A1`. */
  readonly edits?: Readonly<Record<string, Cell>>;
  /** What the cells that a thaw leaves alone hold, and why they are left. */
  readonly kept?: Readonly<Record<string, string>>;
  readonly keptBecause?: Left;
}

const files = readdirSync(__dirname).filter((name) => name.endsWith(".json"));

const placeOf = ({ sheet, row, column }: FormulaPlace) => `${sheet}!${addressOf(row, column)}`;

function expectLeft(found: readonly LeftAlone[], expected: Left = {}): void {
  expect(found.map(placeOf).sort()).toEqual(Object.keys(expected).sort());
  for (const one of found) expect(one.why.en).toContain(expected[placeOf(one)]);
}

const areaOf = (name: string) => {
  const [sheet, cells] = name.split("!");
  return areaNamed(sheet!, cells!)!;
};

test.each(files)("%s", async (name) => {
  const golden = JSON.parse(readFileSync(join(__dirname, name), "utf8")) as Case;
  const bytes = buildWorkbook(golden.workbook);
  const before = openHost(bytes, new Session("en"));
  const formulas = await typedIn(before.host);
  if (golden.selection !== undefined) await before.host.select(areaOf(golden.selection));
  const frozen = await freeze(before.host, new Session("en"), golden.scope ?? "workbook");
  expectLeft(frozen.leftAlone, golden.leftAlone);
  const saved = await before.save();

  const opened = openHost(saved, new Session("en"));
  const values = await typedIn(opened.host);
  const own = Object.entries(values).filter(([cell]) => !cell.startsWith("AEC Ledger!"));
  expect(Object.fromEntries(own)).toEqual({ ...formulas, ...golden.frozen });
  for (const [cell, value] of Object.entries(golden.edits ?? {})) {
    await opened.host.writeValues(areaOf(cell), [[value]]);
  }
  const thawed = await thaw(opened.host, "workbook");
  expectLeft(thawed.leftAlone, golden.keptBecause);
  expect(thawed.removed).toBe(frozen.ledger !== null && thawed.leftAlone.length === 0);

  const after = await opened.save();
  const again = await typedIn(openHost(after, new Session("en")).host);
  const rest = Object.entries(again).filter(([cell]) => !cell.startsWith("AEC Ledger!"));
  expect(Object.fromEntries(rest)).toEqual({ ...formulas, ...golden.kept });
  const untouched = changedParts(bytes, after).filter((part) => /table|drawing|webext/.test(part));
  expect(untouched).toEqual([]);
});
