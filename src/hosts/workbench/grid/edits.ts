import type { ICellData } from "@univerjs/core";
import { CommandType, ICommandService } from "@univerjs/core";
import type { Unwatch } from "../../../workbook/host";
import type { Grid } from "./grid";

/** What a person changed: what cells hold and which sheets there are, how things look, or what names stand for. */
export type Edit = "content" | "look" | "names";

const contents: ReadonlySet<string> = new Set(
  [
    "move-range",
    "reorder-range",
    "insert-row",
    "insert-col",
    "remove-rows",
    "remove-col",
    "move-rows",
    "move-columns",
    "insert-sheet",
    "remove-sheet",
    "set-worksheet-name",
    "set-worksheet-order",
  ].map((name) => `sheet.mutation.${name}`),
);

const looks: ReadonlySet<string> = new Set(
  [
    "add-worksheet-merge",
    "remove-worksheet-merge",
    "set-worksheet-col-width",
    "set-worksheet-row-height",
    "set-col-hidden",
    "set-col-visible",
    "set-row-hidden",
    "set-row-visible",
    "set-worksheet-hidden",
    "set-frozen",
    "set-tab-color",
    "toggle-gridlines",
    "set.numfmt",
    "remove.numfmt",
  ].map((name) => `sheet.mutation.${name}`),
);

const names: ReadonlySet<string> = new Set([
  "formula.mutation.set-defined-name",
  "formula.mutation.remove-defined-name",
]);

const values = "sheet.mutation.set-range-values";

interface Written {
  readonly unitId?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, ICellData | null>> | null>>;
}

/** Calls back for each change that a person or an operation makes; what formulas come to is none. */
export function watchEdits({ injector, hardened }: Grid, listener: (edit: Edit) => void): Unwatch {
  const watch = injector.get(ICommandService).onCommandExecuted(({ id, type, params }, options) => {
    if (type !== CommandType.MUTATION || options?.fromFormula) return;
    const { unitId, cellValue } = (params ?? {}) as Written;
    if (unitId !== hardened.unitId) return;
    if (contents.has(id)) listener("content");
    else if (looks.has(id)) listener("look");
    else if (names.has(id)) listener("names");
    else if (id === values) for (const edit of editsOf(cellValue)) listener(edit);
  });
  return () => watch.dispose();
}

function editsOf(written: Written["cellValue"]): ReadonlySet<Edit> {
  const edits = new Set<Edit>();
  for (const line of Object.values(written ?? {})) {
    for (const cell of Object.values(line ?? {})) {
      if (cell === null || "v" in cell || "f" in cell || "si" in cell || "p" in cell) {
        edits.add("content");
      }
      if (cell?.s) edits.add("look");
    }
  }
  return edits;
}
