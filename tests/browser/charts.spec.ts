import { writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import type { PageOptions } from "../excel/browser/page";
import { expectNoViolations } from "./accessibility";
import { enter, openInExcel } from "./excelPage";
import { test } from "./workbenchPage";

const charts = [
  { id: "demand", name: { en: "Demand", zh: "需求" } },
  { id: "mix", name: { en: "Speed mix", zh: "速率结构" } },
  { id: "bridge", name: { en: "Margin bridge", zh: "毛利率桥" } },
  { id: "cost", name: { en: "Cost", zh: "成本结构" } },
  { id: "content", name: { en: "Rack content", zh: "单柜价值量" } },
  { id: "tornado", name: { en: "Tornado", zh: "敏感性" } },
] as const;

const screen = (name: string) => ({ path: `test-results/screens/charts-${name}.png` });

async function openCharts(page: Page, options?: PageOptions): Promise<void> {
  await openInExcel(page, options);
  await page.locator("#aec-tab-charts").click();
  await expect(page.getByRole("tablist", { name: /^(Charts|图表)$/ })).toBeVisible();
}

const chart = (page: Page) => page.locator('svg[role="img"][aria-labelledby]');

const button = (page: Page, name: RegExp) => page.getByRole("button", { name });

/** Whether something around a chart has to be moved sideways to be seen. */
const isTooWide = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("#root *")].some(
      (one) => one.querySelector("svg[role=img]") !== null && one.scrollWidth > one.clientWidth + 1,
    ),
  );

for (const language of ["en", "zh"] as const) {
  test.describe(`the charts in ${language}`, () => {
    test.use({
      permissions: ["clipboard-read", "clipboard-write"],
      viewport: { width: 320, height: 900 },
    });

    test("are drawn at the least width, with a table and a picture that tell the same", async ({
      page,
    }) => {
      test.slow();
      await openCharts(page, { surroundings: { locale: language === "zh" ? "zh-CN" : "en-US" } });
      for (const { id, name } of charts) {
        await page.getByRole("tab", { name: name[language], exact: true }).click();
        await expect(chart(page)).toBeVisible();
        await page.screenshot(screen(`${id}-${language}`));
        await expect.poll(() => isTooWide(page)).toBe(false);
        // What is named and how it is built is the same in both languages.
        if (language === "en") await expectNoViolations(page);
        await button(page, /^(Copy as picture|复制为图片)$/).click();
        await expect(page.getByText(/^(Copied as a picture|已复制为图片)$/)).toBeVisible();
        writeFileSync(screen(`${id}-picture-${language}`).path, await copiedPicture(page));
        await layAside(page);
        await button(page, /^(Show as table|显示为表格)$/).click();
        await expect(page.getByRole("table")).toBeVisible();
        await page.screenshot(screen(`${id}-table-${language}`));
        await button(page, /^(Show as chart|显示为图表)$/).click();
      }
      await button(page, /^(Show as table|显示为表格)$/).click();
      await expectNoViolations(page);
      await button(page, /^(Show as chart|显示为图表)$/).click();
      await page.evaluate(() => {
        navigator.clipboard.write = () => Promise.reject(new Error("refused"));
      });
      const download = page.waitForEvent("download");
      await button(page, /^(Copy as picture|复制为图片)$/).click();
      expect((await download).suggestedFilename()).toMatch(/\.png$/);
    });
  });
}

/** Has pictures laid aside in place of the system's clipboard, from which it takes seconds to read. */
const layAside = (page: Page) =>
  page.evaluate(() => {
    navigator.clipboard.write = (items) => {
      navigator.clipboard.read = () => Promise.resolve(items);
      return Promise.resolve();
    };
  });

async function copiedPicture(page: Page): Promise<Buffer> {
  const encoded = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const reader = new FileReader();
    reader.readAsDataURL(await item!.getType("image/png"));
    await new Promise((resolve) => (reader.onload = resolve));
    return reader.result as string;
  });
  const bytes = Buffer.from(encoded.split(",")[1]!, "base64");
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  expect(bytes.length).toBeGreaterThan(10_000);
  return bytes;
}

test("the charts follow the scenario and the user's choices, and are told apart in every theme", async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 400, height: 900 });
  await openCharts(page, { surroundings: { theme: { bodyBackgroundColor: 0x262626 } } });
  const open = (name: string) => page.getByRole("tab", { name, exact: true }).click();
  const heading = (name: string) => expect(page.getByRole("heading", { name })).toBeVisible();

  await expect(chart(page)).toContainText("Needs input");
  await expect(page.getByText(/8 of 10 figures have an answer/)).toBeVisible();
  await open("Scenario");
  await page.getByRole("radio", { name: /Example/ }).check();
  await open("Charts");
  await expect(page.getByText(/10 of 10 figures have an answer/)).toBeVisible();
  await expect(chart(page)).not.toContainText("Needs input");
  await open("Scenario");
  await page.getByRole("radio", { name: /Base/ }).check();
  await open("Charts");

  await enter(page, '=AEC.MARGIN("NV")*AEC.DEMAND("Google",2026)');
  await open("Tornado");
  await page.getByRole("textbox", { name: "Formula" }).fill('AEC.REVENUE("NV",2026)');
  await expect(page.getByText(/Needs input: .*ASP/)).toBeVisible();
  await page.getByRole("button", { name: "Take the selected cell's" }).click();
  await heading('What moves AEC.MARGIN("NV")');
  await page.getByRole("combobox", { name: "AEC call in the formula" }).selectOption("1");
  await heading('What moves AEC.DEMAND("Google",2026)');
  await expect(chart(page)).toContainText("2.40M");

  for (const { id, name } of charts) {
    await open(name.en);
    await expect(chart(page)).toBeVisible();
    await page.screenshot(screen(`${id}-dark`));
    await expectNoViolations(page, ["color-contrast"]);
    await page.emulateMedia({ forcedColors: "active" });
    await page.screenshot(screen(`${id}-forced`));
    await page.emulateMedia({ forcedColors: "none" });
  }
  await page.emulateMedia({ forcedColors: "active" });
  await open("Demand");
  const fills = () =>
    chart(page)
      .locator("> rect")
      .evaluateAll((rects) => new Set(rects.map((rect) => getComputedStyle(rect).fill)).size);
  await expect.poll(fills).toBe(2);

  await page.getByRole("combobox", { name: "Speed" }).selectOption("400G");
  await open("Margin bridge");
  await page.getByRole("combobox", { name: "From project" }).selectOption("Cloud");
  await heading("Margin bridge from Cloud to NV");
  await page.reload();
  await heading("Margin bridge from Cloud to NV");
  await open("Demand");
  await expect(page.getByRole("combobox", { name: "Speed" })).toHaveValue("400G");
});
