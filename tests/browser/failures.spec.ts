import { expect, test } from "@playwright/test";
import { buildWorkbook } from "../support/xlsx/build";
import { richWorkbook } from "../support/xlsx/rich";
import { enter, openInExcel, shown } from "./excelPage";
import { WorkbenchPage } from "./workbenchPage";

test("a grid that cannot be fetched leaves the pane working and says what to do; what is done while it is loading counts", async ({
  page,
}) => {
  test.slow();
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
  await page.route("**/grid-en.*.js", async (route) => {
    await held;
    await route.continue();
  });
  await alert.getByRole("button", { name: "Reload" }).click();
  await expect(page.getByText("Loading the spreadsheet…").first()).toBeVisible();
  await page.screenshot({ path: "test-results/screens/loading.png" });

  const buffer = Buffer.from(buildWorkbook(richWorkbook));
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "needs.xlsx", mimeType: "application/octet-stream", buffer });
  await expect(page.getByRole("banner")).toContainText("needs.xlsx");
  await expect(workbench.scenario("Base")).toBeChecked();
  await workbench.scenario("Bull").check();
  await workbench.choose(/^Language/, "简体中文");
  await workbench.openTab("函数");
  const search = workbench.pane.getByRole("searchbox");
  await search.focus();
  release();
  await workbench.waitForGrid();
  await expect(page.getByText("正在加载电子表格")).toHaveCount(0);
  await expect(search).toBeFocused();
  await page.keyboard.type("毛利率");
  await expect(search).toHaveValue("毛利率");
  await expect(page.getByRole("toolbar", { name: "格式" })).toBeVisible();
  await workbench.expectCell("B2", "2,400,000");
  await workbench.enter("B7", "=B5/2");
  await expect(workbench.selected).toContainText("2,135,000");
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
