import type { Page } from "@playwright/test";

/** What a page did that nobody should see: what its policy forbids, what failed in it, and what it asked of other machines. */
export interface Misdeeds {
  readonly violations: string[];
  readonly errors: string[];
  readonly foreign: string[];
}

/** Notes what a page does wrong from its first script on; its own files come from `home`. */
export async function watchMisdeeds(page: Page, home: string): Promise<Misdeeds> {
  const misdeeds: Misdeeds = { violations: [], errors: [], foreign: [] };
  await page.exposeFunction("reportViolation", (text: string) => misdeeds.violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  page.on("pageerror", (error) => misdeeds.errors.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") misdeeds.errors.push(message.text());
  });
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== new URL(home).origin) {
      misdeeds.foreign.push(request.url());
    }
  });
  return misdeeds;
}
