import { freeName } from "../../../workbook/freeName";
import type { Area } from "../../../workbook/host";
import { areaOf, areaProperties } from "./areas";
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

export function usedArea(sheet: string): Promise<Area | null> {
  return run("1.4", async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    range.load(areaProperties);
    await context.sync();
    return range.isNullObject ? null : areaOf(range, sheet);
  });
}

export function addSheet(name: string): Promise<string> {
  return run("1.1", async (context) => {
    const free = freeName(name, await loadNames(context));
    context.workbook.worksheets.add(free);
    await context.sync();
    return free;
  });
}

export function removeSheet(name: string): Promise<void> {
  return run("1.1", async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}
