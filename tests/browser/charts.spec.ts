import { writeFileSync } from "node:fs";
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

const screen = (name: string) => ({ path: `test-results/screens/charts-${name}.png` });

async function openCharts(page: Page): Promise<WorkbenchPage> {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await showCharts(workbench);
  return workbench;
}

async function showCharts({ pane }: WorkbenchPage): Promise<void> {
  await pane.getByRole("tab", { name: /^(Charts|图表)$/ }).click();
  await expect(pane.getByRole("tablist", { name: /^(Charts|图表)$/ })).toBeVisible();
}

const chart = ({ pane }: WorkbenchPage) => pane.locator('svg[role="img"][aria-labelledby]');

const button = ({ pane }: WorkbenchPage, name: RegExp) => pane.getByRole("button", { name });

/** Under forced colours the program knows of no colour but the page's own, which nobody sees. */
async function expectAccessible(page: Page, colours = true): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include("aside")
    .exclude("[data-tabster-dummy]")
    .disableRules(colours ? [] : ["color-contrast"])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** Whether something around a chart has to be moved sideways to be seen. */
const isTooWide = ({ pane }: WorkbenchPage) =>
  pane.evaluate((element) =>
    [...element.querySelectorAll("*")].some(
      (one) => one.querySelector("svg[role=img]") !== null && one.scrollWidth > one.clientWidth + 1,
    ),
  );

for (const language of ["en", "zh"] as const) {
  test.describe(`the charts in ${language}`, () => {
    test.use({
      locale: language === "zh" ? "zh-CN" : "en-US",
      permissions: ["clipboard-read", "clipboard-write"],
      viewport: { width: 1000, height: 900 },
    });

    test("are drawn at the least width, with a table and a picture that tell the same", async ({
      page,
    }) => {
      test.setTimeout(180_000);
      const workbench = await openCharts(page);
      const { pane, splitter } = workbench;
      await splitter.focus();
      await page.keyboard.press("Home");
      for (const { id, name } of charts) {
        await pane.getByRole("tab", { name: name[language], exact: true }).click();
        await expect(chart(workbench)).toBeVisible();
        await pane.screenshot(screen(`${id}-${language}`));
        expect(await isTooWide(workbench)).toBe(false);
        await expectAccessible(page);
        await button(workbench, /^(Copy as picture|复制为图片)$/).click();
        await expect(pane.getByText(/^(Copied as a picture|已复制为图片)$/)).toBeVisible();
        writeFileSync(screen(`${id}-picture-${language}`).path, await copiedPicture(page));
        await button(workbench, /^(Show as table|显示为表格)$/).click();
        await expect(pane.getByRole("table")).toBeVisible();
        await pane.screenshot(screen(`${id}-table-${language}`));
        await expectAccessible(page);
        await button(workbench, /^(Show as chart|显示为图表)$/).click();
      }
      await page.evaluate(() => {
        navigator.clipboard.write = () => Promise.reject(new Error("refused"));
      });
      const download = page.waitForEvent("download");
      await button(workbench, /^(Copy as picture|复制为图片)$/).click();
      expect((await download).suggestedFilename()).toMatch(/\.png$/);
    });
  });
}

async function copiedPicture(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return [...new Uint8Array(await (await item!.getType("image/png")).arrayBuffer())];
  });
  expect(bytes.slice(1, 4)).toEqual([...Buffer.from("PNG")]);
  expect(bytes.length).toBeGreaterThan(10_000);
  return Buffer.from(bytes);
}

test("the charts follow the scenario and the user's choices, and are told apart in every theme", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const workbench = await openCharts(page);
  const { pane } = workbench;
  const open = (name: string) => pane.getByRole("tab", { name, exact: true }).click();
  const heading = (name: string) => expect(pane.getByRole("heading", { name })).toBeVisible();

  await expect(chart(workbench)).toContainText("Needs input");
  await expect(pane.getByText(/8 of 10 figures have an answer/)).toBeVisible();
  await open("Scenario");
  await workbench.scenario(/Example/).check();
  await open("Charts");
  await expect(pane.getByText(/10 of 10 figures have an answer/)).toBeVisible();
  await expect(chart(workbench)).not.toContainText("Needs input");
  await open("Scenario");
  await workbench.scenario(/Base/).check();
  await open("Charts");

  await workbench.enter("H40", '=AEC.MARGIN("NV")*AEC.DEMAND("Google",2026)');
  await open("Tornado");
  await pane.getByRole("textbox", { name: "Formula" }).fill('AEC.REVENUE("NV",2026)');
  await expect(pane.getByText(/Needs input: .*ASP/)).toBeVisible();
  await pane.getByRole("button", { name: "Take the selected cell's" }).click();
  await heading('What moves AEC.MARGIN("NV")');
  await pane.getByRole("combobox", { name: "AEC call in the formula" }).selectOption("1");
  await heading('What moves AEC.DEMAND("Google",2026)');
  await expect(chart(workbench)).toContainText("2.40M");

  await workbench.choose(/^Theme/, "Dark");
  for (const forcedColors of ["none", "active"] as const) {
    await page.emulateMedia({ forcedColors });
    for (const { id, name } of charts) {
      await open(name.en);
      await expect(chart(workbench)).toBeVisible();
      await pane.screenshot(screen(`${id}-${forcedColors === "active" ? "forced" : "dark"}`));
      await expectAccessible(page, forcedColors === "none");
    }
  }
  await open("Demand");
  const fills = await chart(workbench)
    .locator("> rect")
    .evaluateAll((rects) => rects.map((rect) => getComputedStyle(rect).fill));
  expect(new Set(fills).size).toBe(2);

  await pane.getByRole("combobox", { name: "Speed" }).selectOption("400G");
  await open("Margin bridge");
  await pane.getByRole("combobox", { name: "From project" }).selectOption("Cloud");
  await heading("Margin bridge from Cloud to NV");
  await page.reload();
  await heading("Margin bridge from Cloud to NV");
  await open("Demand");
  await expect(pane.getByRole("combobox", { name: "Speed" })).toHaveValue("400G");
});
