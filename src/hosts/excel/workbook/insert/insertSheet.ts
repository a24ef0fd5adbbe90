import { freeName } from "../../../../workbook/freeName";
import { typedContents } from "../../../../workbook/layout/typed";
import type { SheetLayout } from "../../../../workbook/layout/types";
import { run } from "../run";
import { typedFormula } from "../typed";
import { addExtras } from "./extras";
import { applyLooks } from "./looks";
import { supports } from "./supports";

/** The names of sheets and of cells that are taken. */
async function takenIn(context: Excel.RequestContext) {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  if (supports("1.4")) names.load("items/name");
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name }) => name),
    names: supports("1.4") ? names.items.map(({ name }) => name) : [],
  };
}

function enterContents(sheet: Excel.Worksheet, { blocks }: SheetLayout): void {
  for (const block of blocks) {
    const { area, formulas } = typedContents("", block);
    const { row, column, rows, columns } = area;
    if (rows === 0) continue;
    sheet.getRangeByIndexes(row, column, rows, columns).formulas = formulas.map((line) =>
      line.map(typedFormula),
    );
  }
}

/** What Excel has come past once the sheet is ours: until then another of its name is somebody else's. */
const added = "The sheet is added";

const isAdded = (error: unknown) =>
  error instanceof OfficeExtension.Error && error.traceMessages.includes(added);

/** Adds a laid-out sheet: one request asks what is taken, one makes the sheet. What fails leaves none behind. */
export function insertSheet(layout: SheetLayout): Promise<string> {
  return run("1.7", async (context) => {
    const taken = await takenIn(context);
    const name = freeName(layout.name, taken.sheets);
    const sheet = context.workbook.worksheets.add(name);
    context.trace(added);
    if (supports("1.9")) context.workbook.application.suspendScreenUpdatingUntilNextSync();
    try {
      applyLooks(sheet, layout);
      enterContents(sheet, layout);
      addExtras(context, sheet, layout, taken.names);
      await context.sync();
    } catch (error) {
      if (isAdded(error)) await dropHalf(name).catch(() => undefined);
      throw error;
    }
    return name;
  });
}

/** Takes back a sheet that Excel began and did not finish. */
async function dropHalf(name: string): Promise<void> {
  await Excel.run(async (context) => {
    const half = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (!half.isNullObject) half.delete();
    await context.sync();
  });
}
