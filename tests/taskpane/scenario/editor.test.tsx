/** @jest-environment jsdom */
import "../support";
import { act, screen } from "@testing-library/react";
import { CellError } from "../../../src/functions/cells";
import type { Session } from "../../../src/functions/session";
import ScenarioEditor from "../../../src/taskpane/scenario/edit/ScenarioEditor";
import { NoticeBar } from "../../../src/taskpane/scenario/NoticeBar";
import { ownScenario, sessionUnder, sessionWith } from "../../support/ask";
import { setOverride } from "../../../src/scenarios/edit/figures";
import { MemoryHost, MemoryWorkbook } from "../../support/memoryHost";
import { press, showPart, user } from "../show";

const part = (onCopy = jest.fn()) => (
  <>
    <NoticeBar />
    <ScenarioEditor onCopy={onCopy} />
  </>
);

const own = (session: Session) => session.state.own[0]!;
const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name);

/** Types anew what a field holds, and leaves it. */
async function fill(name: string | RegExp, text: string): Promise<void> {
  await user.clear(field(name));
  await user.type(field(name), text);
  await user.tab();
}

beforeEach(() => window.sessionStorage.clear());

const open = (...sections: string[]) =>
  window.sessionStorage.setItem("aec.pane.scenario.sections", JSON.stringify(sections));

test("a share is taken as 15% and as 0.15; anything else says what is, and stays until it is mended", async () => {
  open("inputs");
  const session = sessionWith(ownScenario());
  const { unmount } = await showPart(part(), { session });
  const share = "FII's share of NV's AEC";
  await fill(share, "15%");
  expect(own(session).inputs["share.FII.NV"]).toEqual({ value: 0.15 });
  await fill(share, "0.25");
  expect(own(session).inputs["share.FII.NV"]).toEqual({ value: 0.25 });
  expect(field(share).value).toBe("25%");

  await fill(share, "150");
  expect(screen.getByText("Not saved. From 0% to 100%.")).toBeDefined();
  expect(own(session).inputs["share.FII.NV"]).toEqual({ value: 0.25 });

  // Another tab, and back: what was typed is still there, still marked.
  unmount();
  await showPart(part(), { session });
  expect(field(share).value).toBe("150");
  expect(screen.getByText("Not saved. From 0% to 100%.")).toBeDefined();
  await press("Back to what is saved");
  expect(field(share).value).toBe("25%");
});

test("a placeholder keeps its label until the user makes the figure their own", async () => {
  open("inputs");
  const session = sessionWith(
    ownScenario({ inputs: { "asp.800G": { value: 300, placeholder: true } } }),
  );
  await showPart(part(), { session });
  expect(screen.getAllByText("placeholder")).toHaveLength(1);
  await fill("ASP of 800G AEC", "1,250");
  expect(own(session).inputs["asp.800G"]).toEqual({ value: 1_250 });
  expect(screen.queryByText("placeholder")).toBeNull();

  await press("Clear: ASP of 800G AEC");
  expect(own(session).inputs).toEqual({});
  await press("Undo");
  expect(own(session).inputs["asp.800G"]).toEqual({ value: 1_250 });

  await press("Clear: ASP of 800G AEC");
  await fill("ASP of 800G AEC", "900");
  await press("Undo");
  expect(own(session).inputs["asp.800G"]).toEqual({ value: 900 });
});

test("an input shows the cells that wait for it, and a click goes there", async () => {
  open("inputs");
  const workbook = new MemoryWorkbook();
  const formula = '=AEC.DEMAND("Google",2025)';
  workbook.sheets.get("Sheet1")!.set("4,1", { formula, value: new CellError("#N/A") });
  const host = workbook.open();
  await showPart(part(), { session: sessionUnder("base"), host });
  await user.click(await screen.findByRole("button", { name: "Go to Sheet1!B5" }));
  expect(host.selection).toEqual({ sheet: "Sheet1", row: 4, column: 1, rows: 1, columns: 1 });
  expect(screen.getByText("Inputs that cells of this workbook wait for: 1.")).toBeDefined();
});

test("a search for waiting cells that is stopped before it began does not begin", async () => {
  open("inputs");
  const host = new MemoryHost();
  const search = jest.spyOn(host, "findAecCells");
  await showPart(part(), { session: sessionUnder("base"), host });
  await press("Stop");
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(search).not.toHaveBeenCalled();
  await press("Try again");
  await screen.findByText("No cell of this workbook waits for an input.");
});

test("a fact is found in Chinese, overridden with a reason under its original, and let go again", async () => {
  open("overrides");
  const session = sessionWith(ownScenario());
  await showPart(part(), { session });
  await user.type(screen.getByLabelText("Find a fact to override"), "英伟达 2026");
  await press(/^NV, AEC demand, 2026/);
  expect(screen.getByText(/^Source: about 1,700,000 cables \(question \d+\)$/)).toBeDefined();
  expect(own(session).overrides).toEqual({});
  await fill("Your figure", "2.5M");
  await fill("Reason", "order book");
  expect(own(session).overrides["demand.NV.2026"]).toEqual({
    value: 2_500_000,
    reason: "order book",
  });
  expect(screen.getByText(/^Source: about 1,700,000 cables/)).toBeDefined();
  expect(screen.getByRole("region", { name: "Moved from Base" }).textContent).toContain(
    "1.70M → 2.50M",
  );
  await press(/^Remove the override/);
  expect(own(session).overrides).toEqual({});
  await press("Undo");
  expect(own(session).overrides["demand.NV.2026"]?.reason).toBe("order book");

  await press(/^Remove the override/);
  const anew = { value: 3_000_000, reason: "" };
  act(() => session.setState(setOverride(session.state, "mine", "demand.NV.2026", anew)));
  await press("Undo");
  expect(own(session).overrides["demand.NV.2026"]).toEqual(anew);
});

test("a name goes to both languages, and one that formulas find another scenario by is refused", async () => {
  const session = sessionWith(ownScenario({ name: { en: "Mine", zh: "Mine" } }));
  await showPart(part(), { session });
  await fill("Name", "Case A");
  expect(own(session).name).toEqual({ en: "Case A", zh: "Case A" });
  await press("Add a Chinese name");
  await fill("Name in Chinese", "方案甲");
  await fill("Name", "乐观");
  expect(
    screen.getByText(/^Not saved\. Formulas find the scenario “Bull” by this name/),
  ).toBeDefined();
  expect(own(session).name).toEqual({ en: "Case A", zh: "方案甲" });
});

test("stance and bands are the user's to set", async () => {
  open("assumptions");
  const session = sessionWith(ownScenario());
  await showPart(part(), { session });
  await user.click(screen.getByRole("radio", { name: "Takes the favourable end of each range" }));
  await fill(/^“About” figures/, "12.5%");
  expect(own(session)).toMatchObject({ stance: "bull", bands: { about: 0.125, open: 0.2 } });
});

test("what is typed is saved after a while, and what a colleague deletes says so", async () => {
  open("inputs");
  const session = sessionWith(ownScenario());
  await showPart(part(), { session });
  await user.type(field("ASP of 400G AEC"), "200");
  await screen.findByText("Inputs (1 set)");
  expect(own(session).inputs["asp.400G"]).toEqual({ value: 200 });
  act(() => session.setState({ active: "mine", own: [] }));
  expect(screen.getByText(/^Built-in scenarios stay as they are/)).toBeDefined();
});

test("a built-in scenario is shown, and offers a copy", async () => {
  open("inputs");
  const onCopy = jest.fn();
  await showPart(part(onCopy), { session: sessionUnder("example") });
  expect(screen.queryByLabelText("ASP of 800G AEC")).toBeNull();
  expect(screen.getByText("300 USD/cable")).toBeDefined();
  await press("Make a copy to edit");
  expect(onCopy.mock.calls).toEqual([[expect.objectContaining({ id: "example" })]]);
});
