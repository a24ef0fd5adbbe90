/** @jest-environment jsdom */
import { catalogue } from "../../src/functions/catalogue";
import { helpPages } from "../../src/tools/helpPage";

const pages = Object.entries(helpPages(catalogue)).map(([file, text]) => ({
  file,
  page: new DOMParser().parseFromString(text, "text/html"),
}));

test("there is a page in each language, and each leads to the other", () => {
  expect(pages.map(({ file }) => file)).toEqual(["help.html", "help.zh.html"]);
  expect(pages.map(({ page }) => page.documentElement.lang)).toEqual(["en", "zh-CN"]);
  const [links, back] = pages.map(({ page }) => page.querySelector("a")!.getAttribute("href"));
  expect([back, links]).toEqual(["help.html", "help.zh.html"]);
});

test.each(pages)("$file describes every function, with examples", ({ page }) => {
  const sections = [...page.querySelectorAll("section")];
  expect(sections.map(({ id }) => id)).toEqual(catalogue.map(({ name }) => name));
  expect(sections.filter((section) => !section.querySelector("li code"))).toEqual([]);
  expect(page.querySelector("#DEMAND")!.textContent).toContain(
    '=AEC.DEMAND("Google",2026) → 2,000,000',
  );
});

test.each(pages)("$file runs no script and no inline style", ({ page }) => {
  expect(page.querySelectorAll("script, style, [style]")).toHaveLength(0);
});
