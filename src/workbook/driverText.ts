import type { Language, Words } from "../dataset/types";
import type { Driver } from "./why";

const open: Words = { en: "open", zh: "未设" };

/** A fact or an input and how it moved: `demand.NV.2026 1700000 → 1870000`. */
export function driverText({ id, from, to }: Driver, language: Language): string {
  const figure = (value: number | null) =>
    value === null ? open[language] : String(Number(value.toPrecision(12)));
  return `${id} ${figure(from)} → ${figure(to)}`;
}
