import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { test, WorkbenchPage } from "./workbenchPage";

const charts = [
  { id: "demand", name: { en: "Demand", zh: "需求" } },
  { id: "mix", name: { en: "Speed mix", zh: "速率结构" } },
  { id: "bridge", name: { en: "Margin bridge", zh: "毛利率桥" } },
  { id: "cost", name: { en: "Cost", zh: "成本结构" } },
  { id: "content", name: { en: "Rack content", zh: "单柜价值量" } },
  { id: "tornado", name: { en: "Tornado", zh: "敏感性" } },
] as const;

const themes = [
  { id: "light", name: { en: "Light", zh: "浅色" } },
  { id: "dark", name: { en: "Dark", zh: "深色" } },
] as const;

const screen = (name: string) => ({ path: `test-results/screens/charts-${name}.png` });

async function openCharts(page: Page): Promise<WorkbenchPage> {
  await page.setViewportSize({ width: 1440, height: 1500 });
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await workbench.pane.getByRole("tab", { name: /^(Charts|图表)$/ }).click();
  await expect(workbench.pane.getByRole("tablist", { name: /^(Charts|图表)$/ })).toBeVisible();
  return workbench;
}

const chart = (workbench: WorkbenchPage) =>
  workbench.pane.locator('svg[role="img"][aria-labelledby]');

async function narrow({ page, splitter }: WorkbenchPage): Promise<void> {
  await splitter.focus();
  await page.keyboard.press("Home");
}

for (const language of ["en", "zh"] as const) {
  for (const theme of themes) {
    test.describe(`in ${language}, ${theme.id}`, () => {
      test.use({ locale: language === "zh" ? "zh-CN" : "en-US" });

      test("every chart is drawn, its table tells the same, and axe finds nothing", async ({
        page,
      }) => {
        const workbench = await openCharts(page);
        await workbench.choose(/^(Theme|主题)/, theme.name[language]);
        await narrow(workbench);
        const { pane } = workbench;
        for (const { id, name } of charts) {
          await pane.getByRole("tab", { name: name[language], exact: true }).click();
          await expect(chart(workbench)).toBeVisible();
          await pane.screenshot(screen(`${id}-${language}-${theme.id}-320`));
          const wider = await pane.evaluate((element) =>
            [...element.querySelectorAll("*")].some(
              (one) =>
                one.scrollWidth > one.clientWidth + 1 &&
                getComputedStyle(one).overflowX === "auto" &&
                one.querySelector("svg[role=img]") !== null,
            ),
          );
          expect(wider).toBe(false);
          await pane.getByRole("button", { name: /^(Show as table|显示为表格)$/ }).click();
          await expect(pane.getByRole("table")).toBeVisible();
          await pane.screenshot(screen(`${id}-table-${language}-${theme.id}-320`));
          const { violations } = await new AxeBuilder({ page }).include("aside").analyze();
          expect(
            violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)]),
          ).toEqual([]);
          await pane.getByRole("button", { name: /^(Show as chart|显示为图表)$/ }).click();
        }
      });
    });
  }
}

test("figures follow the scenario, and a missing one names its input until it is set", async ({
  page,
}) => {
  const workbench = await openCharts(page);
  const { pane } = workbench;
  await expect(chart(workbench)).toContainText("Needs input");
  await expect(pane.getByText(/8 of 10 figures have an answer/)).toBeVisible();
  await pane.getByRole("tab", { name: "Scenario", exact: true }).click();
  await workbench.scenario(/Example/).check();
  await pane.getByRole("tab", { name: "Charts", exact: true }).click();
  await expect(pane.getByText(/10 of 10 figures have an answer/)).toBeVisible();
  await expect(chart(workbench)).not.toContainText("Needs input");
});

test("the chart and its options survive a reload", async ({ page }) => {
  const workbench = await openCharts(page);
  const { pane } = workbench;
  await pane.getByRole("combobox", { name: "Speed" }).selectOption("400G");
  await pane.getByRole("tab", { name: "Margin bridge", exact: true }).click();
  await pane.getByRole("combobox", { name: "From project" }).selectOption("Cloud");
  await expect(pane.getByRole("heading", { name: "Margin bridge from Cloud to NV" })).toBeVisible();
  await page.reload();
  await pane.getByRole("tab", { name: "Charts", exact: true }).click();
  await expect(pane.getByRole("heading", { name: "Margin bridge from Cloud to NV" })).toBeVisible();
  await pane.getByRole("tab", { name: "Demand", exact: true }).click();
  await expect(pane.getByRole("combobox", { name: "Speed" })).toHaveValue("400G");
});

test("the tornado takes a typed formula, and the selected cell's", async ({ page }) => {
  const workbench = await openCharts(page);
  const { pane } = workbench;
  await workbench.enter("H40", '=AEC.MARGIN("NV")*AEC.DEMAND("Google",2026)');
  await pane.getByRole("tab", { name: "Tornado", exact: true }).click();
  const formula = pane.getByRole("textbox", { name: "Formula" });
  await formula.fill('AEC.REVENUE("NV",2026)');
  await expect(pane.getByText(/Needs input: .*ASP/)).toBeVisible();
  await pane.getByRole("button", { name: "Take the selected cell's" }).click();
  await expect(pane.getByRole("heading", { name: 'What moves AEC.MARGIN("NV")' })).toBeVisible();
  await pane.getByRole("combobox", { name: "AEC call in the formula" }).selectOption("1");
  await expect(
    pane.getByRole("heading", { name: 'What moves AEC.DEMAND("Google",2026)' }),
  ).toBeVisible();
  await expect(chart(workbench)).toContainText("2.40M");
});

for (const language of ["en", "zh"] as const) {
  test.describe(`a picture in ${language}`, () => {
    test.use({
      locale: language === "zh" ? "zh-CN" : "en-US",
      permissions: ["clipboard-read", "clipboard-write"],
    });

    test("goes to the clipboard, or into a file where the clipboard refuses", async ({ page }) => {
      const workbench = await openCharts(page);
      const { pane } = workbench;
      for (const { id, name } of charts) {
        await pane.getByRole("tab", { name: name[language], exact: true }).click();
        await expect(chart(workbench)).toBeVisible();
        await pane.getByRole("button", { name: /^(Copy as picture|复制为图片)$/ }).click();
        await expect(pane.getByText(/^(Copied as a picture|已复制为图片)$/)).toBeVisible();
        const bytes = await page.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          return [...new Uint8Array(await (await item!.getType("image/png")).arrayBuffer())];
        });
        expect(bytes.slice(1, 4)).toEqual([...Buffer.from("PNG")]);
        expect(bytes.length).toBeGreaterThan(10_000);
        const { writeFileSync } = await import("node:fs");
        writeFileSync(screen(`${id}-picture-${language}`).path, Buffer.from(bytes));
      }
      await page.evaluate(() => {
        navigator.clipboard.write = () => Promise.reject(new Error("refused"));
      });
      const download = page.waitForEvent("download");
      await pane.getByRole("button", { name: /^(Copy as picture|复制为图片)$/ }).click();
      expect((await download).suggestedFilename()).toMatch(/\.png$/);
    });
  });
}

test("forced colours keep fillings apart", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  const workbench = await openCharts(page);
  await narrow(workbench);
  const { pane } = workbench;
  for (const { id, name } of charts) {
    await pane.getByRole("tab", { name: name.en, exact: true }).click();
    await expect(chart(workbench)).toBeVisible();
    await pane.screenshot(screen(`${id}-forced`));
  }
  await pane.getByRole("tab", { name: "Demand", exact: true }).click();
  const fills = await chart(workbench)
    .locator("> rect")
    .evaluateAll((rects) => rects.map((rect) => getComputedStyle(rect).fill));
  expect(new Set(fills).size).toBe(2);
});
