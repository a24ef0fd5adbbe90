/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { Session } from "../../../src/functions/session";
import { WaitsContext } from "../../../src/taskpane/attempt/waits";
import AuditTab from "../../../src/taskpane/audit/AuditTab";
import type { Waits } from "../../../src/workbook/attended";
import { usualWaits } from "../../../src/workbook/attended";
import type { Area } from "../../../src/workbook/host";
import { ownScenario, sessionWith } from "../../support/ask";
import { MemoryHost } from "../../support/memoryHost";
import { press, showPart } from "../show";

const cell = (row: number, column = 0, sheet = "Sheet1"): Area => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});

/** The tab beside a column of formulas, the first of them selected. */
async function auditOf(
  formulas: readonly string[],
  session = new Session(),
  waits: Waits = usualWaits,
) {
  const host = new MemoryHost();
  for (const [row, formula] of formulas.entries()) await host.writeFormulas(cell(row), [[formula]]);
  const { unmount } = await showPart(
    <WaitsContext value={waits}>
      <AuditTab />
    </WaitsContext>,
    { host, session },
  );
  return { host, session, unmount };
}

/** What the ground with this title says. */
async function ground(title: string): Promise<HTMLElement> {
  const found = await screen.findByText(title, { selector: "li *" });
  return found.closest("li")!;
}

beforeEach(() => window.sessionStorage.clear());

test("a call shows the figures that it rests on, in words, with class, range and question", async () => {
  await auditOf(['=AEC.DEMAND("Amazon",2026,"400G")']);
  expect(await screen.findByRole("heading", { name: "Sheet1!A1" })).toBeDefined();
  const demand = await ground("Amazon, AEC demand, 2026");
  expect(demand.textContent).toContain("3,000,000 cables");
  expect(demand.textContent).toContain("Stated as at least 3,000,000 cables");
  expect(within(demand).getByText("quoted")).toBeDefined();
  expect(within(demand).getByText("Question 6")).toBeDefined();
  expect(
    within(demand).getByRole("img", {
      name: "Range from 3,000,000 cables to 3,600,000 cables; 3,000,000 cables is used",
    }),
  ).toBeDefined();
  const result = await ground("Result");
  expect(result.textContent).toContain("900,000 cables");
  expect(within(result).getByText("computed")).toBeDefined();
});

test("an input that nobody has set is unmistakable, and says what to do", async () => {
  await auditOf(['=AEC.DEMAND("Google",2025)']);
  const missing = await ground("Google's AEC demand, 2025");
  expect(within(missing).getByText("missing")).toBeDefined();
  expect(missing.textContent).toContain(
    "Not set in Base. Set it on the Scenario tab, from 0 to 100,000,000 cables.",
  );
  expect(screen.getAllByText("#N/A").length).toBeGreaterThan(0);
  expect(screen.queryByText("What moves it")).toBeNull();
});

test("a placeholder is called one", async () => {
  const session = new Session();
  session.select("example");
  await auditOf(['=AEC.DEMAND("Google",2025)'], session);
  const placeholder = await ground("Google's AEC demand, 2025");
  expect(within(placeholder).getByText("placeholder")).toBeDefined();
  expect(placeholder.textContent).toContain("Put your own figure in");
});

test("an override shows its reason and what it replaces", async () => {
  const session = sessionWith(
    ownScenario({ overrides: { "demand.NV.2026": { value: 2_500_000, reason: "Order book" } } }),
  );
  await auditOf(['=AEC.DEMAND("NV",2026)'], session);
  const demand = await ground("NV, AEC demand, 2026");
  expect(within(demand).getByText("override")).toBeDefined();
  expect(demand.textContent).toContain("2,500,000 cables");
  expect(demand.textContent).toContain("In place of about 1,700,000 cables");
  expect(demand.textContent).toContain("Reason: Order book");
  expect(within(demand).getByRole("img").getAttribute("aria-label")).toContain("outside it");
});

test("named steps stand between what was read and the result", async () => {
  await auditOf(['=AEC.PROJECTMARGIN("NV","Marvell","JHS")']);
  const step = await ground("Retimer saving");
  expect(step.textContent).toContain("5.4625%");
});

test("a statement is quoted in the user's language", async () => {
  await auditOf(['=AEC.STATUS("Google","AEC")'], new Session("zh"));
  const statement = await ground("公司（谷歌），AEC 进展，2025年11月");
  expect(statement.textContent).toContain("刚完成验证");
  expect(within(statement).getByText("问题 5")).toBeDefined();
});

describe("the tornado", () => {
  test("names its largest driver, and has the table behind it", async () => {
    await auditOf(['=AEC.DEMAND("Amazon",2026,"400G")']);
    const chart = await screen.findByRole("img", { name: /^Tornado chart/ });
    expect(chart.getAttribute("aria-label")).toBe(
      "Tornado chart around 900,000 cables. Amazon, AEC demand, 2026 moves it most, from 900,000 cables to 1,080,000 cables.",
    );
    await press("Table");
    const table = screen.getByRole("table", { name: "Results at both ends of each range" });
    const rows = within(table).getAllByRole("row").slice(1);
    expect(
      rows.map((row) =>
        within(row)
          .getAllByRole("cell")
          .map((one) => one.textContent),
      ),
    ).toEqual([
      ["900,000", "1.08M", "180,000"],
      ["810,000", "990,000", "180,000"],
    ]);
    await press("Chart");
    expect(screen.getByRole("img", { name: /^Tornado chart/ })).toBeDefined();
  });

  test("draws a driver that works inversely the other way round", async () => {
    await auditOf(['=AEC.IMPLIEDUNITS("NV",2026,"NVL72")']);
    await screen.findByRole("img", { name: /^Tornado chart/ });
    await press("Table");
    const attach = screen.getByRole("row", { name: /^72-GPU rack/ });
    const [atLow, atHigh] = within(attach)
      .getAllByRole("cell")
      .map(({ textContent }) => Number(textContent.replace(",", "")));
    expect(atLow).toBeGreaterThan(atHigh!);
  });

  test("says of figures that change nothing that they do not", async () => {
    await auditOf(['=AEC.DEMAND("Meta",2026,"400G")']);
    expect(
      await screen.findByText("Read, but moving them changes nothing here: Meta, AEC demand, 2026"),
    ).toBeDefined();
  });

  test("is a sentence where no figure has a range", async () => {
    await auditOf(['=AEC.ATTACH("TPU")']);
    expect(await screen.findByText(/^Nothing: no figure/)).toBeDefined();
    expect(screen.queryByRole("button", { name: "Table" })).toBeNull();
  });
});

test("a call with several answers says which of them is explained", async () => {
  await auditOf(['=AEC.DEMAND({"NV";"Amazon"},{2025,2026})']);
  expect(await screen.findByText(/^The first of 4 answers/)).toBeDefined();
  expect(await ground("NV, AEC demand, 2025")).toBeDefined();
});

test("an argument that Excel works out is a sentence with a way out", async () => {
  await auditOf(['=AEC.DEMAND(UPPER("nv"),2026)']);
  expect(await screen.findByText(/Put the argument into a cell of its own/)).toBeDefined();
});

test("a wrong argument is the formula's own sentence", async () => {
  await auditOf(['=AEC.DEMAND("Gogle",2026)']);
  expect(await screen.findByText(/Did you mean Google\?/)).toBeDefined();
  expect(screen.getByText("No figure was read.")).toBeDefined();
});

test("an analysis says what it is asked about, and what that rests on", async () => {
  await auditOf(['=AEC.TORNADO("DEMAND","NV",2026)']);
  expect(
    await screen.findByText(
      "It analyses AEC.DEMAND. What follows is about that answer: 1,700,000 cables.",
    ),
  ).toBeDefined();
  expect(await ground("NV, AEC demand, 2026")).toBeDefined();
});

test("of many calls the first is unfolded, and the others on demand", async () => {
  await auditOf(['=AEC.MARGIN("NV")+AEC.MARGIN("Cloud")+AEC.MARGIN("Credo",,"Bull")']);
  expect(await ground("Company, NV project, AEC gross margin, 2025")).toBeDefined();
  expect(screen.queryByText("Credo, AEC gross margin, 2025", { selector: "li *" })).toBeNull();
  await press(/AEC\.MARGIN\("Credo"/);
  expect(screen.getByText(/takes at most/)).toBeDefined();
});

test("a pinned scenario in the formula is named", async () => {
  await auditOf(['=AEC.DEMAND("NV",2026,,"Bull")']);
  expect(await screen.findByText("Pinned to Bull by the formula")).toBeDefined();
  expect((await ground("NV, AEC demand, 2026")).textContent).toContain("1,870,000 cables");
});

test("a switch of scenario is followed", async () => {
  const { session } = await auditOf(['=AEC.DEMAND("NV",2026)']);
  await ground("NV, AEC demand, 2026");
  act(() => session.select("bear"));
  expect(await screen.findByText("Under Bear")).toBeDefined();
  const demand = await ground("NV, AEC demand, 2026");
  expect(demand.textContent).toContain("1,530,000 cables");
  expect(within(demand).getByText("assumed")).toBeDefined();
});

describe("the cells that a formula refers to", () => {
  test("are unfolded where the formula has no call of its own, and can be gone to", async () => {
    const { host } = await auditOf(["=A2*2", '=AEC.MARGIN("NV")']);
    expect(await screen.findByRole("heading", { name: "Cells it refers to" })).toBeDefined();
    expect(await ground("Company, NV project, AEC gross margin, 2025")).toBeDefined();
    await press("Go to Sheet1!A2");
    expect(host.selection).toEqual(cell(1));
    expect(await screen.findByRole("heading", { name: "Sheet1!A2" })).toBeDefined();
  });

  test("stay folded up below calls of the formula's own", async () => {
    await auditOf(['=AEC.MARGIN("Credo")-A2', '=AEC.MARGIN("NV")']);
    await ground("Credo, AEC gross margin, 2025");
    const precedent = screen.getByRole("button", { name: /^Sheet1!A2/ });
    expect(precedent.getAttribute("aria-expanded")).toBe("false");
  });

  test("that cannot be gone to say why", async () => {
    const { host } = await auditOf(["=A2", '=AEC.MARGIN("NV")']);
    await screen.findByRole("heading", { name: "Cells it refers to" });
    jest.spyOn(host, "select").mockRejectedValue(new Error("The sheet is protected."));
    await press("Go to Sheet1!A2");
    expect(
      await screen.findByText("Sheet1!A2 could not be selected: The sheet is protected."),
    ).toBeDefined();
  });
});

test("a workbook that does not answer is said to be waited for, below it what was read last, and a cell that is gone to as well", async () => {
  const waiting = "Waiting for the workbook; this goes on by itself.";
  const waits = { silence: 0, grace: 0 };
  const { host } = await auditOf(["=A2", '=AEC.MARGIN("NV")'], new Session(), waits);
  await screen.findByText("Cells it refers to");
  let goOn!: (formulas: string[][]) => void;
  jest.spyOn(host, "readFormulas").mockReturnValueOnce(new Promise((resolve) => (goOn = resolve)));
  act(() => void window.dispatchEvent(new Event("focus")));
  await screen.findByText(waiting);
  expect(screen.getByText("Cells it refers to")).toBeDefined();
  goOn([["=A2"]]);
  await waitFor(() => expect(screen.queryByText(waiting)).toBeNull());

  let arrive!: () => void;
  jest.spyOn(host, "select").mockReturnValue(new Promise((resolve) => (arrive = resolve)));
  screen.getByLabelText("Go to Sheet1!A2").click();
  await screen.findByText(waiting);
  arrive();
  await waitFor(() => expect(screen.queryByText(waiting)).toBeNull());
});

describe("a spilled cell", () => {
  test("is explained by its own element, and leads to its formula", async () => {
    const host = new MemoryHost();
    await host.writeFormulas(cell(0), [['=AEC.DEMAND({"NV";"Amazon"},{2025,2026})']]);
    host.spills = [{ ...cell(0), rows: 2, columns: 2 }];
    host.selection = cell(1, 1);
    await showPart(<AuditTab />, { host });
    expect(await screen.findByText("Answer 4 of 4")).toBeDefined();
    expect(await ground("Amazon, AEC demand, 2026")).toBeDefined();
    await press("Go to Sheet1!A1");
    expect(await screen.findByText(/^The first of 4 answers/)).toBeDefined();
  });
});

describe("pinning", () => {
  /** Without moving the pointer there first, which costs seconds of working out where the hint goes. */
  const click = (text: string) => act(() => screen.getByText(text).click());

  test("keeps a cell while the selection moves on, and lets go of it", async () => {
    const { host } = await auditOf(['=AEC.MARGIN("NV")', '=AEC.MARGIN("Cloud")']);
    await screen.findByRole("heading", { name: "Sheet1!A1" });
    click("Pin");
    await act(() => host.select(cell(1)));
    expect(await screen.findByText("Pinned. Selected now: Sheet1!A2")).toBeDefined();
    expect(screen.getByRole("heading", { name: "Sheet1!A1" })).toBeDefined();
    click("Unpin");
    expect(await screen.findByRole("heading", { name: "Sheet1!A2" })).toBeDefined();
  });

  test("survives closing the tab", async () => {
    const { host, unmount } = await auditOf(['=AEC.MARGIN("NV")', '=AEC.MARGIN("Cloud")']);
    await screen.findByRole("heading", { name: "Sheet1!A1" });
    click("Pin");
    unmount();
    await host.select(cell(1));
    await showPart(<AuditTab />, { host });
    expect(await screen.findByRole("heading", { name: "Sheet1!A1" })).toBeDefined();
  });
});

describe("a cell without an AEC call", () => {
  test.each([
    ["", "Sheet1!A1 is blank."],
    ["Customer", "Sheet1!A1 holds a constant, not a formula."],
    ["=1+1", "has no AEC call and refers to no cell that has one."],
  ])("holding %j says what it is and what to do", async (content, sentence) => {
    await auditOf([content]);
    expect(
      await screen.findByRole("heading", { name: "Select a cell with an AEC formula" }),
    ).toBeDefined();
    expect(screen.getByText((text) => text.includes(sentence))).toBeDefined();
    expect(screen.getByText('=AEC.DEMAND("Google",2026)')).toBeDefined();
  });

  test("leads to one that has", async () => {
    const { host } = await auditOf(["", "", '=AEC.MARGIN("NV")']);
    await screen.findByRole("button", { name: "Go to an AEC cell" });
    await press("Go to an AEC cell");
    expect(host.selection).toEqual(cell(2));
    expect(await screen.findByRole("heading", { name: "Sheet1!A3" })).toBeDefined();
  });

  test("leads to another sheet where its own has none", async () => {
    const { host } = await auditOf([""]);
    await host.addSheet("Model");
    await host.writeFormulas(cell(4, 1, "Model"), [['=AEC.MARGIN("NV")']]);
    await screen.findByRole("button", { name: "Go to an AEC cell" });
    await press("Go to an AEC cell");
    expect(host.selection).toEqual(cell(4, 1, "Model"));
    expect(await screen.findByRole("heading", { name: "Model!B5" })).toBeDefined();
  });

  test("says so where the workbook has none at all", async () => {
    await auditOf(["text"]);
    await screen.findByRole("button", { name: "Go to an AEC cell" });
    await press("Go to an AEC cell");
    expect(await screen.findByText("This workbook has no AEC cell yet.")).toBeDefined();
  });

  test("takes the example, if it is blank", async () => {
    const { host } = await auditOf([""]);
    await screen.findByText("For example");
    await press(/^Put .* into the selected cell$/);
    expect(await host.readFormulas(cell(0))).toEqual([['=AEC.DEMAND("Google",2026)']]);
  });
});

test("a selection of several cells is audited by its first", async () => {
  const host = new MemoryHost();
  await host.writeFormulas(cell(0), [['=AEC.MARGIN("NV")']]);
  host.selection = { ...cell(0), rows: 3, columns: 2 };
  await showPart(<AuditTab />, { host });
  expect(await screen.findByText("First cell of Sheet1!A1:B3")).toBeDefined();
});

test("a cell that cannot be read is a sentence with a way on", async () => {
  const host = new MemoryHost();
  await host.writeFormulas(cell(0), [['=AEC.MARGIN("NV")']]);
  jest.spyOn(host, "readFormulas").mockRejectedValueOnce(new Error("A cell is being edited."));
  await showPart(<AuditTab />, { host });
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("A cell is being edited.");
  await press("Try again");
  expect(await screen.findByRole("heading", { name: "Sheet1!A1" })).toBeDefined();
});
