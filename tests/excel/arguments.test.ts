/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { call } from "../../src/functions/call";
import { catalogue } from "../../src/functions/catalogue";
import type { Answer, Argument } from "../../src/functions/cells";
import { CellError, isGrid } from "../../src/functions/cells";
import { guideOf } from "../../src/functions/guides";
import { Session } from "../../src/functions/session";
import type { FakeExcel } from "./fake/excel";
import type { OpenCall } from "./fake/customFunctions";
import { answer, open } from "./support/ask";
import { loadFunctions, loadOffice, openWorkbook } from "./support/page";

jest.setTimeout(60_000);

let excel: FakeExcel;

beforeAll(async () => {
  await loadOffice();
  excel = openWorkbook();
  loadFunctions();
});

const ask = (name: string, ...args: readonly Argument[]) => answer(excel, name, ...args);

const na = (message: RegExp) => ({
  code: "#N/A",
  message: expect.stringMatching(message) as unknown,
});

/** What Excel makes of an answer: no blank in a table, and messages on two errors only. */
function asShown(expected: Answer): Answer {
  if (isGrid(expected)) return expected.map((row) => row.map((cell) => asShown(cell) as never));
  if (expected === null) return "";
  const silent = expected instanceof CellError && !["#VALUE!", "#N/A"].includes(expected.code);
  return silent ? new CellError(expected.code) : expected;
}

/** A range of one cell and its content look the same. */
const unwrapped = (shown: Answer) =>
  isGrid(shown) && shown.length === 1 && shown[0]!.length === 1 ? shown[0]![0]! : shown;

const examples = catalogue.flatMap((entry) =>
  guideOf(entry).examples.map((example) => ({
    entry,
    args: example.arguments,
    title: `${entry.name}(${example.arguments.map((value) => JSON.stringify(value)).join(",")})`,
  })),
);

describe("each example of the catalogue answers through Microsoft's dispatcher what the catalogue answers", () => {
  // All at once: the dispatcher sends answers five times a second at most.
  const calls: OpenCall[] = [];
  beforeAll(async () => {
    const opened = examples.map(({ entry, args }) => open(excel, entry.name, ...args));
    calls.push(...(await Promise.all(opened)));
  });

  test.each(examples.map(({ title }, index) => [title, index] as const))("%s", (_title, index) => {
    const { entry, args } = examples[index]!;
    const expected = call(new Session(), entry, args);
    const shown = unwrapped(calls[index]!.answer);
    const silent = shown instanceof CellError && !["#VALUE!", "#N/A"].includes(shown.code);
    expect(silent ? new CellError(shown.code) : shown).toEqual(asShown(expected));
  });
});

test("an argument may be left out in the middle and at the end", async () => {
  expect(await ask("CAPACITY", "Power cords", null, 2026)).toEqual([[1.6e9]]);
  expect(await ask("DEMAND", "NV", 2026)).toEqual([[1_700_000]]);
  expect(await ask("DEMAND", "NV", 2026, null, "Bull")).toEqual([[1_870_000]]);
});

test("ranges answer with a range, an element without a figure with its own message", async () => {
  const shown = await ask("DEMAND", [["NV"], ["Google"]], [[2025, 2026]]);
  expect(shown).toEqual([
    [700_000, 1_700_000],
    [expect.objectContaining(na(/demand\.Google\.2025/)) as unknown, 2_000_000],
  ]);
});

test("errors in cells pass through, each in its place, and none hides another's answer", async () => {
  const cells = [["NV"], [new CellError("#DIV/0!")], [new CellError("#N/A")], ["Meta"]];
  expect(await ask("DEMAND", cells, 2026)).toEqual([
    [1_700_000],
    [new CellError("#DIV/0!")],
    [new CellError("#N/A")],
    [1_500_000],
  ]);
});

test("an error that Excel takes from no function comes out as #VALUE! that names it", async () => {
  const codes = ["#REF!", "#NAME?", "#SPILL!", "#CALC!", "#BUSY!"];
  const shown = await Promise.all(codes.map((code) => ask("DEMAND", new CellError(code), 2026)));
  expect(shown).toEqual(
    codes.map((code) => new CellError("#VALUE!", `An argument holds the error ${code}.`)),
  );
});

test("an error among the arguments of an analysis is its answer", async () => {
  const shown = await ask("EXPLAIN", "DEMAND", new CellError("#DIV/0!"), 2026);
  expect(shown).toEqual(new CellError("#DIV/0!"));
});

test("a blank cell is an argument left out, in each form that it arrives in", async () => {
  // Excel for Windows and Mac gave 0 for it until 2024.
  const forms = [null, "", 0];
  const optional = forms.map((form) => ask("DEMAND", [["NV"]], [[2026]], [[form]], [[form]]));
  expect(await Promise.all(optional)).toEqual(forms.map(() => [[1_700_000]]));
  const required = await Promise.all(forms.map((form) => ask("DEMAND", [[form]], 2026)));
  for (const shown of required) {
    expect(shown).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("customer is missing") as unknown,
    });
  }
});

test("an analysis takes as many arguments as its function", async () => {
  const shown = (await ask("TORNADO", "DEMAND", "Amazon", 2026, "400G")) as Answer[][];
  expect(shown[0]).toContain("swing");
  const simulated = await ask("SIMULATE", "DEMAND", 0.5, 200, 1, "NV", 2026);
  expect(typeof simulated).toBe("number");
});

test("a blank in a table is empty text, for Excel would show 0", async () => {
  const rows = (await ask("EXPLAIN", "DEMAND", "Amazon", 2026)) as Answer[][];
  expect(rows.at(-1)![2]).toBe("");
});

test("messages come with #VALUE! and #N/A; #NUM! comes bare", async () => {
  expect(await ask("DEMAND", "Gogle", 2026)).toMatchObject({
    code: "#VALUE!",
    message: expect.stringContaining("Google") as unknown,
  });
  expect(await ask("GROWTH", "China", 2025, 2026)).toMatchObject(na(/demand\.China\.2026/));
  const unreachable = await ask("SOLVE", "MIX", 7, "mix.Amazon.400G", "Amazon", 2026, "400G");
  expect(unreachable).toMatchObject({ code: "#NUM!" });
});

test("a function that follows no scenario answers once, as a plain one, and throws its errors", async () => {
  const open = excel.functions.open("VERSION", []);
  expect(open).toMatchObject({ streaming: false });
  const before = excel.functions.results.length;
  expect(await ask("MATURITY", "800G")).toBeDefined();
  const [, ok, message, code] = await raw(before, "MATURITY", "3.2T");
  expect({ ok, code }).toEqual({ ok: false, code: 7 });
  expect(message).toContain("3.2T");
});

async function raw(before: number, name: string, ...args: readonly Argument[]) {
  await ask(name, ...args);
  return excel.functions.results.slice(before).at(-1)!;
}
