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
  /** The formulas of its first row. */
  readonly formulas?: readonly string[];
}

export interface FakePage extends Window {
  fakeExcelOptions?: PageOptions;
  fakeExcel: FakeExcel;
}

const page = window as unknown as FakePage;
const { surroundings, settings = {}, formulas = [] } = page.fakeExcelOptions ?? {};
const excel = new FakeExcel(metadata as FunctionsMetadata);
for (const [key, value] of Object.entries(settings)) excel.workbook.settings.set(key, value);
if (formulas.length > 0) {
  const area = { sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: formulas.length };
  excel.workbook.enter(area, [formulas]);
}
surround(window, () => excel, { ...recentExcel, ...surroundings });
page.fakeExcel = excel;
