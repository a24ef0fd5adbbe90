import type { Token } from "@borgar/fx/xlsx";
import { parseA1Ref, tokenize } from "@borgar/fx/xlsx";

/** Whether the text of a formula, as a file keeps it, refers to a sheet of its workbook. */
export function isSheetReference(text: string, sheet: string): boolean {
  if (!text.toLowerCase().includes(sheet.replaceAll("'", "''").toLowerCase())) return false;
  return tokenize(`=${text}`, {}).some((token) => leadsTo(token, sheet));
}

/** The text with `#REF!` in the place of each reference to the sheet. */
export function withoutSheet(text: string, sheet: string): string {
  return tokenize(`=${text}`, {})
    .map((token) => (leadsTo(token, sheet) ? "#REF!" : token.value))
    .join("")
    .slice(1);
}

function leadsTo({ type, value }: Token, sheet: string): boolean {
  if (!type.startsWith("range") || !value.includes("!")) return false;
  const reference = parseA1Ref(value);
  if (reference?.workbookName) return false;
  const named = reference?.sheetName ?? unquoted(value.slice(0, value.lastIndexOf("!")));
  return named.split(":").some((one) => one.toLowerCase() === sheet.toLowerCase());
}

const unquoted = (sheet: string) =>
  sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
