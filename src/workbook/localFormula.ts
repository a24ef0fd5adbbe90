import { tokenize } from "@borgar/fx";
import type { Separators } from "./separators";
import { english } from "./separators";

const isEnglish = ({ list, decimal }: Separators) =>
  list === english.list && decimal === english.decimal;

/** A formula as a person with these separators types it. Array constants, which the pane never writes, stay as they are, and so does what is no formula. */
export function localFormula(formula: string, separators: Separators): string {
  if (isEnglish(separators) || !formula.startsWith("=")) return formula;
  let arrays = 0;
  return tokenize(formula, { mergeRefs: true })
    .map(({ type, value }) => {
      if (type === "number") return value.replace(english.decimal, separators.decimal);
      if (type !== "operator") return value;
      if (value === "{") arrays += 1;
      if (value === "}") arrays -= 1;
      return value === english.list && arrays === 0 ? separators.list : value;
    })
    .join("");
}

/** Texts in a formula, and names of sheets in quotes: they may hold anything. */
const quotations = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** A formula that was typed with these separators, as files and programs write it. */
export function englishFormula(typed: string, { list, decimal }: Separators): string {
  if (isEnglish({ list, decimal })) return typed;
  return typed
    .split(quotations)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(decimalPoint[decimal], `$1${english.decimal}`)
            .replaceAll(list, english.list),
    )
    .join("");
}

const decimalPoint = { ".": /(\d)\.(?=\d)/g, ",": /(\d),(?=\d)/g } as const;

/** The number that a text is to a person with these separators, plain or as a percentage. */
export function numberTyped(typed: string, { decimal }: Separators): number | undefined {
  const text = typed.trim();
  const [, digits, percent] =
    /^([+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?)\s*([%％]?)$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const foreign = decimal === "," ? "." : ",";
  if (digits.includes(foreign)) return undefined;
  const number = Number(digits.replace(decimal, english.decimal));
  return percent ? number / 100 : number;
}
