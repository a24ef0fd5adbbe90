import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { recentExcel } from "../excel/fake/surroundings";
import { Session } from "../../src/functions/session";
import { openHost } from "../../src/hosts/xlsx/host/openHost";
import { buildWorkbook } from "../support/xlsx/build";
import type { FakePage, PageOptions } from "../excel/browser/page";
import {
  enter,
  fakeExcelFile,
  hosted,
  openInExcel,
  saved,
  serveMicrosoft,
  shown,
} from "./excelPage";
import { watchMisdeeds } from "./misdeeds";

const bull = (page: Page) => page.getByRole("radio", { name: /Bull/ });

test("a switch in the pane moves the cells, and what depends on them, and is saved", async ({
  page,
}) => {
  await openInExcel(page);
  await enter(page, '=AEC.DEMAND("NV",2026)', "=A1*2");
  await expect.poll(() => shown(page)).toBe(1_700_000);
  await bull(page).click();
  await expect.poll(() => shown(page)).toBe(1_870_000);
  await expect.poll(() => shown(page, 1)).toBe(3_740_000);
  await expect.poll(async () => JSON.stringify(await saved(page))).toContain("bull");
});

test("the functions answer though their script comes after Microsoft's, and the pane never loads", async ({
  page,
}) => {
  await page.route(/\/excel\/(?!functions\.js)[^/]*\.js/, () => undefined);
  const loaded: string[] = [];
  page.on("response", (response) => loaded.push(new URL(response.url()).pathname));
  await serveMicrosoft(page);
  await page.addInitScript({ path: fakeExcelFile });
  const runtime = page.waitForResponse(/\/hosted\/excel-/);
  await page.route(/\/excel\/functions\.js/, async (route) => {
    await runtime;
    // Longer than Microsoft's scripts need to get ready.
    await page.waitForTimeout(1_000);
    await route.fallback();
  });
  await page.goto("/excel/taskpane.html", { waitUntil: "commit" });
  await page.waitForFunction(() => "fakeExcel" in window);
  await enter(page, '=AEC.DEMAND("NV",2026)');
  await expect.poll(() => shown(page)).toBe(1_700_000);
  const own = loaded.filter((name) => /^\/excel\/.*\.js$/.test(name));
  expect(own).toEqual(["/excel/functions.js"]);
});

test("cells of a workbook that was opened before the add-in wait for it, and then show the saved scenario", async ({
  page,
}) => {
  let release!: () => void;
  const held = new Promise<void>((resolve) => (release = resolve));
  await serveMicrosoft(page);
  await page.route(`${hosted}office.js`, async (route) => {
    await held;
    await route.fallback();
  });
  const options: PageOptions = {
    settings: { "AEC.state": JSON.stringify({ version: 1, active: "bull", scenarios: [] }) },
    formulas: ['=AEC.DEMAND("NV",2026)', "=A1*2", '=AEC.DEMAND("NV",2026,,"Base")'],
  };
  await page.addInitScript((given) => {
    (window as unknown as FakePage).fakeExcelOptions = given;
  }, options);
  await page.addInitScript({ path: fakeExcelFile });
  await page.goto("/excel/taskpane.html", { waitUntil: "commit" });
  await page.waitForFunction(() => "fakeExcel" in window);
  expect(await shown(page)).toMatchObject({ code: "#BUSY!" });
  release();
  await expect.poll(() => shown(page)).toBe(1_870_000);
  await expect.poll(() => shown(page, 1)).toBe(3_740_000);
  await expect.poll(() => shown(page, 2)).toBe(1_700_000);
});

test("the ribbon switches the scenario while the pane is closed, and opens it where the user is to look", async ({
  page,
}) => {
  await openInExcel(page);
  await enter(page, '=AEC.DEMAND("NV",2026)');
  const click = (name: string) =>
    page.evaluate((given) => (window as unknown as FakePage).fakeExcel.ribbon.click(given), name);
  const paneIsOpen = () =>
    page.evaluate(() => (window as unknown as FakePage).fakeExcel.paneIsOpen);
  const tab = (id: string) => page.locator(`#aec-tab-${id}`);
  await expect(bull(page)).not.toBeChecked();

  await click("ScenarioBull");
  await expect.poll(() => shown(page)).toBe(1_870_000);
  await expect(bull(page)).toBeChecked();
  expect(await paneIsOpen()).toBe(false);

  await tab("evidence").click();
  await click("Scenarios");
  await expect(tab("scenario")).toHaveAttribute("aria-selected", "true");
  await expect.poll(paneIsOpen).toBe(true);

  await click("Freeze");
  await expect(tab("workbook")).toHaveAttribute("aria-selected", "true");
});

test("what a switch moved is listed with what moved it, and a click goes there", async ({
  page,
}) => {
  await page.setViewportSize({ width: 350, height: 800 });
  await openInExcel(page);
  await enter(page, '=AEC.DEMAND("NV",2026)', "=A1*2", '=100*AEC.MARGIN("NV")');
  await expect.poll(() => shown(page)).toBe(1_700_000);
  await expect.poll(() => shown(page, 2)).toBe(42.5);
  const list = page.getByRole("list", { name: "What changed" });
  // Where a busy machine brings results before the cells were read, the pane lists AEC cells only, and says so.
  await expect(async () => {
    await page.locator("#aec-tab-scenario").click();
    await page.getByRole("radio", { name: "Base" }).click();
    await expect.poll(() => shown(page, 2)).toBe(42.5);
    await bull(page).click();
    await page.locator("#aec-tab-workbook").click();
    await expect(list.getByRole("listitem")).toHaveText(
      [
        /A1.*1,700,000 → 1,870,000.*NV, AEC demand, 2026: 1,700,000 → 1,870,000 cables/,
        /B1.*3,400,000 → 3,740,000.*Follows Sheet1!A1/,
        /C1.*42\.5 → 43.*NV project/,
      ],
      { timeout: 5_000 },
    );
  }).toPass();
  await page.screenshot({ path: "test-results/what-changed.png" });
  await list.getByRole("button", { name: "Sheet1!C1" }).click();
  const selected = () =>
    page.evaluate(() => (window as unknown as FakePage).fakeExcel.workbook.selection[0]);
  await expect.poll(selected).toMatchObject({ row: 0, column: 2 });
});

test("a portable copy is made of the workbook as it is, and opened beside it", async ({ page }) => {
  const bytes = buildWorkbook({
    sheets: { Model: { A1: { f: '_xldudf_AEC_DEMAND("NV",2026)*2', v: 3_400_000 } } },
  });
  await openInExcel(page);
  const loaded: string[] = [];
  page.on("response", (response) => loaded.push(new URL(response.url()).pathname));
  await page.evaluate(
    (given) => {
      const { fakeExcel: excel } = window as unknown as FakePage;
      excel.file.bytes = Uint8Array.from(given);
    },
    [...bytes],
  );
  await page.locator("#aec-tab-workbook").click();
  const make = page.getByRole("button", { name: "Make a portable copy" });
  await expect(make).toBeVisible();
  // What reads and calculates files is loaded by this click.
  expect(loaded.filter((name) => name.includes("/copy."))).toEqual([]);
  await make.click();
  await expect(page.getByText("The copy is open as a new workbook")).toBeVisible();
  await page.screenshot({ path: "test-results/portable-in-excel.png" });
  expect(loaded.filter((name) => name.includes("/copy."))).toHaveLength(1);

  const opened = await page.evaluate(() => {
    const { fakeExcel: excel } = window as unknown as FakePage;
    return { files: excel.workbook.newWorkbooks, held: excel.file.open };
  });
  expect([opened.files.length, opened.held]).toEqual([1, 0]);
  const copy = openHost(Buffer.from(opened.files[0]!, "base64"), new Session("en")).host;
  expect(await copy.sheetNames()).toEqual(["Model", "AEC Data", "AEC Notes"]);
  const cell = { sheet: "Model", row: 0, column: 0, rows: 1, columns: 1 };
  expect(await copy.readFormulas(cell)).toEqual([["='AEC Data'!$C$7*2"]]);
  expect(await copy.readValues(cell)).toEqual([[3_400_000]]);

  await page.evaluate(() => {
    (window as unknown as FakePage).fakeExcel.file.isRefused = true;
  });
  await make.click();
  await expect(page.getByText("Excel did not hand out the workbook")).toBeVisible();
});

test("a command that Excel refuses is explained in the pane", async ({ page }) => {
  await openInExcel(page);
  await expect(bull(page)).toBeVisible();
  await page.evaluate(() => {
    const { fakeExcel: excel } = window as unknown as FakePage;
    excel.edit(true);
    excel.pressKeys("Refresh");
  });
  await expect(page.getByText("Press Enter or Esc")).toBeVisible();
});

test("manual calculation is announced with a way out that works", async ({ page }) => {
  await openInExcel(page);
  await enter(page, '=AEC.DEMAND("NV",2026)');
  await expect.poll(() => shown(page)).toBe(1_700_000);
  await page.evaluate(() => {
    (window as unknown as FakePage).fakeExcel.workbook.calculationMode = "Manual";
    window.dispatchEvent(new Event("focus"));
  });
  await bull(page).click();
  await expect(page.getByText("Calculation is set to manual")).toBeVisible();
  await page.screenshot({ path: "test-results/manual-calculation.png" });
  expect(await shown(page)).toBe(1_700_000);
  await page.getByRole("button", { name: "Switch to automatic" }).click();
  await expect.poll(() => shown(page)).toBe(1_870_000);
  await expect(page.getByText("Calculation is set to manual")).toBeHidden();
});

test("an Excel that is too old for some of it says what is missing, and still answers", async ({
  page,
}) => {
  const sets = { ...recentExcel.sets, ExcelApi: "1.4" };
  await openInExcel(page, { surroundings: { sets } });
  await enter(page, '=AEC.DEMAND("NV",2026)');
  await expect.poll(() => shown(page)).toBe(1_700_000);
  await expect(page.getByText(/needs ExcelApi 1\.9/)).toBeVisible();
  await page.locator("#aec-tab-workbook").click();
  await expect(page.getByText("npx aec portable")).toBeVisible();
  await page.screenshot({ path: "test-results/old-excel.png" });
});

test("a page that is loaded anew goes on where it was", async ({ page }) => {
  await openInExcel(page);
  await bull(page).click();
  await expect.poll(async () => JSON.stringify(await saved(page))).toContain("bull");
  const settings = await saved(page);
  await page.close();

  const again = await page.context().newPage();
  await openInExcel(again, { settings });
  await enter(again, '=AEC.DEMAND("NV",2026)');
  await expect.poll(() => shown(again)).toBe(1_870_000);
  await expect(bull(again)).toBeChecked();
});

test("two workbooks side by side have each their own scenario", async ({ page, context }) => {
  const other = await context.newPage();
  for (const one of [page, other]) {
    await openInExcel(one);
    await enter(one, '=AEC.DEMAND("NV",2026)');
  }
  await bull(page).click();
  await expect.poll(() => shown(page)).toBe(1_870_000);
  expect(await shown(other)).toBe(1_700_000);
  await expect(bull(other)).not.toBeChecked();
});

test("a co-author's switch shows in the cells and in the pane", async ({ page }) => {
  await openInExcel(page);
  await enter(page, '=AEC.DEMAND("NV",2026)');
  await expect(bull(page)).not.toBeChecked();
  await page.evaluate(() =>
    (window as unknown as FakePage).fakeExcel.saveElsewhere(
      "AEC.state",
      JSON.stringify({ version: 1, active: "bull", scenarios: [] }),
    ),
  );
  await expect.poll(() => shown(page)).toBe(1_870_000);
  await expect(bull(page)).toBeChecked();
});

test("language and theme are Excel's", async ({ page }) => {
  const theme = { bodyBackgroundColor: 0x262626 };
  await openInExcel(page, { surroundings: { locale: "zh-CN", theme } });
  const pane = page.locator("#root [lang=zh-CN]");
  await expect(pane).toContainText("情景");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  const lightest = async () => {
    const colour = await pane.evaluate((element) => getComputedStyle(element).backgroundColor);
    return Math.max(...colour.match(/\d+/g)!.slice(0, 3).map(Number));
  };
  await expect.poll(lightest).toBeLessThan(80);
});

test("10,000 cells follow a switch in one request", async ({ page }) => {
  await openInExcel(page);
  await expect(bull(page)).toBeVisible();
  await page.evaluate(() => {
    const { fakeExcel: excel } = window as unknown as FakePage;
    excel.post(
      Array.from({ length: 10_000 }, (_call, index) => ({
        messageCategory: 1,
        messageType: 1_000,
        message: [5_000 + index, "DEMAND", [[["NV"]], [[2026]], null, null], "Sheet1!A1", 2],
      })),
    );
  });
  const results = () =>
    page.evaluate(() => (window as unknown as FakePage).fakeExcel.functions.results.length);
  await expect.poll(results).toBe(10_000);
  await page.evaluate(() => {
    (window as unknown as FakePage).fakeExcel.requests.length = 0;
  });
  await bull(page).click();
  await expect.poll(results).toBe(20_000);
  const requests = await page.evaluate(() =>
    (window as unknown as FakePage).fakeExcel.requests.map(({ bytes, actions }) => ({
      bytes,
      actions,
    })),
  );
  const answers = requests.filter(({ actions }) => actions.includes("SetInvocationArrayResults"));
  expect(answers).toHaveLength(1);
  expect(answers[0]!.bytes).toBeLessThan(400_000);
});

test("its policy holds in Excel: nothing is violated, nothing fails, and only Microsoft is asked", async ({
  page,
  baseURL,
}) => {
  const misdeeds = await watchMisdeeds(page, baseURL!);
  await openInExcel(page);
  await bull(page).click();
  const tabs = await page.getByRole("tab").all();
  expect(tabs.length).toBeGreaterThan(2);
  for (const tab of tabs) {
    await tab.click();
    await expect(page.getByRole("tabpanel").first()).not.toHaveText(/^(Loading…)?$/);
  }
  const others = misdeeds.foreign.filter((url) => !url.startsWith(hosted));
  expect({ ...misdeeds, foreign: others }).toEqual({ violations: [], errors: [], foreign: [] });
});

test("without Office.js the page says what to do", async ({ page }) => {
  await page.route(`${hosted}**`, (route) => route.abort());
  await page.goto("/excel/taskpane.html");
  await expect(page.locator("p[lang=en]")).toContainText("Check the network connection");
  await expect(page.locator("p[lang=zh]")).toContainText("请检查网络连接");
});

test("outside Excel the page says what it is, in both languages", async ({ page }) => {
  await serveMicrosoft(page);
  await page.goto("/excel/taskpane.html");
  await expect(page.locator("p[lang=en]")).toContainText("Open it in Excel");
  await expect(page.locator("p[lang=zh]")).toContainText("请在 Excel");
});
