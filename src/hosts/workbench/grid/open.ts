import type { IDisposable, Injector, IWorkbookData, LocaleType, Workbook } from "@univerjs/core";
import {
  CanceledError,
  ICommandService,
  LifecycleService,
  LifecycleStages,
  LocaleService,
  LogLevel,
  ThemeService,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import {
  CalculationMode,
  IEditorBridgeService,
  ScrollToCellCommand,
  SetCellEditVisibleOperation,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import type { Language } from "../../../dataset/types";
import type { Session } from "../../../functions/session";
import type { Unwatch } from "../../../workbook/host";
import { registerReferences } from "../../engine/register";
import type { FileContent } from "../../xlsx/look/types";
import { sampleModel } from "../sampleModel";
import { calculateAll, calculateFrom } from "./calculation";
import type { Edit } from "./edits";
import { watchEdits } from "./edits";
import { fileSnapshot, sheetIdOf } from "./fileSnapshot";
import type { Grid } from "./grid";
import { gridOf } from "./grid";
import { GridHelp } from "./help";
import { localeOf, textsIn } from "./locales";
import type { GridOperations } from "./operations";
import { operationsOf } from "./operations";
import { registerPlugins } from "./plugins";
import { select } from "./selection";
import { modelSheetId, snapshotOf } from "./snapshot";
import { keepFromTyping } from "./startFocus";
import { Structure } from "./structure";
import { takeFormulasAsTyped } from "./suggestions";
import { paintGreen } from "./theme";
import { acceptEveryWord } from "./typedWords";

/** The spreadsheet in the page, ready to use. */
export interface GridInPage extends GridOperations {
  readonly structure: Pick<Structure, "changes" | "contents">;
  watchEdits(listener: (edit: Edit) => void): Unwatch;
  /** Takes over what is still being typed into a cell. */
  finishTyping(): Promise<void>;
  setLanguage(language: Language): Promise<void>;
  setDark(dark: boolean): void;
  dispose(): void;
}

export interface GridOptions {
  readonly container: HTMLElement;
  readonly session: Session;
  readonly workbookId: string;
  readonly name: string;
  /** What it shows; null for the sample model. */
  readonly content: FileContent | null;
  readonly dark: boolean;
}

/** Puts a spreadsheet into the page: a file's content, or the sample model. */
export async function openGrid(options: GridOptions): Promise<GridInPage> {
  const starting = keepFromTyping(options.container);
  try {
    return await start(options);
  } finally {
    starting.dispose();
  }
}

async function start(options: GridOptions): Promise<GridInPage> {
  const { container, session, content, dark } = options;
  const locale = localeOf[session.language];
  const univer = new Univer({
    darkMode: dark,
    locale,
    locales: await textsIn(session.language),
    logLevel: LogLevel.ERROR,
  });
  const preset = UniverSheetsCorePreset({
    container,
    ribbonType: "simple",
    // The first calculation is ours to start: our functions must be there before it.
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
  });
  registerPlugins(univer, preset);
  const model = sampleModel(session.language);
  const workbook = univer.createUnit<object, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    snapshot(options, locale, model),
  );
  if (content) registerReferences(univer.__getInjector(), workbook, content);
  const grid = gridOf(univer, workbook, session);
  const { injector, hardened, layouts } = grid;
  if (!content) model.sheets.forEach((sheet, place) => layouts.set(modelSheetId(place), sheet));
  const help = new GridHelp(injector);
  help.show(session.language);
  paintGreen(injector);
  // Before it has drawn itself the grid does not listen to a call for a calculation.
  const early = refuseEarlyScroll(injector);
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  early.dispose();
  acceptEveryWord(injector);
  takeFormulasAsTyped(injector, hardened.unitId);
  await begin(grid, content);
  const structure = new Structure(grid, sheetsOf(content));
  return {
    ...operationsOf(grid),
    structure,
    watchEdits: (listener) => watchEdits(grid, listener),
    async finishTyping() {
      if (!injector.get(IEditorBridgeService).isVisible().visible) return;
      await injector.get(ICommandService).executeCommand(SetCellEditVisibleOperation.id, {
        visible: false,
        unitId: hardened.unitId,
      });
    },
    async setLanguage(language) {
      const service = injector.get(LocaleService);
      service.load(await textsIn(language));
      service.setLocale(localeOf[language]);
      help.show(language);
    },
    setDark: (value) => injector.get(ThemeService).setDarkMode(value),
    dispose() {
      hardened.dispose();
      univer.dispose();
    },
  };
}

/** A jump from the name box scrolls by what is made when the grid is drawn; before that it would fail in the page's console. */
function refuseEarlyScroll(injector: Injector): IDisposable {
  return injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    if (id === ScrollToCellCommand.id) throw new CanceledError();
  });
}

function snapshot(
  { workbookId, name, content }: GridOptions,
  locale: LocaleType,
  model: ReturnType<typeof sampleModel>,
): Partial<IWorkbookData> {
  return content
    ? fileSnapshot(workbookId, name, content, locale)
    : snapshotOf(workbookId, model, locale);
}

/** A file's values stand as they are stored; only what it cannot hold as the grid does is worked out. */
async function begin(grid: Grid, content: FileContent | null): Promise<void> {
  if (!content) return calculateAll(grid);
  if (content.unsettled.length > 0) await calculateFrom(grid, content.unsettled);
  const sheet = content.sheets[content.active];
  if (sheet && !sheet.hidden && content.active > 0) {
    await select(grid, { sheet: sheet.name, row: 0, column: 0, rows: 1, columns: 1 });
  }
}

function sheetsOf(content: FileContent | null): ReadonlyMap<string, string> {
  return new Map(content?.sheets.map(({ name }, place) => [sheetIdOf(place), name]));
}
