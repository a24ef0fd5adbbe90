import { CellError } from "../../src/functions/cells";
import type { Cell } from "../../src/functions/cells";
import { Session } from "../../src/functions/session";
import { openHost } from "../../src/hosts/xlsx/host/openHost";
import {
  addressOf,
  columnOf,
  keyOf,
  keyOfAddress,
  rowOf,
} from "../../src/hosts/xlsx/sheet/address";
import { Workbook } from "../../src/hosts/xlsx/workbook";
import { XlsxFile } from "../../src/hosts/xlsx/xlsxFile";
import { freeze } from "../../src/workbook/freeze/freeze";
import { thaw } from "../../src/workbook/freeze/thaw";
import { makePortable } from "../../src/workbook/portable/portable";
import { refresh } from "../../src/workbook/refresh";
import { ensure } from "./property";
import { doneOrRefused, ensureSentence } from "./sentences";

type Plain = Exclude<Cell, CellError> | undefined;

interface Content {
  readonly formula: string | undefined;
  readonly value: Plain;
}

const plain = (value: Cell | undefined): Plain => (value instanceof CellError ? value.code : value);

/** What each cell of a file holds, by its sheet and address. */
function contentsOf(bytes: Uint8Array): Map<string, Content> {
  const found = new Map<string, Content>();
  for (const sheet of Workbook.open(bytes).sheets) {
    for (let place = 0; place < sheet.index.size; place += 1) {
      const key = sheet.index.keyAt(place);
      const value = plain(sheet.stored(key));
      ensure(typeof value !== "number" || Number.isFinite(value), () => `${key} is ${value}`);
      const formula = sheet.formulas.get(key)?.text;
      found.set(`${sheet.name}!${addressOf(rowOf(key), columnOf(key))}`, { formula, value });
    }
  }
  return found;
}

/** Every cell of the old file is in the new one, with its formula, and with its value unless that was to change. */
function ensureKept(
  before: ReadonlyMap<string, Content>,
  after: ReadonlyMap<string, Content>,
  mayChange: (place: string) => boolean,
): void {
  for (const [place, { formula, value }] of before) {
    const now = after.get(place);
    ensure(
      now !== undefined || (formula === undefined && value === null),
      () => `${place} is lost`,
    );
    ensure(now?.formula === formula, () => `${place}: ${formula} became ${now?.formula}`);
    const same = now?.value === value || mayChange(place);
    ensure(same, () => `${place}: ${String(value)} became ${String(now?.value)}`);
  }
}

async function refreshFile(bytes: Uint8Array): Promise<void> {
  const file = new XlsxFile(bytes);
  const before = contentsOf(bytes);
  const { changes, leftAlone } = await refresh(file, { language: "en", scenario: "Bull" });
  leftAlone.forEach(({ why }) => ensureSentence(why));
  const changed = new Set(
    changes.map(({ sheet, row, column }) => `${sheet}!${addressOf(row, column)}`),
  );
  ensureKept(before, contentsOf(file.save()), (place) => changed.has(place));
}

/** Values of formulas may be worked out anew, and the cells that they fill. */
function follows(bytes: Uint8Array): (place: string) => boolean {
  const workbook = Workbook.open(bytes);
  return (place) => {
    const split = place.lastIndexOf("!");
    const { formulas, filledBy } = workbook.sheet(place.slice(0, split))!;
    const key = keyOfAddress(place.slice(split + 1))!;
    return formulas.has(key) || filledBy.has(key);
  };
}

async function freezeAndThaw(bytes: Uint8Array): Promise<void> {
  const before = contentsOf(bytes);
  const frozen = openHost(bytes, new Session());
  await freeze(frozen.host, new Session(), "workbook");
  const between = await frozen.save();
  const thawed = openHost(between, new Session());
  const { leftAlone } = await thaw(thawed.host, "workbook");
  ensure(leftAlone.length === 0, () => `thaw left ${JSON.stringify(leftAlone)}`);
  ensureKept(before, contentsOf(await thawed.save()), follows(bytes));
}

async function copyPortable(bytes: Uint8Array): Promise<void> {
  const before = contentsOf(bytes);
  const opened = openHost(bytes, new Session());
  const { cells } = await makePortable(opened.host, new Session());
  const own = new Set(cells.map(({ sheet, row, column }) => `${sheet}!${keyOf(row, column)}`));
  const after = contentsOf(await opened.save());
  for (const [place, { formula }] of before) {
    ensure(after.has(place) || formula === undefined, () => `${place} is lost`);
    const isPlain = formula !== undefined && !/AEC/i.test(formula) && own.size === 0;
    ensure(!isPlain || after.get(place)?.formula === formula, () => `${place} has changed`);
  }
}

/** Does all that the command line does with a file: each works and loses nothing, or is refused in one sentence. */
export async function useFile(bytes: Uint8Array): Promise<void> {
  const kept = bytes.slice();
  for (const work of [refreshFile, freezeAndThaw, copyPortable]) {
    await doneOrRefused(() => work(bytes));
  }
  ensure(Buffer.compare(kept, bytes) === 0, () => "The bytes that were given have changed.");
}
