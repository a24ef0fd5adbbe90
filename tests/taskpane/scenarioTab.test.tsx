/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Session } from "../../src/functions/session";
import { ownScenario, sessionWith } from "../support/ask";
import { showPane } from "./support";

const radios = async () => {
  const group = await screen.findByRole("radiogroup", { name: "Choose a scenario" });
  return within(group);
};
const table = () => within(screen.getByRole("table", { name: /Headline figures/ }));
const headings = () =>
  table()
    .getAllByRole("columnheader")
    .map((cell) => cell.textContent);
const figuresOf = (label: RegExp) =>
  within(table().getByRole("rowheader", { name: label }).closest("tr")!)
    .getAllByRole("cell")
    .map((cell) => cell.textContent);

describe("choosing a scenario", () => {
  test("all are offered, from the worst to the best, and the active one is chosen", async () => {
    await showPane(new Session());
    const options = (await radios()).getAllByRole<HTMLInputElement>("radio");
    expect(options.map((option) => option.value)).toEqual(["bear", "base", "bull", "example"]);
    expect(options.map((option) => option.checked)).toEqual([false, true, false, false]);
  });

  test("one click switches the session, the header and the marked column", async () => {
    const session = new Session();
    await showPane(session);
    await userEvent.click((await radios()).getByRole("radio", { name: "Bull" }));
    expect(session.active.id).toBe("bull");
    expect(screen.getByRole("status").textContent).toBe("Active scenarioBull");
    const marked = table()
      .getAllByRole("columnheader")
      .filter((cell) => cell.getAttribute("aria-current") === "true");
    expect(marked.map((cell) => cell.textContent)).toEqual(["Bull"]);
  });

  test("what someone else chooses is shown as well", async () => {
    const session = new Session();
    await showPane(session);
    await radios();
    act(() => session.select("bear"));
    expect((await radios()).getByRole<HTMLInputElement>("radio", { name: "Bear" }).checked).toBe(
      true,
    );
    expect(screen.getByRole("status").textContent).toContain("Bear");
  });

  test("a scenario of the user's own stands beside the others and gets its column while active", async () => {
    const session = sessionWith(
      ownScenario({ overrides: { "demand.NV.2026": { value: 2_500_000, reason: "order book" } } }),
    );
    await showPane(session);
    expect((await radios()).getByRole<HTMLInputElement>("radio", { name: "Mine" }).checked).toBe(
      true,
    );
    expect(headings()).toEqual(["Figure", "Bear", "Base", "Bull", "Mine"]);
    expect(figuresOf(/^NV, 2026/)).toEqual(["1.53M", "1.70M", "1.87M", "2.50M"]);
    expect(screen.getByText("1 of the facts")).toBeDefined();
  });
});

describe("what the scenario means", () => {
  test("base says that its bands are not applied", async () => {
    await showPane(new Session());
    await radios();
    expect(screen.getByText("Takes stated figures and midpoints of ranges")).toBeDefined();
    expect(screen.getByText(/Not applied at this stance/)).toBeDefined();
    expect(screen.getByText("Assumption")).toBeDefined();
  });

  test("bull names its end and its bands, as assumptions", async () => {
    const session = new Session();
    session.select("bull");
    await showPane(session);
    await radios();
    expect(screen.getByText("Takes the favourable end of each range")).toBeDefined();
    expect(screen.getByText(/±10%, open ends \+20%/)).toBeDefined();
    expect(screen.queryByText(/Not applied at this stance/)).toBeNull();
  });

  test("placeholders are called that, in the header too", async () => {
    const session = new Session();
    session.select("example");
    await showPane(session);
    await radios();
    expect(screen.getByText("Placeholder inputs")).toBeDefined();
    expect(screen.getByText(/of them placeholders/)).toBeDefined();
  });
});

describe("headline figures", () => {
  test("stand under bear, base and bull", async () => {
    await showPane(new Session());
    await radios();
    expect(headings()).toEqual(["Figure", "Bear", "Base", "Bull"]);
    expect(figuresOf(/^North America/)).toEqual(["8.03M", "8.20M", "9.67M"]);
    expect(figuresOf(/^NV project/)).toEqual(["42.0%", "42.5%", "43.0%"]);
    expect(figuresOf(/^GB200, power/)).toEqual(["22,000", "22,500", "23,000"]);
  });

  test("one without an answer names the inputs to whoever points at it", async () => {
    await showPane(new Session());
    await radios();
    expect(figuresOf(/^AEC revenue/)).toEqual(["needs input", "needs input", "needs input"]);
    const [button] = screen.getAllByRole("button", { name: "needs input" });
    await userEvent.hover(button!);
    expect((await screen.findByRole("tooltip")).textContent).toContain("asp.800G");
  });

  test("the example inputs answer it", async () => {
    const session = new Session();
    session.select("example");
    await showPane(session);
    await radios();
    expect(figuresOf(/^AEC revenue/).at(-1)).toBe("35.7M");
  });
});

describe("in Chinese", () => {
  test("texts, names, figures and messages are Chinese", async () => {
    await showPane(new Session("zh"));
    expect(await screen.findByRole("radio", { name: "悲观" })).toBeDefined();
    expect(screen.getByRole("tab", { name: "情景" })).toBeDefined();
    const row = within(screen.getByRole("table"))
      .getByRole("rowheader", { name: /^北美/ })
      .closest("tr")!;
    expect(row.textContent).toContain("820万");
    await userEvent.hover(screen.getAllByRole("button", { name: "待输入" })[0]!);
    expect((await screen.findByRole("tooltip")).textContent).toMatch(/设置输入项/);
  });

  test("the pane switches where it offers the languages itself", async () => {
    const session = new Session();
    await showPane(session);
    await userEvent.click(screen.getByRole("button", { name: "Language" }));
    await userEvent.click(await screen.findByRole("menuitemradio", { name: "简体中文" }));
    expect(session.language).toBe("zh");
    expect(screen.getByText("当前情景")).toBeDefined();
  });

  test("and leaves it to the page that does", async () => {
    await showPane(new Session(), { offersLanguages: false });
    expect(screen.queryByRole("button", { name: "Language" })).toBeNull();
  });
});
