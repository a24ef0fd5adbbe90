/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { Session } from "../../src/functions/session";
import { ownScenario, sessionWith } from "../support/ask";
import { press, user } from "./show";
import { showPane } from "./support";

const radio = (name: string) =>
  within(screen.getByRole("radiogroup")).getByLabelText<HTMLInputElement>(name);
const table = () => within(screen.getByRole("table"));
const textsOf = (elements: readonly HTMLElement[]) =>
  elements.map(({ textContent }) => textContent);
const headings = () => textsOf(table().getAllByRole("columnheader"));
const row = (label: RegExp) => table().getByRole("rowheader", { name: label }).closest("tr")!;
const figuresOf = (label: RegExp) => textsOf(within(row(label)).getAllByRole("cell"));

beforeEach(() => window.sessionStorage.clear());

async function showScenarios(session = new Session()): Promise<Session> {
  await showPane(session);
  await screen.findByRole("radiogroup");
  return session;
}

test("all scenarios are offered, from the worst to the best; one click switches everything to one", async () => {
  const session = await showScenarios();
  const options = within(screen.getByRole("radiogroup", { name: "Choose a scenario" }));
  expect(
    options
      .getAllByRole<HTMLInputElement>("radio")
      .map(({ value, checked }) => (checked ? `${value}!` : value)),
  ).toEqual(["bear", "base!", "bull", "example"]);
  await user.click(radio("Bull"));
  expect(session.active.id).toBe("bull");
  expect(screen.getByRole("status").textContent).toBe("Active scenarioBull");
  const marked = table()
    .getAllByRole("columnheader")
    .filter((cell) => cell.getAttribute("aria-current") === "true");
  expect(textsOf(marked)).toEqual(["Bull"]);
  // What someone else chooses is shown as well.
  act(() => session.select("bear"));
  expect(radio("Bear").checked).toBe(true);
  expect(screen.getByRole("status").textContent).toContain("Bear");
});

test("a scenario of the user's own stands beside the others and gets its column while active", async () => {
  await showScenarios(
    sessionWith(
      ownScenario({ overrides: { "demand.NV.2026": { value: 2_500_000, reason: "order book" } } }),
    ),
  );
  expect(radio("Mine").checked).toBe(true);
  expect(headings()).toEqual(["Figure", "Bear", "Base", "Bull", "Mine"]);
  expect(figuresOf(/^NV, 2026/)).toEqual(["1.53M", "1.70M", "1.87M", "2.50M"]);
  expect(screen.getByText("1 of the facts")).toBeDefined();
});

test("a scenario says what it means: its stance, its bands as assumptions, placeholders as such", async () => {
  const session = await showScenarios();
  expect(screen.getByText("Takes stated figures and midpoints of ranges")).toBeDefined();
  expect(screen.getByText(/Not applied at this stance/)).toBeDefined();
  expect(screen.getByText("Assumption")).toBeDefined();
  act(() => session.select("bull"));
  expect(screen.getByText("Takes the favourable end of each range")).toBeDefined();
  expect(screen.getByText(/±10%, open ends \+20%/)).toBeDefined();
  expect(screen.queryByText(/Not applied at this stance/)).toBeNull();
  act(() => session.select("example"));
  expect(screen.getByText("Placeholder inputs")).toBeDefined();
  expect(screen.getByText(/of them placeholders/)).toBeDefined();
});

test("headline figures stand side by side; one without an answer names the inputs that it waits for", async () => {
  const session = await showScenarios();
  expect(headings()).toEqual(["Figure", "Bear", "Base", "Bull"]);
  expect(figuresOf(/^North America/)).toEqual(["8.03M", "8.20M", "9.67M"]);
  expect(figuresOf(/^NV project/)).toEqual(["42.0%", "42.5%", "43.0%"]);
  expect(figuresOf(/^GB200, power/)).toEqual(["22,000", "22,500", "23,000"]);
  expect(figuresOf(/^AEC revenue/)).toEqual(["needs input", "needs input", "needs input"]);
  await user.hover(within(row(/^AEC revenue/)).getAllByRole("button")[0]!);
  expect(textsOf(await screen.findAllByRole("tooltip")).join(" ")).toContain("asp.800G");
  act(() => session.select("example"));
  expect(figuresOf(/^AEC revenue/).at(-1)).toBe("35.7M");
});

test("the pane switches to Chinese, texts, names, figures and messages, where it offers the languages itself", async () => {
  const session = await showScenarios();
  await press("Language");
  await user.click(await screen.findByRole("menuitemradio", { name: "简体中文" }));
  expect(session.language).toBe("zh");
  expect(screen.getByText("当前情景")).toBeDefined();
  expect(radio("悲观")).toBeDefined();
  expect(screen.getByRole("tab", { name: "情景" })).toBeDefined();
  expect(row(/^北美/).textContent).toContain("820万");
  await user.hover(table().getAllByRole("button", { name: "待输入" })[0]!);
  expect(textsOf(await screen.findAllByRole("tooltip")).join(" ")).toMatch(/设置输入项/);
});

test("it leaves the languages to a page that offers them", async () => {
  await showPane(new Session(), { offersLanguages: false });
  expect(screen.queryByRole("button", { name: "Language" })).toBeNull();
});
