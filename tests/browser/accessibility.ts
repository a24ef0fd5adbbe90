import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";

export type Language = "en" | "zh";

/** The grid brings its own; Fluent's dialogs leave empty focus sentinels behind, which hand the focus on. */
const notOurs = ["main[aria-label]", "[data-tabster-dummy]"];

/** In place of axe's script, where the page has it already. */
const nothing = "undefined";

/** Fails on what axe finds on the page, of all rules or of these. */
export async function expectNoViolations(page: Page, rules?: string[]): Promise<void> {
  const isThere = await page.evaluate(() => "axe" in window);
  // Without frames there is nothing to gather from pages of their own, which takes as long as the rest.
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: nothing }) })
    .setLegacyMode(true)
    // What is in order is not described element by element.
    .options({ resultTypes: ["violations"] });
  for (const selector of notOurs) axe.exclude(selector);
  // A splitter stands between the regions that it divides, so in neither.
  const { violations } = await (
    rules ? axe.withRules(rules) : axe.disableRules("region")
  ).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
