import { useMemo } from "react";
import type { Estimate, Unit } from "../../dataset/types";
import type { Cell } from "../../functions/cells";
import { CellError } from "../../functions/cells";
import { formatFull, formatShort } from "../format";
import { useLanguage, useWords } from "../paneContext";

export interface Figures {
  /** In full and with its unit: `1,700,000 cables`, `42.5%`. */
  full(value: number, unit: Unit): string;
  /** Shortened and without its unit: `1.70M`. */
  short(value: number, unit: Unit): string;
  /** From one end to another: `42% to 43%`. */
  span(low: number, high: number, unit: Unit): string;
  /** As the source states it: `at least 2,000,000 cables`. */
  stated(estimate: Estimate, unit: Unit, ends: { low: number; high: number }): string;
  /** What a cell shows, in full. */
  cell(cell: Cell, unit?: Unit): string;
}

/** Behind a figure of thousands nobody reads four decimals, behind one of millions none. */
function rounded(value: number): number {
  const size = Math.abs(value);
  if (size >= 1e6) return Math.round(value);
  return size >= 1e3 ? Math.round(value * 100) / 100 : value;
}

/** Figures as the user reads them. */
export function useFigures(): Figures {
  const say = useWords();
  const language = useLanguage();
  return useMemo(() => {
    const withUnit = (figure: string, unit: Unit): string => {
      if (unit === "share" || unit === "none") return figure;
      if (unit === "multiple") return say("figureMultiple", { figure });
      return say("figureWithUnit", { figure, unit: say(`unit.${unit}`) });
    };
    const digits = (value: number, unit: Unit) => formatFull(rounded(value), unit, language);
    const full = (value: number, unit: Unit) => withUnit(digits(value, unit), unit);
    const span = (low: number, high: number, unit: Unit) =>
      low === high
        ? full(low, unit)
        : say("figureRange", { low: digits(low, unit), high: full(high, unit) });
    return {
      full,
      short: (value, unit) => formatShort(value, unit, language),
      span,
      stated(estimate, unit, { low, high }) {
        switch (estimate.kind) {
          case "text":
            return estimate.text[language];
          case "range":
          case "remainder":
            return say(`estimate.${estimate.kind}`, { figure: span(low, high, unit) });
          default:
            return say(`estimate.${estimate.kind}`, { figure: full(estimate.value, unit) });
        }
      },
      cell(cell, unit = "none") {
        if (cell === null) return "";
        if (cell instanceof CellError) return cell.code;
        if (typeof cell === "number") return full(cell, unit);
        return typeof cell === "boolean" ? String(cell).toUpperCase() : cell;
      },
    };
  }, [say, language]);
}
