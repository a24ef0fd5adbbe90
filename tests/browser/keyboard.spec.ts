import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import type { FakePage } from "../excel/browser/page";
import { enter, openInExcel, shown } from "./excelPage";
import { test } from "./workbenchPage";

/** Moves the focus on until it is there: as somebody does who has no mouse. */
async function reach(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let pressed = 0; pressed < 80 && !(await isThere()); pressed += 1) {
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

/** Goes to the tabs and from there to one of them. */
async function openTab(page: Page, name: string): Promise<void> {
  const tabs = page.getByRole("tablist", { name: "Sections" });
  await reach(page, tabs.locator('[role="tab"][aria-selected="true"]'), "Shift+Tab");
  const tab = tabs.getByRole("tab", { name, exact: true });
  while (!(await tab.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press("ArrowRight");
  }
  await page.keyboard.press("Enter");
  await expect(tab).toHaveAttribute("aria-selected", "true");
}

const press = (page: Page, name: string | RegExp) =>
  reach(page, page.getByRole("button", { name, exact: true }).first()).then(() =>
    page.keyboard.press("Enter"),
  );

test("in Excel the keyboard alone does the work of every tab", async ({ page }) => {
  await openInExcel(page);
  await enter(page, '=AEC.MARGIN("NV")');
  await expect.poll(() => shown(page)).toBe(0.425);

  // Scenario: switched, and copied.
  await reach(page, page.getByRole("radio", { name: "Base" }));
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => shown(page)).toBe(0.43);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => shown(page)).toBe(0.425);
  await press(page, "New");
  await expect(page.getByRole("menuitem", { name: "Copy of Bear" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("radio", { name: "Bear copy" })).toBeChecked();
  await expect.poll(() => shown(page)).toBe(0.42);

  // Functions: found, filled in, put into the selected cell.
  await page.evaluate(() => {
    const { fakeExcel } = window as unknown as FakePage;
    fakeExcel.select([{ sheet: "Sheet1", row: 0, column: 3, rows: 1, columns: 1 }]);
  });
  await openTab(page, "Functions");
  await reach(page, page.getByRole("searchbox"));
  await page.keyboard.type("robots");
  await reach(page, page.locator('[data-item="ROBOTS"]'));
  await page.keyboard.press("Enter");
  await reach(page, page.getByRole("combobox", { name: /^customer/ }));
  await page.keyboard.type("Tesla");
  await page.keyboard.press("Tab");
  await reach(page, page.getByRole("combobox", { name: /^year/ }));
  await page.keyboard.type("2026");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("region", { name: "Result" })).toContainText("50,000 robots");
  await press(page, /^Put/);
  await expect.poll(() => shown(page, 3)).toBe(50_000);

  // Audit: the cell that was filled, pinned.
  await openTab(page, "Audit");
  await expect(page.getByRole("heading", { name: "Sheet1!D1" })).toBeVisible();
  await press(page, "Pin");
  await expect(page.getByRole("button", { name: "Pin", pressed: true })).toBeVisible();

  // Evidence: a fact found and unfolded.
  await openTab(page, "Evidence");
  await reach(page, page.getByRole("searchbox"));
  await page.keyboard.type("Tesla 2026");
  const fact = page.getByRole("button", { name: /^Tesla, robots guided, 2026/ });
  await reach(page, fact);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Use in a formula" })).toBeVisible();

  // Charts: another one, and the table behind it.
  await openTab(page, "Charts");
  await reach(page, page.getByRole("tab", { name: "Demand", exact: true }));
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /^What moves AEC\./ })).toBeVisible();
  await press(page, "Show as table");
  await expect(page.getByRole("table")).toBeVisible();

  // Workbook: frozen and thawed.
  await openTab(page, "Workbook");
  await press(page, "Freeze");
  await expect(page.getByText(/^Formulas frozen: 2\./)).toBeVisible();
  await press(page, "Thaw");
  await expect(page.getByText(/^Formulas back in their cells: 2\./)).toBeVisible();
});
