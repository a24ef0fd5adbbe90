import { withoutRepetition } from "../../../src/taskpane/workbook/sameChanges";
import type { LiveChange } from "../../../src/workbook/live/diff";

const change = (row: number, part: Partial<LiveChange> = {}): LiveChange => ({
  sheet: "Model",
  row,
  column: 0,
  formula: "=INDEX(AEC.FACTS(),2,3)",
  old: 1,
  new: 2,
  why: { kind: "scenario", drivers: [] },
  ...part,
});
const rows = (changes: readonly LiveChange[]) =>
  withoutRepetition(changes).map(({ row, elsewhere }) => [row, ...elsewhere.map((one) => one.row)]);

test("cells that tell the same of the same call are told together, where the first of them stands", () => {
  const call = "AEC.FACTS()";
  const others = [change(2, { call, new: 3 }), change(3, { call: "AEC.CHECKS()" })];
  expect(rows([change(0, { call }), ...others, change(4, { call })])).toEqual([[0, 4], [2], [3]]);
});

test("cells of their own and cells of other sheets stand by themselves", () => {
  const call = "AEC.FACTS()";
  const apart = [change(2, { call }), change(3, { call, sheet: "Other" })];
  expect(rows([change(0), change(1), ...apart])).toEqual([[0], [1], [2], [3]]);
});
