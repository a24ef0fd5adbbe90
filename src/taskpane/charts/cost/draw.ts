import { scaleLinear } from "d3-scale";
import type { Component } from "../../../dataset/names";
import { nameOf } from "../names";
import { drawBars } from "../scene/bars";
import { legend } from "../scene/legend";
import type { Filling } from "../scene/paints";
import type { Block } from "../scene/paragraph";
import { rangeKeys, reachesOf } from "../scene/rangeKeys";
import type { Mark, Scene } from "../scene/scene";
import { stacked } from "../scene/stacked";
import { under } from "../scene/under";
import type { Tools } from "../tools";
import type { CostShare } from "./model";

const fillings: Readonly<Record<Component, Filling>> = {
  Retimer: "solid",
  Connector: "soft",
  Cable: "hatch",
  Other: "dots",
};

const bar = 22;

/** The whole cost as one bar, then each component by itself with its range. */
export function drawCost(shares: readonly CostShare[], width: number, tools: Tools): Scene {
  const named = shares.map(({ component, figure }) => ({
    label: nameOf("components", component, tools.language),
    figure,
    filling: fillings[component],
  }));
  const keys = rangeKeys(reachesOf(shares.map(({ figure }) => figure)), tools);
  return under(
    width,
    [
      drawWhole(shares, width, tools),
      drawBars([{ heading: "", rows: named }], "share", width, tools),
      legend(keys, width),
    ],
    12,
  );
}

/** Only a whole of which every part is known is drawn. */
function drawWhole(shares: readonly CostShare[], width: number, tools: Tools): Block {
  const values = shares.flatMap(({ figure }) => (figure.kind === "known" ? [figure.value] : []));
  if (values.length < shares.length || values.some((value) => value < 0)) {
    return { marks: [], height: 0 };
  }
  const at = scaleLinear([0, 1], [0, width]);
  const marks = stacked(values).map(([from, to], index): Mark => {
    const { component } = shares[index]!;
    const name = nameOf("components", component, tools.language);
    return {
      kind: "rect",
      paint: fillings[component],
      x: at(from),
      y: 0,
      width: at(to) - at(from),
      height: bar,
      tip: `${name}: ${tools.figures.full(to - from, "share")}`,
    };
  });
  return { marks, height: bar };
}
