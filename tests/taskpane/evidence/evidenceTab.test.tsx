/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { facts } from "../../../src/dataset/facts";
import { Session } from "../../../src/functions/session";
import EvidenceTab from "../../../src/taskpane/evidence/EvidenceTab";
import { ownScenario, sessionWith } from "../../support/ask";
import { MemoryHost } from "../../support/memoryHost";
import { press, showPart, user } from "../show";

async function evidence(session = new Session(), host = new MemoryHost()) {
  const { unmount } = await showPart(<EvidenceTab />, { session, host });
  return { session, host, unmount };
}

const head = (id: string) => document.querySelector<HTMLElement>(`[data-item="${id}"]`)!;
const rowOf = (id: string) => head(id).closest("li")!;
const listed = () => [...document.querySelectorAll<HTMLElement>("[data-item]")];
const searchBox = () => screen.getByPlaceholderText<HTMLInputElement>("Word, id or Q5");
/** At once: each letter would draw the list anew. */
async function search(text: string) {
  await user.click(searchBox());
  await user.paste(text);
}
/** Without its styles a tab that is not selected says its name twice: once to keep room for the bold one. */
const tab = (name: string) => screen.getByRole("tab", { name: new RegExp(`^${name}( ${name})?$`) });
const view = (name: string) => user.click(tab(name));
const select = (name: string, value: string) =>
  user.selectOptions(screen.getByRole("combobox", { name }), value);
/** Shows the tab as it was left with another view, so that the facts are not drawn first. */
function left(view: "coverage" | "checks") {
  window.sessionStorage.setItem("aec.pane.evidence.view", JSON.stringify(view));
}
const headings = () => screen.getAllByRole("heading", { level: 2 }).map((one) => one.textContent);

beforeEach(() => window.sessionStorage.clear());

describe("facts", () => {
  test("all are listed by topic, each as the source states it", async () => {
    await evidence();
    expect(listed()).toHaveLength(facts.length);
    expect(screen.getByText(`${facts.length} facts`)).toBeDefined();
    expect(rowOf("demand.Google.2026").textContent).toContain("at least 2,000,000 cables");
    expect(rowOf("demand.NV.2026").textContent).toContain("about 1,700,000 cables");
    expect(rowOf("demand.China.2025").textContent).toContain("at most 1,000,000 cables");
    expect(rowOf("margin.NV").textContent).toContain("42% to 43%");
    expect(rowOf("attach.TPU").textContent).toContain("1.25 cables/TPU");
    expect(rowOf("content.Rubin.factor").textContent).toContain("2×");
    expect(rowOf("cost.other").textContent).toContain("the remainder, 5% to 10%");
    expect(rowOf("maturity.800G").textContent).toContain("mature");
    expect(rowOf("share.NV.backplane.target").textContent).toContain("target");
  });

  test("are listed by question, all of them", async () => {
    await evidence();
    await select("Order", "question");
    expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(24);
    expect(headings()[14]).toContain("Question 15: power products that the Company makes");
  });

  test("show what the active scenario makes of them", async () => {
    const { session } = await evidence();
    expect(within(rowOf("demand.NV.2026")).getByText("quoted")).toBeDefined();
    expect(rowOf("margin.NV").textContent).toContain("Base uses 42.5%");
    act(() => session.select("bear"));
    expect(within(rowOf("demand.NV.2026")).getByText("assumed")).toBeDefined();
    expect(rowOf("demand.NV.2026").textContent).toContain("Bear uses 1,530,000 cables");
  });

  test("show an override beside what is stated", async () => {
    const overrides = { "attach.TPU": { value: 2, reason: "Teardown" } };
    await evidence(sessionWith(ownScenario({ overrides })));
    expect(within(rowOf("attach.TPU")).getByText("override")).toBeDefined();
    expect(rowOf("attach.TPU").textContent).toContain("1.25 cables/TPU");
    expect(rowOf("attach.TPU").textContent).toContain("Mine uses 2 cables/TPU");
  });

  test("are found by a word, and all come back", async () => {
    await evidence();
    await search("谷歌 2026");
    expect(listed().map((one) => one.dataset.item)).toContain("demand.Google.2026");
    expect(listed().length).toBeLessThan(10);
    expect(screen.getByText(new RegExp(`^\\d of ${facts.length} facts$`))).toBeDefined();
    await press("Clear the search");
    expect(listed()).toHaveLength(facts.length);
  });

  test("are filtered by customer; those that are not there are a sentence and a way back", async () => {
    await evidence();
    await select("Customer", "Tesla");
    expect(listed().map((one) => one.dataset.item)).toEqual([
      "robot.value.Tesla",
      "robot.units.Tesla.2026",
    ]);
    await select("Customer", "Apple");
    await search("zzz");
    expect(screen.getByRole("heading", { name: "No fact matches" })).toBeDefined();
    await press("Show all facts");
    expect(listed()).toHaveLength(facts.length);
  });

  test("unfold to note, question, range and formulas, and fold up again", async () => {
    await evidence();
    await user.click(head("demand.Google.2026"));
    const row = rowOf("demand.Google.2026");
    expect(head("demand.Google.2026").getAttribute("aria-expanded")).toBe("true");
    expect(row.textContent).toContain("A floor: two million and some.");
    expect(row.textContent).toContain("2,000,000 to 2,400,000 cables");
    expect(row.textContent).toContain("November 12, 2025");
    expect(row.textContent).toContain("The high one, for AEC demand or the Company");
    expect(within(row).getByText('=AEC.DEMAND("Google",2026)')).toBeDefined();
    expect(within(row).getByText('=AEC.FACT("demand.Google.2026")')).toBeDefined();
    await user.click(head("demand.Google.2026"));
    expect(within(row).queryByText("Use in a formula")).toBeNull();
  });

  test("are put into the selected cell", async () => {
    const { host } = await evidence();
    await user.click(head("margin.NV"));
    await press('Put =AEC.MARGIN("NV") into the selected cell');
    expect(await screen.findByText("Put into Sheet1!A1")).toBeDefined();
    expect(await host.readFormulas(host.selection)).toEqual([['=AEC.MARGIN("NV")']]);
  });

  test("lead to the others of their question", async () => {
    await evidence();
    await user.click(head("demand.Google.2026"));
    await press("Show question 5");
    expect(searchBox().value).toBe("Q5");
    expect(headings()).toEqual([expect.stringContaining("Question 5: Google's AEC demand")]);
  });

  test("speak Chinese", async () => {
    await evidence(new Session("zh"));
    expect(rowOf("demand.Google.2026").textContent).toContain("至少 2,000,000 根");
    expect(rowOf("maturity.800G").textContent).toContain("成熟");
    await user.click(head("demand.Google.2026"));
    expect(rowOf("demand.Google.2026").textContent).toContain("为下限");
  });
});

describe("by keyboard", () => {
  test("the list is one stop, and arrows, Home and End lead through it", async () => {
    await evidence();
    expect(listed().filter(({ tabIndex }) => tabIndex === 0)).toEqual([listed()[0]]);
    act(() => listed()[0]!.focus());
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(document.activeElement).toBe(listed()[2]);
    await user.keyboard("{ArrowUp}");
    expect(document.activeElement).toBe(listed()[1]);
    expect(listed().filter(({ tabIndex }) => tabIndex === 0)).toEqual([listed()[1]]);
    await user.keyboard("{End}");
    expect(document.activeElement).toBe(listed().at(-1));
    await user.keyboard("{ArrowDown}{Home}{ArrowUp}");
    expect(document.activeElement).toBe(listed()[0]);
  });

  test("a fact unfolds and folds up; a search that takes it away leaves a stop at the first one", async () => {
    await evidence();
    act(() => head("margin.NV").focus());
    await user.keyboard("{Enter}");
    expect(within(rowOf("margin.NV")).getByText("Use in a formula")).toBeDefined();
    await user.keyboard("{Enter}");
    expect(within(rowOf("margin.NV")).queryByText("Use in a formula")).toBeNull();
    await search("Tesla");
    expect(listed().filter(({ tabIndex }) => tabIndex === 0)).toEqual([listed()[0]]);
  });
});

describe("coverage", () => {
  test("is a map of the function asked for, with what it waits for", async () => {
    left("coverage");
    await evidence();
    const map = screen.getByRole("table", { name: "Coverage of AEC.DEMAND" });
    const google = within(map).getByRole("row", { name: /^Google/ });
    expect(
      within(google)
        .getAllByRole("cell")
        .map((one) => one.textContent.trim()),
    ).toEqual(["needs input", "stated"]);
    expect(screen.getByText("stated: 8")).toBeDefined();
    expect(screen.getByText("demand.Google.2025")).toBeDefined();
    await user.selectOptions(screen.getByRole("combobox"), "MARGIN");
    expect(screen.getByRole("table", { name: "Coverage of AEC.MARGIN" })).toBeDefined();
    expect(screen.queryByText("Inputs it waits for")).toBeNull();
  });

  test("follows the scenario's inputs", async () => {
    left("coverage");
    const { session } = await evidence();
    act(() => session.select("example"));
    expect(screen.getByText("with inputs: 5")).toBeDefined();
  });
});

describe("checks", () => {
  test("each has its figures, gap, verdict and what follows", async () => {
    left("checks");
    await evidence();
    expect(screen.getByText("3 of 9 comparisons agree")).toBeDefined();
    const capacity = screen
      .getByRole("heading", { name: "AEC capacity of the US and Mexico plants" })
      .closest("section")!;
    expect(within(capacity).getByText("2,250,000,000 CNY/year")).toBeDefined();
    expect(within(capacity).getByText("1,607,142,857 CNY/year")).toBeDefined();
    expect(within(capacity).getByText("disagrees: derived 12.5% above stated")).toBeDefined();
    expect(within(capacity).getByText("Gap -250,000,000 CNY/year")).toBeDefined();
    expect(capacity.textContent).toContain("The stated figure is used.");
    expect(screen.getAllByText("agrees")).toHaveLength(2);
    expect(screen.getByText("in words")).toBeDefined();
  });

  test("lead to the questions that they rest on", async () => {
    left("checks");
    await evidence();
    await press("Show question 8");
    expect(headings()).toEqual([expect.stringContaining("Question 8")]);
  });
});

test("view, search and order are as they were left", async () => {
  const { unmount } = await evidence();
  await search("Rubin");
  await select("Order", "question");
  await view("Checks");
  unmount();
  await evidence();
  expect(tab("Checks").getAttribute("aria-selected")).toBe("true");
  await view("Facts");
  expect(searchBox().value).toBe("Rubin");
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Order" }).value).toBe("question");
});

test("what another version of the pane left behind is passed over", async () => {
  window.sessionStorage.setItem("aec.pane.evidence.view", '"atlas"');
  window.sessionStorage.setItem("aec.pane.evidence.search", "{");
  await evidence();
  expect(listed()).toHaveLength(facts.length);
});
