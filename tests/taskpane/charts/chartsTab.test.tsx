/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { Session } from "../../../src/functions/session";
import ChartsTab from "../../../src/taskpane/charts/ChartsTab";
import { compose } from "../../../src/taskpane/charts/picture/compose";
import { copyPicture } from "../../../src/taskpane/charts/picture/copyPicture";
import { svgOf } from "../../../src/taskpane/charts/picture/svg";
import { paragraph } from "../../../src/taskpane/charts/scene/paragraph";
import { under } from "../../../src/taskpane/charts/scene/under";
import { headlines } from "../../../src/taskpane/scenario/headlines";
import { press, showPart, user } from "../show";

afterEach(() => {
  window.sessionStorage.clear();
  jest.restoreAllMocks();
});

const drawing = () => document.querySelector("svg[aria-labelledby]")!;

async function choose(chart: string): Promise<void> {
  await user.click(document.querySelector(`[role=tab][value=${chart}]`)!);
}

test("the chart has the figures of the scenario, a sentence that says the same, and moves with it", async () => {
  const session = new Session();
  await showPart(<ChartsTab />, { session });
  const told = () =>
    drawing()
      .getAttribute("aria-labelledby")!
      .split(" ")
      .map((id) => document.getElementById(id)!.textContent)
      .join(" ");
  expect(told()).toContain("Amazon needs the most in 2026: 3,000,000 cables.");
  expect(drawing().textContent).toContain("3.00M");
  expect(drawing().textContent).toContain("Needs input: Google");
  act(() => session.select("bull"));
  expect(told()).toContain("3,600,000 cables");
  expect(drawing().textContent).toContain("3.60M");
  act(() => session.setLanguage("zh"));
  expect(told()).toContain("亚马逊 2026 年需求最大，为 3,600,000 根");
  expect(drawing().textContent).toContain("360万");
});

test("the table has full numbers, ranges and classes, and the choice is kept", async () => {
  const { unmount } = await showPart(<ChartsTab />);
  await press("Show as table");
  const row = [...document.querySelectorAll("tr")].find((one) =>
    one.textContent.startsWith("NV, 2026"),
  )!;
  expect([...row.cells].map((cell) => cell.textContent)).toEqual([
    "NV, 2026",
    "1,700,000",
    "1,530,000 to 1,870,000",
    "quoted",
  ]);
  unmount();
  await showPart(<ChartsTab />);
  expect(document.querySelector("table")).not.toBeNull();
});

test("a split that is not stated is said, not drawn", async () => {
  await showPart(<ChartsTab />);
  await choose("mix");
  expect(drawing().textContent).toContain("The split is not stated: “mainly 800G”.");
});

test("a chart that breaks takes no other down", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  jest.spyOn(headlines, "flatMap").mockImplementation(() => {
    throw new Error("broken");
  });
  await showPart(<ChartsTab />);
  await choose("tornado");
  expect(screen.getByRole("alert").textContent).toContain("could not be shown");
  await choose("cost");
  await waitFor(() => expect(drawing().textContent).toContain("47.5%"));
});

test("a picture is a drawing of its own, with what it needs to stand alone and no style of the page", () => {
  const chart = under(200, [paragraph("chart <&>", [0, 0], 200)]);
  const caption = {
    title: "Title",
    sentence: "Sentence.",
    scenario: "Scenario: Base",
    source: "来源",
  };
  const text = svgOf(compose(chart, caption), "zh-CN");
  expect(text).not.toMatch(/style=|<style|class=|foreignObject/);
  const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  expect([...root.querySelectorAll("text")].map((one) => one.textContent)).toEqual([
    "Title",
    "Sentence.",
    "Scenario: Base",
    "chart <&>",
    "来源",
  ]);
  expect(root.getAttribute("lang")).toBe("zh-CN");
  expect(root.querySelector("text")!.getAttribute("fill")).toMatch(/^#/);
});

test("a picture that cannot be made is a failure, not an empty file", async () => {
  await expect(copyPicture(Promise.reject(new Error("no canvas")), "a.png")).rejects.toThrow(
    "no canvas",
  );
});
