import type { Cell, Grid } from "../../src/functions/cells";
import { CellError } from "../../src/functions/cells";
import { ask, errorOf } from "../support/ask";

const customers = [["NV"], ["Meta"], ["Google"], ["Amazon"], ["China"]];
const years = [[2025, 2026]];
const shape = (grid: unknown) => [(grid as Grid).length, (grid as Grid)[0]!.length];
const codes = (grid: unknown) =>
  (grid as Grid).map((row) => row.map((cell) => (cell instanceof CellError ? cell.code : cell)));

test("a column with a row spills both ways: 5 × 1 with 1 × 2 is 5 × 2", () => {
  expect(codes(ask("DEMAND", customers, years))).toEqual([
    [700_000, 1_700_000],
    [1_100_000, 1_500_000],
    ["#N/A", 2_000_000],
    [2_000_000, 3_000_000],
    [1_000_000, "#N/A"],
  ]);
});

test("a row with a column too, and it is the arguments' own direction that counts", () => {
  const answer = ask("DEMAND", [["NV", "Meta"]], [[2025], [2026]]);
  expect(answer).toEqual([
    [700_000, 1_100_000],
    [1_700_000, 1_500_000],
  ]);
});

test.each<[string, Cell[][], [number, number]]>([
  ["1 × 1", [["NV"]], [1, 1]],
  ["1 × 3", [["NV", "Meta", "Amazon"]], [1, 3]],
  ["3 × 1", [["NV"], ["Meta"], ["Amazon"]], [3, 1]],
  [
    "2 × 2",
    [
      ["NV", "Meta"],
      ["Amazon", "Google"],
    ],
    [2, 2],
  ],
])("%s with a single value keeps its shape", (_title, grid, size) => {
  const answer = ask("DEMAND", grid, 2026);
  if (size[0] * size[1] === 1) expect(answer).toBe(1_700_000);
  else expect(shape(answer)).toEqual(size);
});

test("a 1 × 1 range is a single value, alone and among ranges", () => {
  expect(ask("DEMAND", [["NV"]], [[2026]], [[null]])).toBe(1_700_000);
  expect(ask("DEMAND", [["NV"]], years)).toEqual([[700_000, 1_700_000]]);
});

test("equal ranges go cell by cell", () => {
  expect(ask("DEMAND", [["NV"], ["Meta"]], [[2025], [2026]])).toEqual([[700_000], [1_500_000]]);
});

test("what no range reaches is #N/A", () => {
  expect(codes(ask("DEMAND", [["NV"], ["Meta"], ["Amazon"]], [[2025], [2026]]))).toEqual([
    [700_000],
    [1_500_000],
    ["#N/A"],
  ]);
  const two = [
    ["NV", "Meta"],
    ["Amazon", "Meta"],
  ];
  expect(codes(ask("DEMAND", two, [[2026], [2026], [2026]]))).toEqual([
    [1_700_000, 1_500_000],
    [3_000_000, 1_500_000],
    ["#N/A", "#N/A"],
  ]);
  expect(codes(ask("DEMAND", two, [[2026, 2026, 2026]]))).toEqual([
    [1_700_000, 1_500_000, "#N/A"],
    [3_000_000, 1_500_000, "#N/A"],
  ]);
});

test("three ranges at once: customer, year and speed", () => {
  const answer = ask("DEMAND", [["Amazon"], ["Meta"]], 2026, [["400G", "800G", null]]);
  expect(answer).toEqual([
    [900_000, 2_100_000, 3_000_000],
    [350_000, 1_150_000, 1_500_000],
  ]);
});

test("the scenario may be a range as well", () => {
  const row = ask("DEMAND", "NV", 2026, null, [["Bear", "Base", "Bull", null]]) as number[][];
  expect(row[0]!.map(Math.round)).toEqual([1_530_000, 1_700_000, 1_870_000, 1_700_000]);
});

test("each element has its own error, and an error that went in comes out in its place", () => {
  const broken = new CellError("#DIV/0!");
  const answer = ask(
    "DEMAND",
    [["NV"], ["Gogle"], [broken], [null], [""], ["Google"]],
    2025,
  ) as Grid;
  expect(codes(answer)).toEqual([
    [700_000],
    ["#VALUE!"],
    ["#DIV/0!"],
    ["#VALUE!"],
    ["#VALUE!"],
    ["#N/A"],
  ]);
  expect(answer[2]![0]).toBe(broken);
  expect(errorOf(answer[1]![0]!).message).toContain("Did you mean Google?");
});

test("blank cells of a range count as left out where the argument may be", () => {
  expect(ask("DEMAND", "Amazon", 2026, [[null], [""], ["400G"]])).toEqual([
    [3_000_000],
    [3_000_000],
    [900_000],
  ]);
});

test("text answers broadcast too", () => {
  expect(ask("SUPPLIER", "Cable", [["NV", "Cloud"]])).toEqual([["Woer", "JHS"]]);
  expect(ask("FACT", [["demand.NV.2026"], ["maturity.800G"]], [["value", "unit"]])).toEqual([
    [1_700_000, "cable"],
    ["mature", "none"],
  ]);
});

test("a table takes single values only; a range of one is one", () => {
  expect(shape(ask("BRIDGE", [["NV"]], [["Cloud"]]))).toEqual([7, 3]);
  for (const range of [[["NV"], ["Cloud"]], [["NV", "Cloud"]], [], [[]]]) {
    expect(errorOf(ask("BRIDGE", range, "Cloud"))).toMatchObject({
      code: "#VALUE!",
      message: "BRIDGE takes one value in each argument, not a range of several.",
    });
  }
});

test("a large grid is answered, every cell of it", () => {
  const rows = Array.from({ length: 2_000 }, () => ["NV"]);
  const answer = ask("DEMAND", rows, [Array.from({ length: 10 }, () => 2026)]) as number[][];
  expect(answer).toHaveLength(2_000);
  expect(answer.every((row) => row.length === 10 && row.every((cell) => cell === 1_700_000))).toBe(
    true,
  );
});
