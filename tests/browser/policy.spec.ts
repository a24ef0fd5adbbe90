import { expect, test } from "@playwright/test";
import type { Misdeeds } from "./misdeeds";
import { watchMisdeeds } from "./misdeeds";

/** Every test of the workbench sees to it that the page keeps to this as well. */
test.describe("a page keeps to its policy and to this machine", () => {
  let seen: Misdeeds;

  test.beforeEach(async ({ page, baseURL }) => {
    seen = await watchMisdeeds(page, baseURL!);
  });

  for (const file of ["help.html", "help.zh.html"]) {
    test(file, async ({ page }) => {
      await page.goto(`/excel/${file}`);
      await expect(page.locator("#DEMAND")).toBeVisible();
      expect(seen).toEqual({ violations: [], errors: [], foreign: [] });
    });
  }

  test("the pane asks Microsoft for Office.js, and nobody for anything else", async ({ page }) => {
    await page.route("https://**", (route) => route.abort());
    const response = await page.goto("/excel/taskpane.html");
    expect(response!.headers()["content-security-policy"]).toContain("frame-ancestors 'self' ");
    await expect(page.locator("p[lang=en]")).toContainText("Check the network connection");
    expect(seen.violations).toEqual([]);
    expect(seen.foreign).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  });
});
