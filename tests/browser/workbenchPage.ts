import type { Locator, Page } from "@playwright/test";
import { test as base, expect } from "@playwright/test";
import { hosted } from "./excelPage";
import { watchMisdeeds } from "./misdeeds";

/**
 * A test of a page that fails on a violation of its policy, an error in its console or an uncaught one, and where it asks another
 * machine for anything: Excel's page asks Microsoft for Office.js, the workbench nobody.
 */
export const test = base.extend<{ innocent: undefined }>({
  innocent: [
    async ({ page, baseURL }, use) => {
      const { violations, errors, foreign } = await watchMisdeeds(page, baseURL!);
      await use(undefined);
      const isExcel = new URL(page.url()).pathname.startsWith("/excel/");
      const others = foreign.filter((url) => !(isExcel && url.startsWith(hosted)));
      expect({ violations, errors, others }).toEqual({ violations: [], errors: [], others: [] });
    },
    { auto: true },
  ],
});

/** The workbench as a person uses it: by what it shows and what it is called. */
export class WorkbenchPage {
  readonly selected: Locator;
  /** Its address alone: formulas and values may look like one. */
  readonly address: Locator;
  readonly calculation: Locator;
  readonly pane: Locator;
  readonly splitter: Locator;

  constructor(readonly page: Page) {
    this.selected = page.getByRole("status", { name: /Selected cell|所选单元格/ });
    this.address = this.selected.locator("span").first();
    this.calculation = page.getByText(/Recalculated cells: \d+|已重新计算 \d+ 个单元格/);
    this.pane = page.getByRole("complementary", { name: /Task pane|任务窗格/ });
    this.splitter = page.getByRole("separator");
  }

  async open(): Promise<void> {
    await this.page.goto("/");
    await this.waitForGrid();
    await expect(this.scenario(/Base|基准|Bull|乐观/).first()).toBeVisible();
  }

  /** The grid has begun, and takes what is typed. */
  async waitForGrid(): Promise<void> {
    await expect(this.address).toHaveText("A1", { timeout: 45_000 });
  }

  /** Loads the page anew for the sake of its pane: the grid, which takes by far the longest, is left on its way. */
  async reloadPane(): Promise<void> {
    await this.page.route("**/grid.*.js", () => undefined);
    await this.page.reload({ waitUntil: "commit" });
  }

  async openTab(name: string | RegExp): Promise<void> {
    await this.pane.getByRole("tab", { name }).click();
  }

  /** Makes the pane this wide, in steps of 20 from the narrowest of 320. */
  async widenPane(width: number): Promise<void> {
    await this.splitter.focus();
    await this.page.keyboard.press("Home");
    for (let at = 320; at < width; at += 20) await this.page.keyboard.press("ArrowLeft");
  }

  scenario(name: string | RegExp): Locator {
    return this.pane.getByRole("radio", { name });
  }

  /** Goes to a cell by the box beside the formula bar, as in Excel. */
  async goTo(address: string): Promise<void> {
    const box = this.page.locator('[data-u-comp="defined-name"] input');
    // While the grid is still starting, it puts its own address back into the box.
    await expect(async () => {
      await box.fill(address);
      await box.press("Enter");
      await expect(this.address).toHaveText(address, { timeout: 2_000 });
    }).toPass();
  }

  /** Types into a cell and comes back to it. The first letter opens the cell, the rest comes at once, as from a paste. */
  async enter(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text.slice(0, 1));
    await this.page.keyboard.insertText(text.slice(1));
    await this.page.keyboard.press("Enter");
    await this.goTo(address);
  }

  /** A cell's value in full, or its error with the message. */
  async expectCell(address: string, shown: string | RegExp): Promise<void> {
    await this.goTo(address);
    await expect(this.selected).toContainText(shown);
  }

  async choose(menu: RegExp, option: string): Promise<void> {
    await this.page.getByRole("banner").getByRole("button", { name: menu }).first().click();
    await this.page.getByRole("menuitemradio", { name: option }).click();
  }

  /** How many cells the last calculation worked out. */
  async recalculated(): Promise<number> {
    return Number(/\d+/.exec(await this.calculation.innerText())?.[0]);
  }
}
