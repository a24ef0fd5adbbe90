import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { test, WorkbenchPage } from "./workbenchPage";

/** What a newcomer does first: type formulas, read an error, switch the scenario, change the language. */

const selected = (page: Page) => new WorkbenchPage(page).selected;

const selectedAddress = (page: Page) => new WorkbenchPage(page).address;

const open = (page: Page) => new WorkbenchPage(page).open();

/** Where some blank cells of the sample model stand on the page. */
const places = {
  A14: { x: 140, y: 460 },
  A15: { x: 140, y: 484 },
  A21: { x: 140, y: 629 },
  A22: { x: 140, y: 653 },
  B22: { x: 290, y: 653 },
};

/** Clicks a cell; while the grid is still starting, it may put the selection back. */
async function select(page: Page, address: keyof typeof places): Promise<void> {
  await expect(async () => {
    await page.mouse.click(places[address].x, places[address].y);
    await expect(selectedAddress(page)).toHaveText(address, { timeout: 2_000 });
  }).toPass();
}

/** Types into a cell, letter by letter or the most of it at once, as from a paste, and comes back to it. */
async function enter(
  page: Page,
  address: keyof typeof places,
  text: string,
  { letters = 1 } = {},
): Promise<void> {
  await select(page, address);
  await page.keyboard.type(text.slice(0, letters), { delay: 15 });
  await page.keyboard.insertText(text.slice(letters));
  await page.keyboard.press("Enter");
  // A second click, so soon after the first, would be a double click.
  await expect(selectedAddress(page)).not.toHaveText(address);
  await page.keyboard.press("ArrowUp");
  await expect(selectedAddress(page)).toHaveText(address);
}

const screenshot = (page: Page, name: string) =>
  page.screenshot({ path: `test-results/screens/${name}.png` });

test("formulas answer and follow a switch, spill, take names in Chinese, explain an error and bring their help", async ({
  page,
}) => {
  test.slow();
  await open(page);

  await test.step("formulas answer, and a scenario switch moves them", async () => {
    await enter(page, "A14", '=AEC.DEMAND("Google",2026)', { letters: Infinity });
    await expect(selected(page)).toContainText("2,000,000");
    await enter(page, "A15", "=A14*2");
    await expect(selected(page)).toContainText("4,000,000");
    await enter(page, "A21", '=AEC.MARGIN("NV")');
    await expect(selected(page)).toContainText("0.425");
    await screenshot(page, "journey-base");

    await page.getByRole("radio", { name: "Bull" }).check();
    await expect(selected(page)).toContainText("0.43");
    await select(page, "A15");
    await expect(selected(page)).toContainText("4,800,000");
    await screenshot(page, "journey-bull");
    await page.getByRole("radio", { name: "Base" }).check();
    await expect(selected(page)).toContainText("4,000,000");
  });

  await test.step("one formula spills a grid, takes names in Chinese, and says what an unknown one was meant to be", async () => {
    await enter(page, "A21", '=AEC.DEMAND({"NV";"Amazon"},{2025,2026})');
    await expect(selected(page)).toContainText("700,000");
    await select(page, "B22");
    await expect(selected(page)).toContainText("3,000,000");
    await enter(page, "A15", '=AEC.DEMAND("Google",2026)-AEC.DEMAND("英伟达",2026)');
    await expect(selected(page)).toContainText("300,000");
    await enter(page, "A14", '=AEC.DEMAND("Gogle",2026)');
    await expect(selected(page)).toContainText("#VALUE!");
    await expect(selected(page)).toContainText("Did you mean Google?");
    await screenshot(page, "journey-error");
  });

  await test.step("typing a function's name shows its help", async () => {
    await page.keyboard.type("=AEC.DEM", { delay: 30 });
    await expect(page.getByText("AEC cables that a customer needs in a year.")).toBeVisible();
    await screenshot(page, "journey-help");
    // What is typed on faster than the list follows is taken as it was typed, not as the list still has it.
    await page.keyboard.insertText('AND("NV",2025)');
    await page.keyboard.press("Enter");
    await select(page, "A14");
    await expect(selected(page)).toContainText("700,000");
    await enter(page, "A15", "=AEC.RO");
    await expect(selected(page)).toContainText("#NAME?");
  });
});

test.describe("in Chinese", () => {
  test.use({ locale: "zh-CN" });

  test("page, pane, help and messages speak it", async ({ page }) => {
    await open(page);
    await expect(page.getByRole("radio", { name: "乐观" })).toBeVisible();
    await enter(page, "A14", '=AEC.DEMAND("谷歌",2025)', { letters: Infinity });
    await expect(selected(page)).toContainText("来源未给出");
    await select(page, "A22");
    await page.keyboard.type("=AEC.DEM", { delay: 30 });
    await expect(page.getByText("客户在某年的 AEC 需求量")).toBeVisible();
    await screenshot(page, "journey-zh");
  });
});
