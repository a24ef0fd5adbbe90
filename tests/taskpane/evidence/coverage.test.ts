import { isInputId } from "../../../src/dataset/inputs";
import { catalogue, findFunction } from "../../../src/functions/catalogue";
import { Session } from "../../../src/functions/session";
import {
  coverable,
  coverageKinds,
  coverageOf,
} from "../../../src/taskpane/evidence/coverage/table";
import { sessionUnder } from "../../support/ask";

const demand = findFunction("DEMAND")!;

test("the coverage of demand is customers down and years across", () => {
  const { columns, rows } = coverageOf(new Session(), demand);
  expect(columns).toEqual(["2025", "2026"]);
  expect(rows.map(({ names, cells }) => [names, cells.map(({ kind }) => kind)])).toEqual([
    [["NV"], ["stated", "stated"]],
    [["Meta"], ["stated", "stated"]],
    [["Google"], ["needs input", "stated"]],
    [["Amazon"], ["stated", "stated"]],
    [["China"], ["stated", "needs input"]],
    [["North America"], ["needs input", "derived"]],
    [["All"], ["needs input", "needs input"]],
  ]);
  expect(rows[2]!.cells[0]!.inputs).toEqual(["demand.Google.2025"]);
});

test("in Chinese the names are Chinese", () => {
  const { rows } = coverageOf(new Session("zh"), demand);
  expect(rows.slice(0, 3).map(({ names }) => names)).toEqual([["英伟达"], ["Meta"], ["谷歌"]]);
});

test("inputs that the scenario sets change the map", () => {
  const { rows } = coverageOf(sessionUnder("example"), demand);
  expect(rows[2]!.cells[0]).toEqual({ kind: "from inputs", inputs: [] });
});

test("every function with arguments can be mapped, each cell of a known kind and waiting for known inputs", () => {
  expect(coverable.length).toBeGreaterThan(15);
  for (const entry of coverable) {
    const { columns, rows } = coverageOf(new Session(), entry);
    expect(columns.length).toBeGreaterThan(0);
    for (const { names, cells } of rows) {
      expect(cells).toHaveLength(columns.length);
      expect(names.every((name) => name !== "")).toBe(true);
      for (const { kind, inputs } of cells) {
        expect(coverageKinds).toContain(kind);
        expect(inputs.every(isInputId)).toBe(true);
        expect(inputs.length > 0).toBe(kind === "needs input");
      }
    }
  }
});

test("functions about facts, scenarios and other functions are left out", () => {
  const left = catalogue.filter((entry) => !coverable.includes(entry)).map(({ name }) => name);
  expect(left).toEqual(expect.arrayContaining(["FACT", "EXPLAIN", "TORNADO", "LIST", "INPUT"]));
});
