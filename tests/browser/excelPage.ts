import { existsSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import type { FakePage, PageOptions } from "../excel/browser/page";

const microsoft = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** Where the page asks for Office.js. */
export const hosted = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** The script that makes a page believe that it is in Excel. */
export const fakeExcelFile = path.join(__dirname, "../../test-results/fakeExcel.js");

/** Serves Microsoft's own files, untouched, from the place that the page asks for them. */
export async function serveMicrosoft(page: Page): Promise<void> {
  await page.route(`${hosted}**`, (route) => {
    const file = path.join(
      microsoft,
      new URL(route.request().url()).pathname.split("/hosted/")[1]!,
    );
    return existsSync(file) ? route.fulfill({ path: file }) : route.abort();
  });
}

/** Opens the pane's page in an Excel with a new workbook. */
export async function openInExcel(page: Page, options: PageOptions = {}): Promise<void> {
  await serveMicrosoft(page);
  await page.addInitScript((given) => {
    (window as unknown as FakePage).fakeExcelOptions = given;
  }, options);
  await page.addInitScript({ path: fakeExcelFile });
  await page.goto("/excel/taskpane.html");
}

/** Types formulas into the first row. */
export function enter(page: Page, ...formulas: readonly string[]): Promise<void> {
  return page.evaluate((given) => {
    const { workbook } = (window as unknown as FakePage).fakeExcel;
    const area = { sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: given.length };
    workbook.enter(area, [given]);
  }, formulas);
}

/** What a cell of the first row shows. */
export const shown = (page: Page, column = 0) =>
  page.evaluate((at) => {
    const { workbook } = (window as unknown as FakePage).fakeExcel;
    return workbook.active.value(0, at);
  }, column);

export const saved = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries((window as unknown as FakePage).fakeExcel.workbook.settings),
  );
