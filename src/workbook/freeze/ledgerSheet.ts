import type { Language } from "../../dataset/types";
import { row } from "../layout/blocks";
import type { SheetLayout } from "../layout/types";
import { columns } from "./row";

export const ledgerTitle = "AEC Ledger";

const note = {
  en: "Formulas that were turned into values. Thaw puts them back where the values still stand; keep this sheet until then.",
  zh: "此处保存已冻结为数值的公式。数值未被改动时，“解冻”会恢复公式；在此之前请保留本工作表。",
};

/** How many rows stand above the first formula. */
const headerRow = 3;

/** The ledger before anything is in it. */
export function ledgerLayout(language: Language): SheetLayout {
  return {
    name: ledgerTitle,
    widths: [120, 90, 360, 220, 120, 120, 80, 180],
    blocks: [
      row("A1", "title", [ledgerTitle]),
      row("A2", "subtitle", [note[language]]),
      row(
        `A${headerRow + 1}`,
        "textHeader",
        columns.map((column) => column[language]),
      ),
    ],
    frozenRows: headerRow + 1,
  };
}

/** Whether a text stands above the formulas of a ledger in either language. */
export function isLedgerHeading(text: string): boolean {
  return text === ledgerTitle || text === note.en || text === note.zh;
}
