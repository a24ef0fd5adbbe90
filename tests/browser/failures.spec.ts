import { expect, test } from "@playwright/test";
import { enter, openInExcel, shown } from "./excelPage";
import { WorkbenchPage } from "./workbenchPage";

test("a grid that cannot be fetched leaves the pane working and says what to do, and the page says that it is loading", async ({
  page,
}) => {
  await page.route("**/grid.*.js", (route) => route.abort());
  const workbench = new WorkbenchPage(page);
  await page.goto("/");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("The spreadsheet could not be loaded");
  await expect(alert.getByRole("button", { name: "Reload" })).toBeVisible();
  await workbench.scenario("Bull").check();
  await expect(workbench.pane.getByRole("status")).toHaveText("Active scenarioBull");
  await page.screenshot({ path: "test-results/screens/failed-grid.png" });

  await page.unroute("**/grid.*.js");
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/grid.*.js", async (route) => {
    await held;
    await route.continue();
  });
  await alert.getByRole("button", { name: "Reload" }).click();
  await expect(page.getByText("Loading the spreadsheet…").first()).toBeVisible();
  await page.screenshot({ path: "test-results/screens/loading.png" });
  release();
  await expect(page.getByText("Loading the spreadsheet…")).toHaveCount(0);
  await expect(workbench.selected).toContainText("A1");
});

test("a section that breaks leaves the others and the workbook working", async ({ page }) => {
  await openInExcel(page);
  await enter(page, '=AEC.MARGIN("NV")');
  await expect(page.getByRole("radio", { name: "Bull" })).toBeVisible();
  await page.route(/\/excel\/.*\.js/, (route) => route.abort());
  await page.locator("#aec-tab-evidence").click();
  await expect(page.getByText("This section could not be shown")).toBeVisible();
  await page.locator("#aec-tab-scenario").click();
  await page.getByRole("radio", { name: "Bull" }).click();
  await expect.poll(() => shown(page)).toBe(0.43);
  await page.unrouteAll();
  await page.locator("#aec-tab-evidence").click();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("searchbox")).toBeVisible();
});
