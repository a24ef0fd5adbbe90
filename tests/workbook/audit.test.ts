import { Session } from "../../src/functions/session";
import { CellError } from "../../src/functions/cells";
import { auditCell, CalledOff } from "../../src/workbook/audit/audit";
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
  expect(audit.calls.map(({ text, found }) => [text, found!.answer])).toEqual([
    ['AEC.DEMAND("Amazon",2026,"400G")', 900_000],
    ['AEC.DEMAND("Amazon",2026)', 3_000_000],
  ]);
  const grounds = audit.calls[0]!.found!.explanation.grounds;
  expect(grounds).toMatchObject([
    { kind: "fact", id: "demand.Amazon.2026", class: "quoted", fact: { source: { question: 6 } } },
    { kind: "fact", id: "mix.Amazon.400G", class: "quoted" },
  ]);
  expect(audit.calls[0]!.found!.drivers.map(({ driver }) => driver.id)).toEqual([
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
    expect([formula, audit.calls[0]!.found!.answer]).toEqual([formula, wanted]);
  }
});

test("a range argument explains its first element and counts them all", async () => {
  const audit = await auditOf('=AEC.DEMAND({"NV";"Amazon"},{2025,2026})');
  expect(audit.calls[0]!.found).toMatchObject({
    elements: 4,
    element: 1,
    value: 700_000,
    explanation: { grounds: [{ id: "demand.NV.2025" }] },
  });
});

test("an argument that Excel works out is said to be beyond the audit, not guessed", async () => {
  const audit = await auditOf('=AEC.DEMAND(UPPER("nv"),2026)+AEC.MARGIN("NV")');
  expect(audit.calls.map(({ found }) => found?.answer)).toEqual([undefined, 0.425]);
});

test("a call that fails shows why, and what it read until then", async () => {
  const audit = await auditOf('=AEC.DEMAND("Google",2025)');
  const { answer, explanation, drivers } = audit.calls[0]!.found!;
  expect(answer).toBeInstanceOf(CellError);
  expect(explanation.grounds).toMatchObject([
    { kind: "input", id: "demand.Google.2025", class: "missing" },
  ]);
  expect(drivers).toEqual([]);
});

test("a wrong argument is an error without grounds", async () => {
  const audit = await auditOf('=AEC.DEMAND("Gogle",2026)');
  const { found } = audit.calls[0]!;
  expect(found).toMatchObject({ answer: { code: "#VALUE!" }, drivers: [] });
  expect(found!.explanation.grounds).toEqual([]);
});

test("an argument that is an error sends the reader there", async () => {
  const audit = await auditOf("=AEC.DEMAND(#REF!,2026)");
  const { value, explanation } = audit.calls[0]!.found!;
  expect(value).toMatchObject({ code: "#REF!" });
  expect(explanation).toMatchObject({
    grounds: [],
    result: { words: { en: expect.stringContaining("holds the error #REF!") as string } },
  });
});

test("an answer has a unit and the scenario that it was worked out under", async () => {
  const audit = await auditOf('=AEC.DEMAND("NV",2026,,"Bull")+AEC.MARGIN("NV")');
  expect(audit.calls.map(({ found }) => [found!.unit, found!.scenario.id])).toEqual([
    ["cable", "bull"],
    ["share", "base"],
  ]);
});

test("an analysis rests on what the function that it is asked about rests on", async () => {
  const audit = await auditOf('=AEC.SIMULATE("DEMAND",0.9,100,1,"NV",2026)');
  const { subject, explanation, drivers, unit } = audit.calls[0]!.found!;
  expect(subject?.name).toBe("DEMAND");
  expect(unit).toBe("cable");
  expect(explanation).toMatchObject({ grounds: [{ id: "demand.NV.2026" }], result: 1_700_000 });
  expect(drivers.map(({ driver }) => driver.id)).toEqual(["demand.NV.2026"]);
});

describe("a cell that a formula spills into", () => {
  const rows = [
    ['=AEC.DEMAND({"NV";"Amazon"},{2025,2026})', "", "=B2*2"],
    ["", "", ""],
  ];
  const spill = { ...cell(0, 0), rows: 2, columns: 2 };

  test("is audited by its own element of the answer, and its formula stands elsewhere", async () => {
    const host = await hostWith(rows);
    host.spills = [spill];
    await host.writeValues(cell(1, 1), [[3_000_000]]);
    const audit = await auditCell(new Session(), host, cell(1, 1));
    expect(audit).toMatchObject({
      area: cell(1, 1),
      origin: cell(0, 0),
      formula: rows[0]![0],
      value: 3_000_000,
    });
    expect(audit.calls[0]!.found).toMatchObject({
      elements: 4,
      element: 4,
      value: 3_000_000,
      explanation: { grounds: [{ id: "demand.Amazon.2026" }] },
    });
  });

  test("counts as a precedent by its own element", async () => {
    const host = await hostWith(rows);
    host.spills = [spill];
    const { precedents } = await auditCell(new Session(), host, cell(0, 2));
    expect(precedents).toMatchObject([{ area: cell(1, 1), origin: cell(0, 0) }]);
    expect(precedents[0]!.calls[0]!.found!.value).toBe(3_000_000);
  });

  test("is a precedent of its own among several that a formula refers to, each once", async () => {
    const host = await hostWith([[rows[0]![0]!, "", "=SUM(A1:B2)+A1"]]);
    host.spills = [spill];
    const { precedents } = await auditCell(new Session(), host, cell(0, 2));
    expect(precedents.map(({ area, calls }) => [area, calls[0]!.found!.value])).toEqual([
      [cell(0, 0), 700_000],
      [cell(0, 1), 1_700_000],
      [cell(1, 0), 2_000_000],
      [cell(1, 1), 3_000_000],
    ]);
  });

  test("is not a precedent by itself in a table, which counts once", async () => {
    const host = await hostWith([['=AEC.BRIDGE("NV","Cloud")', "", "", "=SUM(B1:B3)"]]);
    host.spills = [{ ...cell(0, 0), rows: 7, columns: 3 }];
    const { precedents } = await auditCell(new Session(), host, cell(0, 3));
    expect(precedents.map(({ area }) => area)).toEqual([cell(0, 1)]);
  });

  test("whose calls do not have the shape of the spill is explained by their first answer", async () => {
    const host = await hostWith([['=B1:B3*SUM(AEC.DEMAND({"NV";"Amazon"},2026))']]);
    host.spills = [{ ...cell(0, 0), rows: 3, columns: 1 }];
    const audit = await auditCell(new Session(), host, cell(2, 0));
    expect(audit.calls[0]!.found).toMatchObject({ elements: 2, element: 1, value: 1_700_000 });
  });
});

test("an audit that is called off ends", async () => {
  const host = await hostWith([["=B1", '=AEC.MARGIN("NV")']]);
  const calledOff = new AbortController();
  const audit = auditCell(new Session(), host, cell(0, 0), calledOff.signal);
  calledOff.abort();
  await expect(audit).rejects.toBeInstanceOf(CalledOff);
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
  expect(audit.precedents.map(({ area, calls }) => [area.row, calls[0]!.found!.answer])).toEqual([
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
