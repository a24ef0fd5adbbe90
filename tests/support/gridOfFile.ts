import type { Workbook } from "@univerjs/core";
import { LocaleType, UniverInstanceType } from "@univerjs/core";
import type { Session } from "../../src/functions/session";
import { registerReferences } from "../../src/hosts/engine/register";
import { calculateFrom } from "../../src/hosts/workbench/grid/calculation";
import { fileSnapshot } from "../../src/hosts/workbench/grid/fileSnapshot";
import type { Grid } from "../../src/hosts/workbench/grid/grid";
import { gridOf } from "../../src/hosts/workbench/grid/grid";
import { readContent } from "../../src/hosts/xlsx/look/content";
import { gridEngine } from "./gridEngine";

let opened = 0;

/** A file in the workbench's grid, without the plug-ins of the page that draw. */
export async function gridOfFile(bytes: Uint8Array, session: Session): Promise<Grid> {
  const univer = gridEngine();
  const content = readContent(bytes);
  const workbook = univer.createUnit<object, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    fileSnapshot(`opened-${++opened}`, "model.xlsx", content, LocaleType.EN_US),
  );
  registerReferences(univer.__getInjector(), workbook, content);
  const grid = gridOf(univer, workbook, session);
  await calculateFrom(grid, content.unsettled);
  return grid;
}
