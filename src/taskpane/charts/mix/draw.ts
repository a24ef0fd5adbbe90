import { scaleLinear } from "d3-scale";
import type { Speed } from "../../../dataset/names";
import { formatShare } from "../../format";
import { nameOf } from "../names";
import { legend } from "../scene/legend";
import type { Filling } from "../scene/paints";
import type { Block } from "../scene/paragraph";
import { paragraph } from "../scene/paragraph";
import { rangeKeys, reachesOf } from "../scene/rangeKeys";
import type { Mark, Scene } from "../scene/scene";
import { letters, smallLetters, textMark } from "../scene/scene";
import { stacked } from "../scene/stacked";
import { under } from "../scene/under";
import { whisker } from "../scene/whisker";
import type { Tools } from "../tools";
import { gapWords } from "../tools";
import type { SpeedMix, SpeedShare } from "./model";
import { gapOf, knownShares } from "./model";
import type { Known } from "../figure";

const fillings: Readonly<Record<Speed, Filling>> = {
  "200G": "dots",
  "400G": "soft",
  "800G": "solid",
  "1.6T": "hatch",
};

const nameHeight = 18;
const bar = 14;

/** A bar of one length for each customer and year, divided by speed; where the split is not known, why. */
export function drawMixes(mixes: readonly SpeedMix[], width: number, tools: Tools): Scene {
  const drawn = mixes.flatMap((mix) => knownShares(mix) ?? []);
  const speeds = [...new Set(drawn.map(({ speed }) => speed))].sort(
    (left, right) => Number.parseFloat(left) - Number.parseFloat(right),
  );
  const keys = [
    ...speeds.map((speed) => ({ sign: fillings[speed], label: speed })),
    ...rangeKeys(reachesOf(drawn.map(({ figure }) => figure)), tools),
  ];
  return under(width, [legend(keys, width), ...mixes.map((mix) => drawMix(mix, width, tools))], 12);
}

function drawMix(mix: SpeedMix, width: number, tools: Tools): Block {
  const { say, language } = tools;
  const customer = nameOf("customers", mix.customer, language);
  const name = textMark(say("chartCustomerYear", { customer, year: mix.year }), 0, letters, {
    bold: true,
  });
  const shares = knownShares(mix);
  if (!shares) {
    const said = paragraph(missingSplit(mix, tools), [0, nameHeight], width, {
      size: smallLetters,
      paint: "muted",
    });
    return { marks: [name, ...said.marks], height: nameHeight + said.height };
  }
  const told = shares.map(({ speed, figure }) => `${speed} ${formatShare(figure.value, language)}`);
  return {
    marks: [
      name,
      textMark(told.join("  ·  "), width, letters, { anchor: "end" }),
      ...drawShares(shares, told, width),
    ],
    height: nameHeight + bar,
  };
}

function drawShares(
  shares: readonly SpeedShare<Known>[],
  told: readonly string[],
  width: number,
): readonly Mark[] {
  const at = scaleLinear([0, 1], [0, width]);
  const parts = stacked(shares.map(({ figure }) => figure.value));
  const rects = parts.map(([from, to], index): Mark => ({
    kind: "rect",
    paint: fillings[shares[index]!.speed],
    x: at(from),
    y: nameHeight,
    width: at(to) - at(from),
    height: bar,
    tip: told[index]!,
  }));
  // The first part ends where the second begins: its range is how far that border may lie.
  const { reach } = shares[0]!.figure;
  const middle = nameHeight + bar / 2;
  return reach
    ? [...rects, ...whisker([at(reach.low), at(reach.high)], middle, reach.assumed)]
    : rects;
}

/** What is said in place of a split. */
export function missingSplit(mix: SpeedMix, tools: Tools): string {
  const { say, language } = tools;
  const gap = gapOf(mix)!;
  if (gap.inputs.length === 0) return gap.message;
  const needs = gapWords(gap, tools);
  return mix.said
    ? say("mixNotStatedSaid", { said: mix.said[language], needs })
    : say("mixNotStated", { needs });
}
