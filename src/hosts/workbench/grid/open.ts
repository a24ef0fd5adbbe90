import type { Workbook } from "@univerjs/core";
import {
  LifecycleService,
  LifecycleStages,
  LocaleService,
  LogLevel,
  ThemeService,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import type { Language } from "../../../dataset/types";
import type { Session } from "../../../functions/session";
import { sampleModel } from "../sampleModel";
import { calculateAll } from "./calculation";
import { gridOf } from "./grid";
import { GridHelp } from "./help";
import { locales } from "./locales";
import type { GridOperations } from "./operations";
import { operationsOf } from "./operations";
import { registerPlugins } from "./plugins";
import { snapshotOf } from "./snapshot";
import { paintGreen } from "./theme";

/** The spreadsheet in the page, ready to use. */
export interface GridInPage extends GridOperations {
  setLanguage(language: Language): Promise<void>;
  setDark(dark: boolean): void;
}

export interface GridOptions {
  readonly container: HTMLElement;
  readonly session: Session;
  readonly workbookId: string;
  readonly dark: boolean;
}

/** Puts a spreadsheet with the sample model into the page. */
export async function openGrid(options: GridOptions): Promise<GridInPage> {
  const { container, session, workbookId, dark } = options;
  const locale = locales[session.language];
  const univer = new Univer({
    darkMode: dark,
    locale: locale.id,
    locales: { [locale.id]: (await locale.load()).default },
    logLevel: LogLevel.ERROR,
  });
  const preset = UniverSheetsCorePreset({
    container,
    ribbonType: "simple",
    // The first calculation is ours to start: our functions must be there before it.
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
  });
  registerPlugins(univer, preset);
  const workbook = univer.createUnit<object, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    snapshotOf(workbookId, sampleModel(session.language), locale.id),
  );
  const grid = gridOf(univer, workbook, session);
  const { injector } = grid;
  const help = new GridHelp(injector);
  help.show(session.language);
  paintGreen(injector);
  // Before it has drawn itself the grid does not listen to a call for a calculation.
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  await calculateAll(grid);
  return {
    ...operationsOf(grid),
    async setLanguage(language) {
      const pack = locales[language];
      const service = injector.get(LocaleService);
      service.load({ [pack.id]: (await pack.load()).default });
      service.setLocale(pack.id);
      help.show(language);
    },
    setDark: (value) => injector.get(ThemeService).setDarkMode(value),
  };
}
