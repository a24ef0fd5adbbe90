import type { Injector, Workbook } from "@univerjs/core";
import {
  LifecycleService,
  LifecycleStages,
  LogLevel,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import type { Language } from "../../../dataset/types";
import type { Session } from "../../../functions/session";
import type { EngineFunction } from "../../engine";
import type { Hardened } from "../../engine/harden";
import { hardenEngine } from "../../engine/harden";
import { sampleModel } from "../sampleModel";
import { calculateAll } from "./calculation";
import { engineFunctions } from "./functions";
import { GridHelp } from "./help";
import { locales } from "./locales";
import { registerPlugins } from "./plugins";
import { snapshotOf } from "./snapshot";
import { paintGreen } from "./theme";

/** The spreadsheet in the page, ready to use. */
export interface Grid {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly hardened: Hardened;
  readonly functions: readonly EngineFunction[];
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
export async function openGrid({
  container,
  session,
  workbookId,
  dark,
}: GridOptions): Promise<Grid> {
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
  const functions = engineFunctions(session);
  const hardened = hardenEngine(univer, {
    functions,
    language: () => session.language,
    onFailure: (error) => reportError(error),
  });
  const injector = univer.__getInjector();
  const help = new GridHelp(injector);
  help.show(session.language);
  paintGreen(injector);
  const api = FUniver.newAPI(univer);
  const grid: Grid = {
    api,
    injector,
    workbook,
    hardened,
    functions,
    async setLanguage(language) {
      const pack = locales[language];
      api.loadLocales(pack.id, (await pack.load()).default);
      api.setLocale(pack.id);
      help.show(language);
    },
    setDark: (value) => api.toggleDarkMode(value),
  };
  // Before it has drawn itself the grid does not listen to a call for a calculation.
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  await calculateAll(grid);
  return grid;
}
