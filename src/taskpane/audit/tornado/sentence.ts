import type { Bar } from "../../../analysis/tornado";
import type { Language, Unit } from "../../../dataset/types";
import type { Figures } from "../../figures/useFigures";
import { say } from "../../language";
import { nameOf } from "./drivers";

/** A tornado chart in a sentence: its table says the rest. */
export function tornadoSentence(
  bars: readonly Bar[],
  base: number,
  unit: Unit,
  { language, figures }: { readonly language: Language; readonly figures: Figures },
): string {
  const [top] = bars;
  if (!top) return "";
  const ends = [top.atLow, top.atHigh];
  return say(language, "tornadoLabel", {
    base: figures.full(base, unit),
    top: nameOf(top.driver, language),
    least: figures.full(Math.min(...ends), unit),
    greatest: figures.full(Math.max(...ends), unit),
  });
}
