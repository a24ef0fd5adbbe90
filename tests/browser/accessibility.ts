import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import type { WorkbenchPage } from "./workbenchPage";

/** The grid brings its own; Fluent's dialogs leave empty focus sentinels behind, which hand the focus on. */
const notOurs = ["main", "[data-tabster-dummy]"];

/** Fails on what axe finds on the page, of all rules or of these. */
export async function expectNoViolations(page: Page, rules?: string[]): Promise<void> {
  const axe = notOurs.reduce(
    (found, selector) => found.exclude(selector),
    new AxeBuilder({ page }),
  );
  // A splitter stands between the regions that it divides, so in neither.
  const { violations } = await (
    rules ? axe.withRules(rules) : axe.disableRules("region")
  ).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** The ways that the page can look, the system's high contrast last. */
const themes = [
  { id: "light", name: { en: "Light", zh: "浅色" } },
  { id: "dark", name: { en: "Dark", zh: "深色" } },
  { id: "contrast", name: { en: "High contrast", zh: "高对比度" } },
  { id: "forced", name: undefined },
] as const;

export type Language = "en" | "zh";

/** Shows the page in each theme, for a person to look at, and fails on what axe finds: all once, then what a theme can change. */
export async function expectSoundLooks(
  workbench: WorkbenchPage,
  name: string,
  language: Language,
): Promise<void> {
  const { page, pane } = workbench;
  const picture = (look: string) => ({ path: `test-results/screens/${name}-${look}.png` });
  await expectNoViolations(page);
  for (const { id, name: theme } of themes) {
    if (theme) await workbench.choose(/^(Theme|主题)/, theme[language]);
    else await page.emulateMedia({ forcedColors: "active" });
    await pane.screenshot(picture(`${id}-${language}`));
    await expectNoViolations(page, ["color-contrast"]);
  }
  await page.emulateMedia({ forcedColors: null });
  await workbench.choose(/^(Theme|主题)/, themes[0].name[language]);
}
