import type { Workbook } from "@univerjs/core";
import { LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import type { Session } from "../../src/functions/session";
import { registerReferences } from "../../src/hosts/engine/register";
import { calculateFrom } from "../../src/hosts/workbench/grid/calculation";
import { fileSnapshot } from "../../src/hosts/workbench/grid/fileSnapshot";
import type { Grid } from "../../src/hosts/workbench/grid/grid";
import { gridOf } from "../../src/hosts/workbench/grid/grid";
import { readContent } from "../../src/hosts/xlsx/look/content";

let opened = 0;

/** A file in the workbench's grid, without the plug-ins of the page that draw. */
export async function gridOfFile(bytes: Uint8Array, session: Session): Promise<Grid> {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
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
