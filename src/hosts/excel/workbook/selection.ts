import { Following } from "../../../workbook/following";
import type { Area, Unwatch } from "../../../workbook/host";
import { areaOf, areaProperties, rangeOf } from "./areas";
import { listen } from "./events";
import { run } from "./run";

/** Every area of the selection: it has several after a click with Ctrl held. */
export async function selectedAreas(context: Excel.RequestContext): Promise<readonly Area[]> {
  const selection = context.workbook.getSelectedRanges();
  selection.areas.load(areaProperties);
  selection.worksheet.load("name");
  await context.sync();
  const sheet = selection.worksheet.name;
  return selection.areas.items.map((range) => areaOf(range, sheet));
}

export function readSelection(): Promise<Area> {
  return run("1.9", async (context) => (await selectedAreas(context))[0]!);
}

export function watchSelection(listener: (selection: Area) => void): Unwatch {
  // People move on faster than Excel answers.
  const following = new Following(async (isCurrent) => {
    const area = await readSelection().catch(() => undefined);
    if (area && isCurrent()) listener(area);
  });
  const unlisten = listen(
    "1.3",
    ({ workbook }) => workbook.onSelectionChanged,
    () => void following.ask(),
  );
  return () => {
    unlisten();
    following.stop();
  };
}

export function select(area: Area): Promise<void> {
  return run("1.7", async (context) => {
    const range = rangeOf(context, area);
    range.worksheet.activate();
    range.select();
    await context.sync();
  });
}
