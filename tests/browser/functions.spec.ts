import type { Locator } from "@playwright/test";
import { expect } from "@playwright/test";
import { expectNoViolations } from "./accessibility";
import { openInExcel } from "./excelPage";
import { test, WorkbenchPage } from "./workbenchPage";

/** Finding a function, filling in its arguments and putting it into the workbook, as a person does. */

/** The Functions tab by what it shows and what it is called. */
class Functions {
  readonly search: Locator;
  readonly result: Locator;

  constructor(readonly pane: Locator) {
    this.search = pane.getByRole("searchbox");
    this.result = pane.getByRole("region", { name: "Result", exact: true });
  }

  async open(): Promise<void> {
    await this.openTab("Functions");
    await expect(this.search).toBeVisible();
  }

  async openTab(name: string): Promise<void> {
    await this.pane.getByRole("tab", { name, exact: true }).click();
  }

  row(name: string): Locator {
    return this.pane.locator(`[data-item="${name}"]`);
  }

  /** Goes back to the list if need be, and opens a function. */
  async choose(name: string): Promise<void> {
    const back = this.pane.getByRole("button", { name: "All functions" });
    await expect(back.or(this.row(name)).first()).toBeVisible();
    if (await back.isVisible()) await back.click();
    await this.row(name).click();
    await expect(this.pane.getByRole("heading", { name: `AEC.${name}` })).toBeFocused();
  }

  field(name: string): Locator {
    const { pane } = this;
    const label = { name: new RegExp(`^${name}`) };
    return pane.getByRole("combobox", label).or(pane.getByRole("textbox", label));
  }

  /** Fills a field in and leaves its list. */
  async fill(name: string, text: string): Promise<void> {
    await this.field(name).fill(text);
    await this.field(name).press("Tab");
  }

  button(name: string | RegExp): Locator {
    return this.result.getByRole("button", { name });
  }
}

test("a function is found, filled in from lists and from cells, put into a cell, and that is undone", async ({
  page,
}) => {
  test.slow();
  const workbench = new WorkbenchPage(page);
  const { pane } = workbench;
  const functions = new Functions(pane);
  const { search, result } = functions;
  await workbench.open();
  await functions.open();
  await search.fill("毛利率");
  await expect(functions.row("MARGIN")).toBeVisible();
  await search.fill("gross margin");
  await expect(functions.row("MARGIN")).toBeVisible();
  await expect(functions.row("DEMAND")).toBeHidden();
  await search.fill("no such thing");
  await pane.getByRole("button", { name: "Show all functions" }).click();

  // Two cells as one argument, with the result as they change.
  await workbench.enter("H31", "Google");
  await workbench.enter("H32", "Meta");
  await functions.choose("DEMAND");
  await expect(result).toContainText("Fill in customer, year.");
  await functions.fill("customer", "H31:H32");
  await functions.fill("year", "2026");
  await expect(result.getByRole("cell")).toHaveText([/2,000,000/, /1,500,000/]);
  await expect(result).toContainText("2 × 1 cells");
  await workbench.enter("H32", "NV");
  await expect(result.getByRole("cell")).toHaveText([/2,000,000/, /1,700,000/]);
  await functions.fill("customer", "Nowhere!A1");
  await expect(result).toContainText("There is no sheet Nowhere.");
  await functions.fill("customer", "XFE1");
  await expect(pane).toContainText("This is no cell or range of this workbook.");
  await pane.getByRole("button", { name: "Clear the arguments" }).click();

  // One cell, from the lists alone.
  await workbench.goTo("H30");
  await functions.field("customer").click();
  await page.getByRole("option", { name: /^Google/ }).click();
  await functions.field("year").click();
  await page.getByRole("option", { name: "2026" }).click();
  await expect(result).toContainText("2,000,000 cables");
  await functions.fill("scenario", "Bull");
  await expect(result).toContainText("2,400,000 cables");
  await expect(result).toContainText('=AEC.DEMAND("Google",2026,,"Bull")');
  await expect(result).toContainText("Goes into Demand!H30, which is empty");
  await functions.button(/^Put/).click();
  await expect(result).toContainText("Put into Demand!H30");
  await workbench.expectCell("H30", "2,400,000");
  await functions.button(/^Undo/).click();
  await expect(result).toContainText("Demand!H30 is as it was");
  await pane.getByRole("button", { name: "All functions" }).click();
  await expect(functions.row("DEMAND")).toBeFocused();
  await expect(pane.getByRole("region", { name: "Recently used" })).toContainText("DEMAND");
});

test("analyses ask on behalf of other functions, what waits leads to its inputs, and a reload loses nothing", async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 800 });
  const pane = page.locator("#root");
  const functions = new Functions(pane);
  const { result } = functions;
  await openInExcel(page);
  await functions.open();

  await functions.choose("TORNADO");
  await functions.fill("function", "DEMAND");
  await functions.fill("customer", "North America");
  await functions.fill("year", "2026");
  await expect(result.getByRole("cell", { name: "demand.Amazon.2026" })).toBeVisible();
  await expect(result).toContainText('=AEC.TORNADO("DEMAND","North America",2026)');

  // A fact of the Evidence tab, with its arguments filled in.
  await functions.openTab("Evidence");
  await functions.search.fill("google 2026");
  await pane
    .getByRole("button", { name: /^Google, AEC demand, 2026/ })
    .first()
    .click();
  await pane
    .getByRole("button", { name: 'Open in Functions: =AEC.DEMAND("Google",2026)', exact: true })
    .click();
  await expect(pane.getByRole("tab", { name: "Functions" })).toBeFocused();
  await expect(functions.field("customer")).toHaveValue("Google");
  await expect(result).toContainText("2,000,000 cables");

  await functions.choose("REVENUE");
  await functions.fill("customer", "NV");
  await functions.fill("year", "2026");
  await expect(result).toContainText("#N/A");
  await expect(result).toContainText("share.FII.NV");
  await expectNoViolations(page);
  await functions.button("Open the Scenario tab").click();
  await expect(pane.getByRole("radio", { name: "Base" })).toBeVisible();

  // The result stays in sight while the many arguments above it are filled in.
  await functions.openTab("Functions");
  await functions.choose("SENSITIVITY");
  await pane.getByRole("button", { name: /IMPLIEDUNITS/ }).click();
  await functions.field("function").focus();
  await expect(result.getByRole("heading")).toBeInViewport();
  await expect(result.getByText("4 × 2 cells")).toBeInViewport();
  await expect(result.getByRole("table")).not.toBeInViewport();
  await pane.screenshot({ path: "test-results/screens/functions-bar.png" });

  // What was typed, what was searched for and how far it was scrolled.
  await functions.fill("steps", "4");
  await expect(result).toContainText("6 × 2 cells");
  await pane.getByRole("heading", { name: "How to read it" }).scrollIntoViewIfNeeded();
  const scrolled = () =>
    pane
      .getByRole("tabpanel")
      .first()
      .evaluate((panel) => panel.parentElement!.scrollTop);
  const before = await scrolled();
  expect(before).toBeGreaterThan(50);
  // A page is told of a scroll as it draws the next picture.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  await page.reload();
  await expect(functions.field("steps")).toHaveValue("4");
  await expect(functions.field("driver")).toHaveValue("attach.TPU");
  await expect.poll(scrolled).toBe(before);
  await functions.openTab("Evidence");
  await expect(functions.search).toHaveValue("google 2026");
});
