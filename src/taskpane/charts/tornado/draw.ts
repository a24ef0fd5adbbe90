import { scaleLinear } from "d3-scale";
import type { Bar } from "../../../analysis/tornado";
import type { Unit } from "../../../dataset/types";
import { nameOf, unitOf } from "../../audit/tornado/drivers";
import type { Scale } from "../scene/axis";
import { legend } from "../scene/legend";
import { textWidth } from "../scene/letters";
import type { Filling } from "../scene/paints";
import type { Block } from "../scene/paragraph";
import { paragraph } from "../scene/paragraph";
import type { Mark, Scene } from "../scene/scene";
import { letters, lineMark, smallLetters, textMark } from "../scene/scene";
import { under } from "../scene/under";
import type { Tools } from "../tools";

const row = 20;
const bar = 12;

/** Each driver's bar from the answer at its low end to the answer at its high end, around the answer as it is. */
export function drawTornado(
  bars: readonly Bar[],
  base: number,
  unit: Unit,
  width: number,
  tools: Tools,
): Scene {
  const { say, figures } = tools;
  const short = (value: number) => figures.short(value, unit);
  const ends = bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const values = Math.max(...ends.map((value) => textWidth(short(value), letters))) + 8;
  const at = scaleLinear(
    [Math.min(base, ...ends), Math.max(base, ...ends)],
    [values, width - values],
  );
  const keys = [
    { sign: "hollow", label: say("atLowEnd") } as const,
    { sign: "solid", label: say("atHighEnd") } as const,
    { sign: "line", label: say("tornadoBase", { base: figures.full(base, unit) }) } as const,
  ];
  return under(
    width,
    [
      legend(keys, width),
      ...bars.map((one) => drawDriver(one, at, { ...tools, base, unit, short, width })),
    ],
    6,
  );
}

interface RowTools extends Tools {
  readonly base: number;
  readonly unit: Unit;
  readonly short: (value: number) => string;
  readonly width: number;
}

function drawDriver({ driver, atLow, atHigh }: Bar, at: Scale, tools: RowTools): Block {
  const { base, unit, short, width, language, figures } = tools;
  const name = paragraph(nameOf(driver, language), [0, 0], width);
  const range = paragraph(
    figures.span(driver.low, driver.high, unitOf(driver)),
    [0, name.height],
    width,
    { size: smallLetters, paint: "muted" },
  );
  const top = name.height + range.height + 2;
  const middle = top + row / 2;
  const [least, greatest] = [Math.min(atLow, atHigh), Math.max(atLow, atHigh)];
  const stretch = (value: number, paint: Filling): readonly Mark[] =>
    value === base
      ? []
      : [
          {
            kind: "rect",
            paint,
            x: Math.min(at(base), at(value)),
            y: middle - bar / 2,
            width: Math.abs(at(value) - at(base)),
            height: bar,
            tip: figures.full(value, unit),
          },
        ];
  return {
    marks: [
      ...name.marks,
      ...range.marks,
      ...stretch(atLow, "hollow"),
      ...stretch(atHigh, "solid"),
      lineMark("whisker", [at(base), top], [at(base), top + row]),
      textMark(short(least), at(least) - 6, middle + 4, { anchor: "end" }),
      textMark(short(greatest), at(greatest) + 6, middle + 4),
    ],
    height: top + row,
  };
}
