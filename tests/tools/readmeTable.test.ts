import { readFileSync } from "node:fs";
import path from "node:path";
import { catalogue, findFunction } from "../../src/functions/catalogue";
import { readmeTable, withReadmeTable } from "../../src/tools/readmeTable";

const rowOf = (name: string): string => {
  const [, , row] = readmeTable([findFunction(name)!]).split("\n");
  return row!;
};

test("a row has the arguments, what the function answers and an example with its answer", () => {
  expect(rowOf("DEMAND")).toContain("`AEC.DEMAND(customer, year, [speed], [scenario])`");
  expect(rowOf("DEMAND")).toContain(findFunction("DEMAND")!.summary.en);
  expect(rowOf("DEMAND")).toContain('`=AEC.DEMAND("Google",2026)` → 2,000,000');
});

test("an error is shown by its code, a table by its header", () => {
  expect(rowOf("REVENUE")).toContain("→ #N/A");
  expect(rowOf("BRIDGE")).toContain("→ step · points · margin …");
});

test("every row has three columns", () => {
  const rows = readmeTable(catalogue).split("\n");
  expect(rows).toHaveLength(catalogue.length + 2);
  expect(rows.filter((row) => row.split(/(?<!\\)\|/).length !== 5)).toEqual([]);
});

test("only what stands between the marks is replaced, and a second time changes nothing", () => {
  const [begin, end] = readFileSync(path.resolve(__dirname, "../../README.md"), "utf8").match(
    /<!-- \/?functions.*-->/g,
  )!;
  const once = withReadmeTable(`before\n\n${begin}\nold\n${end}\n\nafter\n`, catalogue);
  expect(once).toMatch(/^before\n\n/);
  expect(once).toMatch(/\n\nafter\n$/);
  expect(once).not.toContain("old");
  expect(withReadmeTable(once, catalogue)).toBe(once);
});

test("a README without the marks is refused in words", () => {
  expect(() => withReadmeTable("no marks", catalogue)).toThrow(/needs the lines/);
});
