import { formatShare } from "../../format";
import { idsOf, nameOf } from "../names";
import { drawBars } from "../scene/bars";
import { legend } from "../scene/legend";
import { rangeKeys, reachesOf } from "../scene/rangeKeys";
import type { Scene } from "../scene/scene";
import { under } from "../scene/under";
import type { Tools } from "../tools";
import type { ContentFigure } from "./model";

const unit = "USD/rack";

/** A group for each platform, a bar for each item, the Company's part marked in it. */
export function drawContent(rows: readonly ContentFigure[], width: number, tools: Tools): Scene {
  const { say, language } = tools;
  const groups = idsOf("platforms")
    .map((platform) => ({
      heading: nameOf("platforms", platform, language),
      rows: rows
        .filter((row) => row.platform === platform)
        .map((row) => ({
          label: nameOf("items", row.item, language),
          figure: row.figure,
          filling: "soft" as const,
          part: partOf(row, tools),
        })),
    }))
    .filter((group) => group.rows.length > 0);
  const keys = [
    { sign: "soft", label: say("contentAll") } as const,
    { sign: "solid", label: say("contentCompany") } as const,
    ...rangeKeys(reachesOf(rows.map(({ figure }) => figure)), tools),
  ];
  return under(width, [legend(keys, width), drawBars(groups, unit, width, tools)]);
}

function partOf({ figure, capture }: ContentFigure, { say, language, figures }: Tools) {
  if (figure.kind === "gap" || capture.kind === "gap") return undefined;
  const value = figures.short(capture.value, unit);
  const share = figure.value === 0 ? 0 : capture.value / figure.value;
  return {
    value: capture.value,
    words: say("contentPart", { value, share: formatShare(share, language) }),
  };
}
