import type { Language, Unit } from "../../dataset/types";
import { formatNumber } from "../format";

/** What stands behind a figure, as a power of ten. */
const suffixes: Readonly<Record<string, number>> = {
  "": 0,
  "%": -2,
  k: 3,
  m: 6,
  b: 9,
  万: 4,
  亿: 8,
};

/** Digits with or without thousands separators in their places, and what stands behind them. */
const figure =
  /^([+-]?)(\d{1,3}(?:[, ]\d{3})+|\d+|(?=\.\d))(\.\d*)?(?:e([+-]?\d{1,3}))?\s*([%kmb万亿]?)$/;

/** Units whose figures people write as percentages, too. */
const inPercent: ReadonlySet<Unit> = new Set(["share", "multiple"]);

/** The number that someone typed for a figure of this unit: `15%`, `0.15`, `1,700,000`, `1.7M`, `170万`. */
export function readFigure(text: string, unit: Unit): number | undefined {
  const plain = text.normalize("NFKC").replace(/−/g, "-").trim().toLowerCase();
  const [, sign, whole, fraction = "", exponent = "0", suffix = ""] = figure.exec(plain) ?? [];
  if (whole === undefined || (suffix === "%" && !inPercent.has(unit))) return undefined;
  const power = Number(exponent) + suffixes[suffix]!;
  const value = Number(`${sign}${whole.replace(/[, ]/g, "")}${fraction}e${power}`);
  // A zero without its sign: what is saved has none.
  return Number.isFinite(value) ? value + 0 : undefined;
}

const allDigits = 20;

/** A figure as a field holds it: so that reading it again gives the very same number. */
export function writeFigure(value: number, unit: Unit, language: Language): string {
  const text = formatNumber(value, language, {
    style: unit === "share" ? "percent" : "decimal",
    maximumFractionDigits: allDigits,
  });
  return readFigure(text, unit) === value ? text : String(value);
}
