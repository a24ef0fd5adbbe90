import type { Year } from "../../../dataset/names";
import { idsOf, nameOf } from "../names";
import { drawBars } from "../scene/bars";
import { legend } from "../scene/legend";
import type { Filling } from "../scene/paints";
import { rangeKeys, reachesOf } from "../scene/rangeKeys";
import type { Scene } from "../scene/scene";
import { under } from "../scene/under";
import type { Tools } from "../tools";
import type { DemandFigure } from "./model";

const fillings: Readonly<Record<Year, Filling>> = { "2025": "soft", "2026": "solid" };

/** A group for each customer, a bar for each year. */
export function drawDemand(rows: readonly DemandFigure[], width: number, tools: Tools): Scene {
  const { language } = tools;
  const groups = idsOf("customers").map((customer) => ({
    heading: nameOf("customers", customer, language),
    rows: rows
      .filter((row) => row.customer === customer)
      .map(({ year, figure }) => ({ label: year, figure, filling: fillings[year] })),
  }));
  const years = idsOf("years").map((year) => ({ sign: fillings[year], label: year }));
  const keys = [...years, ...rangeKeys(reachesOf(rows.map(({ figure }) => figure)), tools)];
  return under(width, [legend(keys, width), drawBars(groups, "cable", width, tools)]);
}
