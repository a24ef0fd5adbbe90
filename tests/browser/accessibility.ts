import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";

export type Language = "en" | "zh";

/** The grid brings its own; Fluent's dialogs leave empty focus sentinels behind, which hand the focus on. */
const notOurs = ["main[aria-label]", "[data-tabster-dummy]"];

/** Fails on what axe finds on the page, of all rules or of these. */
export async function expectNoViolations(page: Page, rules?: string[]): Promise<void> {
  // Without frames there is nothing to gather from pages of their own, which takes as long as the rest.
  const axe = notOurs.reduce(
    (found, selector) => found.exclude(selector),
    new AxeBuilder({ page }).setLegacyMode(true),
  );
  // A splitter stands between the regions that it divides, so in neither.
  const { violations } = await (
    rules ? axe.withRules(rules) : axe.disableRules("region")
  ).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
