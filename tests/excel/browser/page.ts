import metadata from "../../../assets/functions.json";
import type { FunctionsMetadata } from "../../../src/tools/functionsJson";
import { FakeExcel } from "../fake/excel";
import type { Surroundings } from "../fake/surroundings";
import { recentExcel, surround } from "../fake/surroundings";

/** What a test sets before the page is loaded. */
export interface PageOptions {
  readonly surroundings?: Partial<Surroundings>;
  /** What the workbook has saved already. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface FakePage extends Window {
  fakeExcelOptions?: PageOptions;
  fakeExcel: FakeExcel;
}

const page = window as unknown as FakePage;
const { surroundings, settings = {} } = page.fakeExcelOptions ?? {};
const excel = new FakeExcel(metadata as FunctionsMetadata);
for (const [key, value] of Object.entries(settings)) excel.workbook.settings.set(key, value);
surround(window, () => excel, { ...recentExcel, ...surroundings });
page.fakeExcel = excel;
