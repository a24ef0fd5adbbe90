import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { test, WorkbenchPage } from "./workbenchPage";

/** Finding a function, filling in its arguments and putting it into the workbook, as a person does. */

const names = {
  en: { tab: "Functions", back: "All functions", light: "Light", dark: "Dark" },
  zh: { tab: "函数", back: "全部函数", light: "浅色", dark: "深色" },
};

async function openFunctions(page: Page, language: "en" | "zh" = "en"): Promise<WorkbenchPage> {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await workbench.pane.getByRole("tab", { name: names[language].tab }).click();
  await expect(workbench.pane.getByRole("searchbox")).toBeVisible();
  return workbench;
}

const openFunction = ({ pane }: WorkbenchPage, name: string) =>
  pane.locator(`[data-item="${name}"]`).click();

const result = ({ pane }: WorkbenchPage) => pane.getByRole("region", { name: /^(Result|结果)$/ });

/** Fills a field in and leaves its list. */
async function fill({ pane }: WorkbenchPage, field: RegExp, text: string): Promise<void> {
  const box = pane
    .getByRole("combobox", { name: field })
    .or(pane.getByRole("textbox", { name: field }));
  await box.fill(text);
  await box.press("Tab");
}

test("a function is found, filled in from its lists and put into a cell, and that is undone", async ({
  page,
}) => {
  const workbench = await openFunctions(page);
  const { pane } = workbench;
  await workbench.goTo("H30");
  await pane.getByRole("searchbox").fill("每机柜");
  await pane.getByRole("searchbox").fill("gross margin");
  await expect(pane.locator('[data-item="MARGIN"]')).toBeVisible();
  await expect(pane.locator('[data-item="DEMAND"]')).toBeHidden();
  await pane.getByRole("searchbox").fill("demand");
  await openFunction(workbench, "DEMAND");
  await expect(pane.getByRole("heading", { name: "AEC.DEMAND" })).toBeFocused();
  await expect(result(workbench)).toContainText("Fill in customer, year.");
  await pane.getByRole("combobox", { name: /^customer/ }).click();
  await page.getByRole("option", { name: /^Google/ }).click();
  await pane.getByRole("combobox", { name: /^year/ }).click();
  await page.getByRole("option", { name: "2026" }).click();
  await expect(result(workbench)).toContainText("2,000,000 cables");
  await fill(workbench, /^scenario/, "Bull");
  await expect(result(workbench)).toContainText("2,400,000 cables");
  await expect(result(workbench)).toContainText('=AEC.DEMAND("Google",2026,,"Bull")');
  await expect(result(workbench)).toContainText("Goes into Demand!H30, which is empty");
  await result(workbench).getByRole("button", { name: /^Put/ }).click();
  await expect(result(workbench)).toContainText("Put into Demand!H30");
  await workbench.expectCell("H30", "2,400,000");
  await result(workbench).getByRole("button", { name: /^Undo/ }).click();
  await expect(result(workbench)).toContainText("Demand!H30 is as it was");
  await pane.getByRole("button", { name: "All functions" }).click();
  await expect(pane.locator('[data-item="DEMAND"]')).toBeFocused();
});

test("cells of the workbook are arguments, and the result follows them", async ({ page }) => {
  const workbench = await openFunctions(page);
  await workbench.enter("H30", "Google");
  await workbench.enter("H31", "Meta");
  await openFunction(workbench, "DEMAND");
  await fill(workbench, /^customer/, "H30:H31");
  await fill(workbench, /^year/, "2026");
  await expect(result(workbench).getByRole("cell")).toHaveText([/2,000,000/, /1,500,000/]);
  await workbench.enter("H31", "NV");
  await expect(result(workbench).getByRole("cell")).toHaveText([/2,000,000/, /1,700,000/]);
  await fill(workbench, /^customer/, "Nowhere!A1");
  await expect(result(workbench)).toContainText("There is no sheet Nowhere.");
  await fill(workbench, /^customer/, "XFE1");
  await expect(workbench.pane).toContainText("This is no cell or range of this workbook.");
});

test("an analysis takes the arguments of the function that it is asked about", async ({ page }) => {
  const workbench = await openFunctions(page);
  await openFunction(workbench, "TORNADO");
  await fill(workbench, /^function/, "DEMAND");
  await fill(workbench, /^customer/, "North America");
  await fill(workbench, /^year/, "2026");
  await expect(result(workbench).getByRole("cell", { name: "demand.Amazon.2026" })).toBeVisible();
  await expect(result(workbench)).toContainText('=AEC.TORNADO("DEMAND","North America",2026)');
  await workbench.pane.screenshot({ path: "test-results/screens/functions-tornado.png" });
});

test("an answer that waits for inputs says which, and leads to where they are set", async ({
  page,
}) => {
  const workbench = await openFunctions(page);
  await openFunction(workbench, "REVENUE");
  await fill(workbench, /^customer/, "NV");
  await fill(workbench, /^year/, "2026");
  await expect(result(workbench)).toContainText("#N/A");
  await expect(result(workbench)).toContainText("share.FII.NV");
  await result(workbench).getByRole("button", { name: "Open the Scenario tab" }).click();
  await expect(workbench.scenario("Base")).toBeVisible();
});

test("an example fills the arguments in, and tab, function and arguments survive a reload", async ({
  page,
}) => {
  const workbench = await openFunctions(page);
  const { pane } = workbench;
  await openFunction(workbench, "SOLVE");
  await pane.getByRole("button", { name: /IMPLIEDUNITS/ }).click();
  await expect(result(workbench)).toContainText("2");
  await expect(pane.getByRole("combobox", { name: /^driver/ })).toHaveValue("attach.TPU");
  await pane.getByRole("heading", { name: "How to read it" }).scrollIntoViewIfNeeded();
  const scrolled = () =>
    pane
      .getByRole("tabpanel")
      .first()
      .evaluate((panel) => panel.parentElement!.scrollTop);
  const before = await scrolled();
  expect(before).toBeGreaterThan(50);
  await page.reload();
  await expect(pane.getByRole("combobox", { name: /^driver/ })).toHaveValue("attach.TPU");
  await expect.poll(scrolled).toBe(before);
});

for (const language of ["en", "zh"] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: language === "zh" ? "zh-CN" : "en-US" });

    for (const theme of ["light", "dark"] as const) {
      test(`axe finds nothing in ${theme}`, async ({ page }) => {
        await page.setViewportSize({ width: 1440, height: 1500 });
        const workbench = await openFunctions(page, language);
        const { pane } = workbench;
        await workbench.choose(/^(Theme|主题)/, names[language][theme]);
        const check = async (view: string) => {
          for (const width of [320, 400]) {
            await workbench.splitter.focus();
            await page.keyboard.press("Home");
            for (let at = 320; at < width; at += 20) await page.keyboard.press("ArrowLeft");
            await pane.screenshot({
              path: `test-results/screens/functions-${view}-${theme}-${language}-${width}.png`,
            });
          }
          const { violations } = await new AxeBuilder({ page })
            .exclude("main")
            .exclude("[data-tabster-dummy]")
            .disableRules("region")
            .analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual(
            [],
          );
        };
        await check("list");
        await openFunction(workbench, "SENSITIVITY");
        await pane.getByRole("button", { name: /IMPLIEDUNITS/ }).click();
        await expect(result(workbench).getByRole("table")).toBeVisible();
        await check("analysis");
        await pane.getByRole("button", { name: names[language].back }).click();
        await openFunction(workbench, "REVENUE");
        await pane.getByRole("button", { name: /NV/ }).first().click();
        await expect(result(workbench)).toContainText("#N/A");
        await check("page");
        await pane.getByRole("combobox", { name: /^customer/ }).fill("");
        await pane.getByRole("combobox", { name: /^customer/ }).click();
        await expect(page.getByRole("option").first()).toBeVisible();
        await pane.screenshot({
          path: `test-results/screens/functions-open-${theme}-${language}.png`,
        });
      });
    }
  });
}
