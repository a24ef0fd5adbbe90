import type { Language, Words } from "../../dataset/types";
import type { Answer, Cell } from "../../functions/cells";
import type { Area } from "../../workbook/host";
import type { CellContent, EngineFunction, Position, WorkbookContent } from "./types";

export interface EngineOptions {
  readonly functions: readonly EngineFunction[];
  readonly language?: Language;
  /** An empty sheet where none is given. */
  readonly workbook?: WorkbookContent;
  /** A calculation that takes longer is stopped; in milliseconds. */
  readonly timeout?: number;
}

/** A workbook that calculates, without a page. */
export interface Engine {
  readonly sheetNames: readonly string[];

  /** Gives a cell new content; nothing is worked out until the next calculation. */
  setCell(sheet: string, content: CellContent): void;

  /**
   * Works out every formula.
   *
   * @throws EngineFailure where it was stopped or could not be done.
   */
  calculate(): Promise<void>;
  /**
   * Works out the given cells (where none are given: those that call our functions), the cells that were set since the last
   * calculation, and all that depends on them.
   *
   * @throws EngineFailure where it was stopped or could not be done.
   */
  recalculate(cells?: readonly Position[]): Promise<void>;

  /** A cell's value in full precision; an error with its sentence where it has one. */
  value(position: Position): Cell;
  formula(position: Position): string | null;
  /** The cells that a formula's result fills; null where it fills only its own. */
  spill(position: Position): Area | null;
  /** The cells whose formula calls one of our functions, directly or through a name. */
  callers(): readonly Position[];

  /** Works out a formula as if it stood in a cell (the first one, unless said), changing nothing. */
  evaluate(formula: string, at?: Position): Promise<Answer>;

  /** Lets go of everything; the engine is not to be used after it. */
  dispose(): void;
}

/** A calculation that did not come to its end. */
export class EngineFailure extends Error {
  constructor(
    readonly words: Words,
    options?: ErrorOptions,
  ) {
    super(words.en, options);
    this.name = "EngineFailure";
  }
}

/** The engine is large, so it is loaded when the first one is made. */
export async function createEngine(options: EngineOptions): Promise<Engine> {
  const { HeadlessEngine } = await import(/* webpackChunkName: "engine" */ "./headless.js");
  return new HeadlessEngine(options);
}

/** Works out a formula: any of Excel's, with calls of our functions. A result that would spill is a grid. */
export function evaluateFormula(engine: Engine, formula: string): Promise<Answer> {
  return engine.evaluate(formula);
}
