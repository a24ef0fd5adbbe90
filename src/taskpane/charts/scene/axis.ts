import type { ScaleLinear } from "d3-scale";
import { scaleLinear } from "d3-scale";
import type { Unit } from "../../../dataset/types";
import type { Tools } from "../tools";
import { tickOf } from "../tools";
import { textWidth } from "./letters";
import type { Mark } from "./scene";
import { lineMark, smallLetters, textMark } from "./scene";

export type Scale = ScaleLinear<number, number>;

/** A scale from the least to the greatest of some values and of zero, ending at round numbers. */
export function roundScale(values: readonly number[], range: readonly [number, number]): Scale {
  const [least, greatest] = [Math.min(0, ...values), Math.max(0, ...values)];
  return scaleLinear()
    .domain(least === greatest ? [0, 1] : [least, greatest])
    .range(range)
    .nice(4);
}

/** Lines across the drawing at round values, with the values and their unit below. */
export function axisBelow(
  scale: Scale,
  unit: Unit,
  [top, bottom]: readonly [number, number],
  { language, say }: Tools,
): readonly Mark[] {
  const [first, last] = scale.range() as [number, number];
  const labels = scale.ticks(4).map((value) => ({ value, text: tickOf(value, unit, language) }));
  const unitText = unit === "share" || unit === "none" ? "" : say(`unit.${unit}`);
  return labels
    .flatMap(({ value, text }): readonly Mark[] => {
      const x = scale(value);
      const half = textWidth(text, smallLetters) / 2;
      const inside = Math.min(Math.max(x, first - 4 + half), last + 24 - half);
      return [
        lineMark(value === 0 ? "axis" : "grid", [x, top], [x, bottom]),
        textMark(text, inside, bottom + 14, {
          size: smallLetters,
          paint: "muted",
          anchor: "middle",
        }),
      ];
    })
    .concat(
      unitText
        ? [
            textMark(unitText, last, bottom + 28, {
              size: smallLetters,
              paint: "muted",
              anchor: "end",
            }),
          ]
        : [],
    );
}

/** The room that an axis takes below the drawing. */
export const axisHeight = (unit: Unit) => (unit === "share" || unit === "none" ? 18 : 32);
