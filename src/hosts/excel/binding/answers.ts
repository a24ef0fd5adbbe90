import type { Language, Words } from "../../../dataset/types";
import type { Answer, Cell } from "../../../functions/cells";
import { CellError, isGrid } from "../../../functions/cells";
import { parametersOf } from "../../../functions/parse";
import type { FunctionEntry } from "../../../functions/types";

type ExcelCell = number | string | boolean | CustomFunctions.Error;
export type ExcelAnswer = ExcelCell | ExcelCell[][];

/** The errors that Excel takes from a function. It passes no others on, and shows a message on the first two only. */
const codes = {
  "#VALUE!": "invalidValue",
  "#N/A": "notAvailable",
  "#DIV/0!": "divisionByZero",
  "#NUM!": "invalidNumber",
  "#NULL!": "nullReference",
} as const;

const inArgument = (code: string): Words => ({
  en: `An argument holds the error ${code}.`,
  zh: `参数中含有错误 ${code}。`,
});

export function excelError(
  { code, message }: CellError,
  language: Language,
): CustomFunctions.Error {
  if (!(code in codes)) {
    const words = inArgument(code)[language];
    return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, words);
  }
  const excelCode = CustomFunctions.ErrorCode[codes[code as keyof typeof codes]];
  return new CustomFunctions.Error(excelCode, message || undefined);
}

/** A blank cell in a result would come out as 0, so it becomes the empty text. */
function excelCell(cell: Cell, language: Language): ExcelCell {
  return cell instanceof CellError ? excelError(cell, language) : (cell ?? "");
}

/** Whether Excel is told that the function answers with a range: it then expects one, be it of one cell. */
export function answersWithRange(entry: FunctionEntry): boolean {
  return entry.shape === "table" || parametersOf(entry).some(({ kind }) => kind.grid);
}

/** An answer in the form that the function's metadata announces. */
export function excelAnswer(entry: FunctionEntry, answer: Answer, language: Language): ExcelAnswer {
  if (isGrid(answer)) return answer.map((row) => row.map((cell) => excelCell(cell, language)));
  const cell = excelCell(answer, language);
  const alone = answer instanceof CellError || !answersWithRange(entry);
  return alone ? cell : [[cell]];
}
