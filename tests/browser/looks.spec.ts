import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import type { Language } from "./accessibility";
import { expectNoViolations } from "./accessibility";
import { enter, openInExcel } from "./excelPage";
import { test, WorkbenchPage } from "./workbenchPage";

/** How every tab looks at its narrowest, for a person to look at, and what axe says of it. */

/** A scenario with all that one can have: what is set, what is a placeholder, what is overridden and why. */
const ownScenario = {
  version: 1,
  active: "own",
  scenarios: [
    {
      id: "own",
      name: { en: "Order book", zh: "在手订单" },
      stance: "bull",
      bands: { about: 0.1, open: 0.2 },
      inputs: { "share.FII.NV": { value: 0.4 }, "asp.800G": { value: 300, placeholder: true } },
      overrides: { "demand.NV.2026": { value: 2_500_000, reason: "Order book of October" } },
      note: { en: "What is on order.", zh: "已下单部分。" },
    },
  ],
};

const said: Record<Language, { readonly edit: string; readonly bear: string }> = {
  en: { edit: "Edit scenario", bear: "Bear" },
  zh: { edit: "编辑情景", bear: "悲观" },
};

const openTab = (page: Page, id: string) => page.locator(`#aec-tab-${id}`).click();

/** Each tab in a state that has something to show. */
const states: Record<string, (page: Page, language: Language) => Promise<void>> = {
  async scenario(page, language) {
    await page.getByRole("button", { name: said[language].edit }).click();
    await page.getByRole("button", { name: /^(Stance and|取值与)/ }).click();
    await page.getByRole("button", { name: /^(Inputs|输入项（)/ }).click();
    await page.getByRole("button", { name: /^(Overrides|覆盖值)/ }).click();
    await expect(page.getByText("Order book of October")).toBeVisible();
  },
  async functions(page) {
    await page.locator('[data-item="SENSITIVITY"]').click();
    await page.getByRole("button", { name: /IMPLIEDUNITS/ }).click();
    await expect(page.getByRole("table")).toBeVisible();
  },
  async audit(page) {
    await expect(page.getByText("share.FII.NV", { exact: true }).first()).toBeVisible();
  },
  async evidence(page) {
    await page
      .getByRole("button", { name: /^(NV, AEC demand, 2026|英伟达，AEC 需求量，2026)/ })
      .click();
    await expect(page.getByText("demand.NV.2026", { exact: true })).toBeVisible();
  },
  async charts(page) {
    await expect(page.locator('svg[role="img"][aria-labelledby]')).toBeVisible();
  },
  async workbook(page, language) {
    await openTab(page, "scenario");
    await page.getByRole("radio", { name: said[language].bear }).click();
    await openTab(page, "workbook");
    await expect(page.getByRole("listitem").filter({ hasText: "Sheet1!B1" })).toBeVisible();
  },
};

/** Whether something has to be moved sideways to be seen that is no table. */
const isTooWide = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("#root *")].some(
      (one) =>
        ["auto", "scroll"].includes(getComputedStyle(one).overflowY) &&
        one.scrollWidth > one.clientWidth,
    ),
  );

/** Layout is the same in the dark, and colours are the same in both languages. */
const looks = [
  { language: "en", dark: false },
  { language: "zh", dark: false },
  { language: "en", dark: true },
] as const;

for (const { language, dark } of looks) {
  const look = dark ? "dark" : "light";
  test(`every tab in Excel, in ${language}, ${look}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 1_200 });
    await openInExcel(page, {
      settings: { "AEC.state": JSON.stringify(ownScenario) },
      surroundings: {
        locale: language === "zh" ? "zh-CN" : "en-US",
        theme: { bodyBackgroundColor: dark ? 0x262626 : 0xffffff, isDarkTheme: dark },
      },
    });
    await enter(page, '=AEC.REVENUE("NV",2026)', '=AEC.DEMAND("NV",2026)');
    for (const [id, show] of Object.entries(states)) {
      await openTab(page, id);
      await show(page, language);
      await page.screenshot({ path: `test-results/screens/${id}-${look}-${language}.png` });
      await expect.poll(() => isTooWide(page)).toBe(false);
      await expectNoViolations(page, dark ? ["color-contrast"] : undefined);
    }
  });
}

test("beside the grid the page is sound, and so is every tab in high contrast", async ({
  page,
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await expectNoViolations(page);
  await workbench.choose(/^Theme/, "High contrast");
  await workbench.widenPane(320);
  for (const id of Object.keys(states)) {
    await openTab(page, id);
    await expect(workbench.pane.getByRole("progressbar")).toHaveCount(0);
    await workbench.pane.screenshot({ path: `test-results/screens/${id}-contrast.png` });
    await expectNoViolations(page, ["color-contrast"]);
  }
});

test("forced colours keep the active scenario apart", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openInExcel(page);
  await page.getByRole("radio", { name: "Bull" }).click();
  const borders = () =>
    page
      .getByRole("radio")
      .evaluateAll((radios) =>
        radios.map((radio) => getComputedStyle(radio.closest("label")!).borderTopWidth),
      );
  await expect.poll(borders).toEqual(["1px", "1px", "2px", "1px"]);
  await page.screenshot({ path: "test-results/screens/forced-colours.png" });
});
