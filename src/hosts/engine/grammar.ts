import type { Injector, Workbook } from "@univerjs/core";
import {
  IDefinedNamesService,
  IFunctionService,
  ISuperTableService,
  Lexer,
} from "@univerjs/engine-formula";
import { compileFormula } from "./formula/compile";
import { fullWidth } from "./formula/fullWidth";
import { FormulaRefused } from "./formula/refusal";
import type { Table, Vocabulary } from "./formula/scope";
import { callNode, rootNode, textPiece } from "./formula/tree";
import { wrapMethod } from "./guards/wrap";
import type { Say } from "./words";
import { failed, tooDeep } from "./words";
import { internal } from "./formula/internal";

/** A table as it is registered with the engine; whether it has a totals row is our own addition. */
export interface RegisteredTable {
  readonly sheetId: string;
  readonly range: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
  readonly titleMap: ReadonlyMap<string, number>;
  readonly totals?: boolean;
}

/** Makes the engine read formulas by Excel's grammar; what cannot be worked out becomes an error that says so. */
export function installGrammar(injector: Injector, vocabulary: Vocabulary, say: Say): void {
  wrapMethod(injector.get(Lexer), "treeBuilder", (_original, formula) => {
    try {
      return compileFormula(formula, vocabulary, say);
    } catch (error) {
      const { code, words } = refusalOf(error, formula);
      return rootNode([callNode(internal.refuse, [[textPiece(code)], [textPiece(say(words))]])]);
    }
  });
}

function refusalOf(error: unknown, formula: string): Pick<FormulaRefused, "code" | "words"> {
  // What recurses without end has no other sign of it, and Excel's for it is the same.
  if (error instanceof RangeError) return { code: "#NUM!", words: tooDeep };
  if (!(error instanceof FormulaRefused)) {
    return { code: "#VALUE!", words: failed("Reading the formula", error) };
  }
  return { code: error.code, words: fullWidth(formula) ?? error.words };
}

/** What the formulas of the workbook that the engine holds may refer to. */
export function vocabularyOf(injector: Injector, workbook: Workbook): Vocabulary {
  const unitId = workbook.getUnitId();
  const functions = injector.get(IFunctionService);
  const names = injector.get(IDefinedNamesService);
  const tables = injector.get(ISuperTableService);

  return {
    hasFunction: (name) => functions.hasExecutor(name),
    definition(name) {
      const found = names.getValueByName(unitId, name);
      return found ? { name: found.name, formula: found.formulaOrRefString } : undefined;
    },
    sheet: (name) =>
      workbook
        .getSheets()
        .map((sheet) => sheet.getName())
        .find((other) => sameText(other, name)),
    table(name) {
      for (const [key, table] of tables.getTableMap(unitId) ?? []) {
        if (sameText(key, name))
          return tableOf(table, workbook.getSheetBySheetId(table.sheetId)?.getName() ?? "");
      }
      return undefined;
    },
  };
}

function tableOf(table: RegisteredTable, sheet: string): Table {
  const { startRow, endRow, startColumn, endColumn } = table.range;
  return {
    sheet,
    top: startRow,
    bottom: endRow,
    left: startColumn,
    right: endColumn,
    totals: table.totals ?? false,
    column: (title) => [...table.titleMap].find(([other]) => sameText(other, title))?.[1],
  };
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
