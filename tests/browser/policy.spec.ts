import { expect, test } from "@playwright/test";

/** What a page did that its policy forbids, what failed in it, and what it asked of other machines. */
interface Misdeeds {
  readonly violations: string[];
  readonly errors: string[];
  readonly foreign: string[];
}

test.describe("a page keeps to its policy and to this machine", () => {
  let seen: Misdeeds;

  test.beforeEach(async ({ page, baseURL }) => {
    const misdeeds: Misdeeds = { violations: [], errors: [], foreign: [] };
    seen = misdeeds;
    await page.exposeFunction("reportViolation", (text: string) => misdeeds.violations.push(text));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        const { reportViolation } = window as unknown as {
          reportViolation: (text: string) => void;
        };
        reportViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
      });
    });
    page.on("pageerror", (error) => misdeeds.errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") misdeeds.errors.push(message.text());
    });
    page.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith("http") && origin !== new URL(baseURL!).origin) {
        misdeeds.foreign.push(request.url());
      }
    });
  });

  test("the workbench", async ({ page }) => {
    await page.goto("/");
    await expect(page.locator("canvas").first()).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(seen).toEqual({ violations: [], errors: [], foreign: [] });
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
    await page.waitForLoadState("networkidle");
    expect(seen.violations).toEqual([]);
    expect(seen.foreign).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  });
});
