import { freeName } from "../../../workbook/freeName";
import { typedContents } from "../../../workbook/layout/typed";
import type { SheetLayout } from "../../../workbook/layout/types";
import { writeFormulas } from "./contents";
import { run } from "./run";

async function loadNames({ workbook }: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets } = workbook;
  worksheets.load("items/name");
  await worksheets.context.sync();
  return worksheets.items.map(({ name }) => name);
}

export function sheetNames(): Promise<readonly string[]> {
  return run("1.1", loadNames);
}

export function addSheet(name: string): Promise<string> {
  return run("1.1", async (context) => {
    const free = freeName(name, await loadNames(context));
    context.workbook.worksheets.add(free);
    await context.sync();
    return free;
  });
}

export async function insertSheet(layout: SheetLayout): Promise<string> {
  const name = await addSheet(layout.name);
  for (const block of layout.blocks) {
    const { area, formulas } = typedContents(name, block);
    await writeFormulas(area, formulas);
  }
  return name;
}

export function removeSheet(name: string): Promise<void> {
  return run("1.1", async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}
