import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { test, WorkbenchPage } from "./workbenchPage";

/** How the page looks, for a person to look at, and what axe says of all that is ours: the grid brings its own. */
const themes = [
  { id: "light", name: { en: "Light", zh: "浅色" } },
  { id: "dark", name: { en: "Dark", zh: "深色" } },
  { id: "contrast", name: { en: "High contrast", zh: "高对比度" } },
] as const;

/** Fluent's dialogs leave empty focus sentinels behind, which hand the focus on. */
const notOurs = ["main", "[data-tabster-dummy]"];

const screen = (name: string) => ({ path: `test-results/screens/${name}.png` });

for (const language of ["en", "zh"] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: language === "zh" ? "zh-CN" : "en-US" });

    for (const theme of themes) {
      test(`axe finds nothing in ${theme.id}`, async ({ page }) => {
        const workbench = new WorkbenchPage(page);
        await workbench.open();
        await workbench.choose(/^(Theme|主题)/, theme.name[language]);
        await workbench.scenario(/Example|示例/).check();
        await expect(workbench.calculation).toBeVisible();
        const name = `${theme.id}-${language}`;
        await page.screenshot(screen(`page-${name}`));
        for (const width of [320, 400]) {
          await page.setViewportSize({ width: 1440, height: 1400 });
          await workbench.splitter.focus();
          await page.keyboard.press("Home");
          for (let at = 320; at < width; at += 20) await page.keyboard.press("ArrowLeft");
          await workbench.pane.screenshot(screen(`pane-${name}-${width}`));
          const { violations } = await notOurs
            .reduce((axe, selector) => axe.exclude(selector), new AxeBuilder({ page }))
            // A splitter stands between the regions that it divides, so in neither.
            .disableRules("region")
            .analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual(
            [],
          );
        }
      });
    }
  });
}

test("forced colours keep the active scenario apart", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await workbench.scenario("Bull").check();
  await workbench.pane.screenshot(screen("pane-forced-colours"));
  const borders = await workbench.pane
    .getByRole("radio")
    .evaluateAll((radios) =>
      radios.map((radio) => getComputedStyle(radio.closest("label")!).borderTopWidth),
    );
  expect(borders).toEqual(["1px", "1px", "2px", "1px"]);
});
