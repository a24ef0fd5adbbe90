import type { Unit } from "../../../dataset/types";
import type { Figure, Known } from "../figure";
import { valuesOf } from "../figure";
import type { Tools } from "../tools";
import { gapWords } from "../tools";
import type { Scale } from "./axis";
import { axisBelow, axisHeight, roundScale } from "./axis";
import { textWidth } from "./letters";
import type { Filling } from "./paints";
import { paragraph } from "./paragraph";
import type { Mark, Scene } from "./scene";
import { letters, smallLetters, textMark } from "./scene";
import { whisker } from "./whisker";

export interface BarRow {
  readonly label: string;
  readonly figure: Figure;
  readonly filling: Filling;
  /** A part of the figure, drawn inside its bar and told below it. */
  readonly part?: { readonly value: number; readonly words: string } | undefined;
}

export interface BarGroup {
  /** Empty for rows without a heading. */
  readonly heading: string;
  readonly rows: readonly BarRow[];
}

const bar = 12;
const row = 22;
const between = 6;

/** Where the columns of a drawing of bars begin and end: labels, bars, values. */
interface Columns {
  readonly labels: number;
  readonly bars: readonly [number, number];
  readonly width: number;
}

const widest = (texts: readonly string[]) =>
  Math.max(0, ...texts.map((text) => textWidth(text, letters)));

/** Bars lying one below the other on one scale, with the range of each figure; a figure that is missing says why. */
export function drawBars(
  groups: readonly BarGroup[],
  unit: Unit,
  width: number,
  tools: Tools,
): Scene {
  const rows = groups.flatMap((group) => group.rows);
  const short = ({ value }: Known) => tools.figures.short(value, unit);
  const known = rows.map(({ figure }) => figure).filter((figure) => figure.kind === "known");
  const labels = Math.min(widest(rows.map(({ label }) => label)) + 8, width * 0.4);
  const columns: Columns = {
    labels,
    bars: [labels, width - widest(known.map(short)) - 8],
    width,
  };
  const scale = roundScale(known.flatMap(valuesOf), columns.bars);

  const marks: Mark[] = [];
  let y = 0;
  for (const [index, { heading, rows: inGroup }] of groups.entries()) {
    if (index > 0) y += between;
    if (heading) {
      marks.push(textMark(heading, 0, y + letters + 1, { bold: true }));
      y += 20;
    }
    for (const one of inGroup) {
      const drawn = drawRow(one, y, columns, scale, { ...tools, short, unit });
      marks.push(...drawn.marks);
      y += drawn.height;
    }
  }
  const axis = known.length > 0 ? axisBelow(scale, unit, [0, y], tools) : [];
  return {
    width,
    height: y + (known.length > 0 ? axisHeight(unit) : 0),
    marks: [...axis, ...marks],
  };
}

interface RowTools extends Tools {
  readonly short: (figure: Known) => string;
  readonly unit: Unit;
}

function drawRow(
  { label, figure, filling, part }: BarRow,
  y: number,
  { bars: [left, right], width }: Columns,
  scale: Scale,
  tools: RowTools,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const middle = y + row / 2;
  const name = textMark(label, 0, middle + 4);
  if (figure.kind === "gap") {
    const said = paragraph(gapWords(figure, tools), [left + 4, y + 4], width - left - 4, {
      size: smallLetters,
      paint: "muted",
    });
    return { marks: [name, ...said.marks], height: Math.max(row, said.height + 8) };
  }
  const { value, reach } = figure;
  const tip = `${label}: ${tools.figures.full(value, tools.unit)}`;
  const stretch = (to: number, paint: Filling): Mark => ({
    kind: "rect",
    paint,
    x: Math.min(scale(0), scale(to)),
    y: middle - bar / 2,
    width: Math.abs(scale(to) - scale(0)),
    height: bar,
    tip,
  });
  const below = part
    ? paragraph(part.words, [left + 2, y + row - 2], right - left, {
        size: smallLetters,
        paint: "muted",
      })
    : { marks: [], height: 0 };
  return {
    marks: [
      name,
      stretch(value, filling),
      ...(part ? [stretch(part.value, "solid")] : []),
      ...(reach ? whisker([scale(reach.low), scale(reach.high)], middle, reach.assumed) : []),
      textMark(tools.short(figure), width, middle + 4, { anchor: "end" }),
      ...below.marks,
    ],
    height: row + below.height,
  };
}
