import type { Language, Unit } from "../dataset/types";
import { localeOf } from "./language";

/** From here on a figure in a table is shortened: 1,700,000 reads as 1.70M or 170万, and 770,000 beside it as 77.0万. */
const shortenFrom = { en: 1_000_000, zh: 100_000 };

const fractionDigits: Partial<Record<Unit, number>> = {
  multiple: 2,
  "cable/TPU": 2,
  "CNY/USD": 2,
  "USD/cable": 2,
};

const formats = new Map<string, Intl.NumberFormat>();

/** A number in a language. To make a format takes far longer than to use it, so each is made once. */
export function formatNumber(
  value: number,
  language: Language,
  options: Intl.NumberFormatOptions,
): string {
  const key = language + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.NumberFormat(localeOf[language], options);
  formats.set(key, known);
  return known.format(value);
}

/** A share as a percentage, with as few digits as it needs: 10%, 42.5%. */
export function formatShare(value: number, language: Language): string {
  return formatNumber(value, language, { style: "percent", maximumFractionDigits: 1 });
}

/** A figure for a column of figures: short, with the same number of digits throughout; its unit stands elsewhere. */
export function formatShort(value: number, unit: Unit, language: Language): string {
  if (unit === "share") {
    return formatNumber(value, language, {
      style: "percent",
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
  }
  if (Math.abs(value) >= shortenFrom[language]) {
    return formatNumber(value, language, {
      notation: "compact",
      minimumSignificantDigits: 3,
      maximumSignificantDigits: 3,
    });
  }
  return formatNumber(value, language, { maximumFractionDigits: fractionDigits[unit] ?? 0 });
}

/** A figure in full, as a cell without a number format would come closest to showing it. */
export function formatFull(value: number, unit: Unit, language: Language): string {
  return unit === "share"
    ? formatNumber(value, language, { style: "percent", maximumFractionDigits: 4 })
    : formatNumber(value, language, { maximumFractionDigits: 4 });
}

/** A calendar day written as `2025-11-12`. */
export function formatDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf[language], { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** A month written as `2025-11`. */
export function formatMonth(month: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf[language], {
    year: "numeric",
    month: "short",
    timeZone: "UTC",
  }).format(new Date(`${month}-01T00:00:00Z`));
}
