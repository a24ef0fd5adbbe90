import { Session } from "../../src/functions/session";
import { CellError } from "../../src/functions/cells";
import { auditCell } from "../../src/workbook/audit/audit";
import type { Area } from "../../src/workbook/host";
import { MemoryHost } from "../support/memoryHost";

const cell = (row: number, column: number, sheet = "Sheet1"): Area => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});

async function hostWith(rows: readonly (readonly string[])[], sheet = "Sheet1") {
  const host = new MemoryHost();
  if (sheet !== "Sheet1") await host.addSheet(sheet);
  const area = { ...cell(0, 0, sheet), rows: rows.length, columns: rows[0]!.length };
  await host.writeFormulas(area, rows);
  return host;
}

async function auditOf(formula: string, beside: readonly string[] = []) {
  const host = await hostWith([[formula, ...beside]]);
  return auditCell(new Session(), host, cell(0, 0));
}

test("each AEC call of a formula is shown with its value and what it rests on", async () => {
  const audit = await auditOf('=AEC.DEMAND("Amazon",2026,"400G")/AEC.DEMAND("Amazon",2026)');
  expect(audit.calls.map(({ text, answer }) => [text, answer])).toEqual([
    ['AEC.DEMAND("Amazon",2026,"400G")', 900_000],
    ['AEC.DEMAND("Amazon",2026)', 3_000_000],
  ]);
  const grounds = audit.calls[0]!.explanation!.grounds;
  expect(grounds).toMatchObject([
    { kind: "fact", id: "demand.Amazon.2026", class: "quoted", fact: { source: { question: 6 } } },
    { kind: "fact", id: "mix.Amazon.400G", class: "quoted" },
  ]);
  expect(audit.calls[0]!.drivers.map(({ driver }) => driver.id)).toEqual([
    "demand.Amazon.2026",
    "mix.Amazon.400G",
  ]);
});

test("arguments come from cells, arrays, arithmetic, joined text and other calls", async () => {
  const cases: [string, unknown][] = [
    ["=AEC.DEMAND(B1,C1)", 1_700_000],
    ['=AEC.DEMAND("N"&"V",2025+1)', 1_700_000],
    ['=AEC.DEMAND("NV",-(-2026))', 1_700_000],
    ['=AEC.DEMAND("NV",{2025,2026})', [[700_000, 1_700_000]]],
    ["=AEC.DEMAND(Sheet1!$B$1,C1)", 1_700_000],
    ['=AEC.DEMAND("NV",2026,,AEC.SCENARIO())', 1_700_000],
  ];
  for (const [formula, wanted] of cases) {
    const audit = await auditOf(formula, ["NV", "2026"]);
    expect([formula, audit.calls[0]!.answer]).toEqual([formula, wanted]);
  }
});

test("a range argument explains its first element and counts them all", async () => {
  const audit = await auditOf('=AEC.DEMAND({"NV";"Amazon"},{2025,2026})');
  expect(audit.calls[0]).toMatchObject({
    elements: 4,
    explanation: { grounds: [{ id: "demand.NV.2025" }] },
  });
});

test("an argument that Excel works out is said to be beyond the audit, not guessed", async () => {
  const audit = await auditOf('=AEC.DEMAND(UPPER("nv"),2026)+AEC.MARGIN("NV")');
  expect(audit.calls.map(({ answer }) => answer)).toEqual([undefined, 0.425]);
  expect(audit.calls[0]!.explanation).toBeUndefined();
});

test("a call that fails shows why, and what it read until then", async () => {
  const audit = await auditOf('=AEC.DEMAND("Google",2025)');
  const { answer, explanation, drivers } = audit.calls[0]!;
  expect(answer).toBeInstanceOf(CellError);
  expect(explanation!.grounds).toMatchObject([
    { kind: "input", id: "demand.Google.2025", class: "missing" },
  ]);
  expect(drivers).toEqual([]);
});

test("a wrong argument is an error without grounds", async () => {
  const audit = await auditOf('=AEC.DEMAND("Gogle",2026)');
  expect(audit.calls[0]).toMatchObject({ answer: { code: "#VALUE!" }, drivers: [] });
  expect(audit.calls[0]!.explanation!.grounds).toEqual([]);
});

test("the cells that a formula refers to are audited one level down, those with AEC calls only", async () => {
  const host = await hostWith([
    ["=SUM(A2:A4)*B1", "=A2"],
    ['=AEC.DEMAND("NV",2026)', "2"],
    ["5", ""],
    ['=AEC.DEMAND("Google",2026)', ""],
  ]);
  const audit = await auditCell(new Session(), host, cell(0, 0));
  expect(audit.calls).toEqual([]);
  expect(audit.precedents.map(({ area, calls }) => [area.row, calls[0]!.answer])).toEqual([
    [1, 1_700_000],
    [3, 2_000_000],
  ]);
  expect(audit.more).toBe(false);
});

test("precedents of another sheet are found by its name", async () => {
  const host = await hostWith([['=AEC.MARGIN("NV")']], "My data");
  await host.writeFormulas(cell(0, 0), [["='My data'!A1"]]);
  const audit = await auditCell(new Session(), host, cell(0, 0));
  expect(audit.precedents.map(({ area }) => area.sheet)).toEqual(["My data"]);
});

test("a formula over too many cells says that there is more", async () => {
  const audit = await auditOf("=SUM(B1:Z2000)");
  expect(audit).toMatchObject({ precedents: [], more: true });
});

test.each(["", "plain text", "=SUM(1,", '="AEC.DEMAND(""NV"",2026)"'])(
  "%j has no AEC call",
  async (content) => {
    expect((await auditOf(content)).calls).toEqual([]);
  },
);
