import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { CellError } from "../../../src/functions/cells";
import { Session } from "../../../src/functions/session";
import { openHost } from "../../../src/hosts/xlsx/host/openHost";
import { addressOf } from "../../../src/hosts/xlsx/sheet/address";
import { areaNamed } from "../../../src/workbook/address";
import { makePortable } from "../../../src/workbook/portable/portable";
import type { BuiltWorkbook } from "../../support/xlsx/build";
import { buildWorkbook } from "../../support/xlsx/build";
import { shownOn, typedIn } from "../../support/xlsx/contents";
import { partText } from "../../support/xlsx/read";

type Shown = Readonly<Record<string, number | string | boolean>>;

/** A workbook and its portable copy. A new case is a new file beside this one. */
interface Case {
  readonly about: string;
  readonly workbook: BuiltWorkbook;
  /** What the cells hold that are not as before, as a person types it. */
  readonly replaced: Readonly<Record<string, string>>;
  /** Cells whose whole formula became a lookup. */
  readonly whole?: readonly string[];
  /** Parts of what is said of calls that stay outside of cells. */
  readonly elsewhere?: readonly string[];
  /** What the parts hold that have formulas outside of cells. */
  readonly parts?: Readonly<Record<string, readonly string[]>>;
  /** What the data sheet has: a figure's label, and its value under base, bear, bull and the example inputs. */
  readonly data: readonly (readonly (number | string | boolean | null)[])[];
  /** What the sheets show once a scenario is chosen in the copy: by scenario, then by sheet. Not all cells need to be named. */
  readonly shown: Readonly<Record<string, Readonly<Record<string, Shown>>>>;
}

const files = readdirSync(__dirname).filter((name) => name.endsWith(".json"));

const own = (cell: string) => !/^AEC (?:Data|Notes)!/.test(cell);

function onlyOwn(cells: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).filter(([cell]) => own(cell)));
}

test.each(files)("%s", async (name) => {
  const golden = JSON.parse(readFileSync(join(__dirname, name), "utf8")) as Case;
  const session = new Session("en");
  const opened = openHost(buildWorkbook(golden.workbook), session);
  const before = await typedIn(opened.host);
  const { whole, elsewhere } = await makePortable(opened.host, session);
  const wholes = whole.map(({ sheet, row, column }) => `${sheet}!${addressOf(row, column)}`);
  expect(wholes.sort()).toEqual([...(golden.whole ?? [])].sort());
  expect(elsewhere.map(({ en }) => en)).toEqual(
    (golden.elsewhere ?? []).map((part) => expect.stringContaining(part) as string),
  );
  const bytes = await opened.save();

  const copy = openHost(bytes, new Session("en"));
  expect(onlyOwn(await typedIn(copy.host))).toEqual({ ...before, ...golden.replaced });
  const data = await copy.host.readValues(areaNamed("AEC Data", `B7:G${6 + golden.data.length}`)!);
  const lines = data.map((line) =>
    line.map((cell) => (cell instanceof CellError ? cell.code : cell)),
  );
  expect(lines.map(([label, , ...values]) => [label, ...values])).toEqual(golden.data);

  for (const [scenario, sheets] of Object.entries(golden.shown)) {
    await copy.host.writeValues(areaNamed("AEC Data", "B3")!, [[scenario]]);
    for (const [sheet, expected] of Object.entries(sheets)) {
      expect(await shownOn(copy.host, sheet)).toMatchObject(expected);
    }
  }
  for (const [part, texts] of Object.entries(golden.parts ?? {})) {
    for (const text of texts) expect(partText(bytes, part)).toContain(text);
  }
  // What is not a cell cannot be without the add-in either.
  const left = Object.entries(unzipSync(bytes)).filter(
    ([part, content]) =>
      /^xl\/(?:workbook|worksheets|tables|charts)/.test(part) &&
      new TextDecoder().decode(content).includes("_xldudf_AEC"),
  );
  if (elsewhere.length === 0) expect(left.map(([part]) => part)).toEqual([]);
});
