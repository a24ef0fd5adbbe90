import { expect } from "@playwright/test";
import { expectNoViolations } from "./accessibility";
import { openInExcel } from "./excelPage";
import { test, WorkbenchPage } from "./workbenchPage";

const screen = (name: string) => ({ path: `test-results/screens/${name}.png` });

test("the Audit tab follows the selection to what a cell rests on, and one level down", async ({
  page,
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "Audit" }).click();
  await workbench.enter("H3", '=AEC.DEMAND("Amazon",2026,"400G")');
  await expect(pane.getByRole("heading", { name: "Demand!H3" })).toBeVisible();
  const demand = pane.getByRole("listitem").filter({ hasText: "Amazon, AEC demand, 2026" }).first();
  await expect(demand).toContainText("Stated as at least 3,000,000 cables");
  await expect(demand.getByRole("img", { name: /^Range from 3,000,000 cables/ })).toBeVisible();
  await expect(demand).toContainText("Question 6");
  await expect(pane.getByText("What moves it")).toBeVisible();
  await pane.screenshot(screen("audit-en"));

  await workbench.enter("H5", "=H3*2");
  await expect(pane.getByRole("heading", { name: "Demand!H5" })).toBeVisible();
  await pane.getByRole("button", { name: /^Go to .*H3/ }).click();
  await expect(workbench.address).toHaveText("H3");

  await workbench.goTo("F1");
  await pane.screenshot(screen("audit-empty"));
  await expectNoViolations(page);
});

test("the Evidence tab finds facts, and keeps its place over a reload", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openInExcel(page);
  await page.locator("#aec-tab-evidence").click();
  await page.getByRole("searchbox").fill("谷歌");
  await expect(page.getByText("Google, AEC demand, 2026").first()).toBeVisible();
  await expect(page.getByText("NV, AEC demand, 2026")).toHaveCount(0);
  await page.screenshot(screen("evidence-en"));
  await page.reload();
  await expect(page.getByRole("searchbox")).toHaveValue("谷歌");
});
