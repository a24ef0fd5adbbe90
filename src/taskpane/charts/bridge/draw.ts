import type { ScaleBand } from "d3-scale";
import { scaleBand } from "d3-scale";
import type { Tools } from "../tools";
import { pointsOf, tickOf } from "../tools";
import type { Scale } from "../scene/axis";
import { roundScale } from "../scene/axis";
import { legend } from "../scene/legend";
import { wrap } from "../scene/letters";
import type { Filling } from "../scene/paints";
import type { Block } from "../scene/paragraph";
import { paragraph } from "../scene/paragraph";
import { rangeKeys } from "../scene/rangeKeys";
import type { Mark, Scene } from "../scene/scene";
import { lineMark, smallLetters, textMark } from "../scene/scene";
import { under } from "../scene/under";
import { uprightWhisker } from "../scene/whisker";
import type { BridgeStep, MarginBridge, StepId } from "./model";

const top = 18;
const bottom = 210;
const axis = 32;
const line = 14;

export function drawBridge(bridge: MarginBridge, width: number, tools: Tools): Scene {
  if (bridge.kind === "gap") return under(width, [paragraph(bridge.message, [0, 0], width)]);
  const { say } = tools;
  const { steps } = bridge;
  const changes = steps.filter(({ kind }) => kind === "change");
  const keys = [
    { sign: "solid", label: say("bridgeStated") } as const,
    { sign: "hatch", label: say("bridgeModelled") } as const,
    ...(changes.some(({ from, to }) => to >= from)
      ? [{ sign: "soft", label: say("bridgeAdds") } as const]
      : []),
    ...(changes.some(({ from, to }) => to < from)
      ? [{ sign: "hollow", label: say("bridgeTakes") } as const]
      : []),
    ...rangeKeys(
      steps.flatMap(({ reach }) => (reach ? [reach] : [])),
      tools,
    ),
  ];
  return under(width, [legend(keys, width), drawColumns(steps, width, tools)]);
}

interface Place {
  readonly x: ScaleBand<StepId>;
  readonly y: Scale;
}

function drawColumns(steps: readonly BridgeStep[], width: number, tools: Tools): Block {
  const values = steps.flatMap(({ from, to, reach }) => [
    from,
    to,
    ...(reach ? [reach.low, reach.high] : []),
  ]);
  const place: Place = {
    x: scaleBand(
      steps.map(({ id }) => id),
      [axis, width],
    ).paddingInner(0.24),
    y: roundScale(values, [bottom, top]),
  };
  const labels = steps.map((step) => columnLabel(step, place, tools));
  return {
    marks: [
      ...grid(place, width, tools),
      ...links(steps, place),
      ...steps.flatMap((step) => column(step, place, tools)),
      ...labels.flatMap(({ marks }) => marks),
    ],
    height: bottom + 6 + Math.max(...labels.map(({ height }) => height)),
  };
}

function grid({ y }: Place, width: number, { language }: Tools): readonly Mark[] {
  return y.ticks(5).flatMap((value) => [
    lineMark(value === 0 ? "axis" : "grid", [axis - 4, y(value)], [width, y(value)]),
    textMark(tickOf(value, "share", language), axis - 8, y(value) + 4, {
      size: smallLetters,
      paint: "muted",
      anchor: "end",
    }),
  ]);
}

/** From where one column ends to where the next begins. */
function links(steps: readonly BridgeStep[], { x, y }: Place): readonly Mark[] {
  return steps.slice(0, -1).map(({ id, to }, index) => {
    const next = steps[index + 1]!;
    return lineMark("link", [x(id)! + x.bandwidth(), y(to)], [x(next.id)!, y(to)]);
  });
}

function fillingOf({ id, kind, from, to }: BridgeStep): Filling {
  if (kind === "change") return to >= from ? "soft" : "hollow";
  return id === "modelled" ? "hatch" : "solid";
}

function column(step: BridgeStep, { x, y }: Place, tools: Tools): readonly Mark[] {
  const { id, from, to, reach, kind } = step;
  const left = x(id)!;
  const middle = left + x.bandwidth() / 2;
  const upper = y(Math.max(from, to, reach?.high ?? to));
  const told =
    kind === "margin" ? tools.figures.short(to, "share") : pointsOf(to - from, tools.language);
  return [
    {
      kind: "rect",
      paint: fillingOf(step),
      x: left,
      y: y(Math.max(from, to)),
      width: x.bandwidth(),
      height: Math.abs(y(from) - y(to)),
      tip: `${tools.say(`bridgeStep.${id}`)}: ${told}`,
    },
    ...(reach ? uprightWhisker(middle, [y(reach.low), y(reach.high)], reach.assumed) : []),
    textMark(told, middle, upper - 6, { anchor: "middle", size: smallLetters, bold: true }),
  ];
}

function columnLabel({ id }: BridgeStep, { x }: Place, { say }: Tools): Block {
  const lines = wrap(say(`bridgeStep.${id}`), x.step(), smallLetters);
  const middle = x(id)! + x.bandwidth() / 2;
  return {
    marks: lines.map((text, index) =>
      textMark(text, middle, bottom + 16 + index * line, {
        anchor: "middle",
        size: smallLetters,
        paint: "muted",
      }),
    ),
    height: 6 + lines.length * line,
  };
}
