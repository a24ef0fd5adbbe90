import type { ArrayExpression, ErrorLiteral, Literal } from "@borgar/fx/xlsx";
import { isErrorCode } from "../values";
import { shown } from "../../../dataset/shown";
import { FormulaRefused, unsupported } from "./refusal";
import type { Piece } from "./tree";
import { callNode, textPiece } from "./tree";
import { internal } from "./internal";

/** A constant, as the engine writes it: it takes `1.0` for text, but `1` for a number. */
export function literalPiece(literal: Literal): Piece {
  if (typeof literal.value === "string") return textPiece(literal.value);
  if (typeof literal.value === "boolean") return literal.value ? "TRUE" : "FALSE";
  if (Number.isFinite(literal.value)) return String(literal.value);
  throw new FormulaRefused("#NUM!", {
    en: `The number ${shown(literal.raw)} is larger than a cell can hold.`,
    zh: `数字 ${shown(literal.raw)} 超出单元格可容纳的范围。`,
  });
}

export function errorPiece(error: ErrorLiteral): Piece {
  const code = error.value.toUpperCase();
  if (isErrorCode(code)) return code;
  return callNode(internal.refuse, [[textPiece("#VALUE!")], [textPiece(code)]]);
}

/** An array constant. The engine's own would split a text at its commas. */
export function arrayPiece(array: ArrayExpression): Piece {
  const columns = array.elements[0]!.length;
  const elements = array.elements.flatMap((row) =>
    row.map((element) => {
      if (element.type === "Literal") return [literalPiece(element)];
      if (element.type === "ErrorLiteral") return [errorPiece(element)];
      throw unsupported({ en: "An array of anything but constants", zh: "含有非常量的数组" });
    }),
  );
  if (elements.length % columns !== 0 || array.elements.some((row) => row.length !== columns)) {
    throw new FormulaRefused("#VALUE!", {
      en: "The rows of an array must be equally long.",
      zh: "数组各行的长度必须相同。",
    });
  }
  return callNode(internal.array, [[String(columns)], ...elements]);
}
