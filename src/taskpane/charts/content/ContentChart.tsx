import { formatFull } from "../../format";
import { useSession } from "../../paneContext";
import { highest } from "../highest";
import { ChartFrame } from "../frame/ChartFrame";
import { FigureTable } from "../frame/FigureTable";
import { nameOf } from "../names";
import type { Tools } from "../tools";
import { gapWords, listed, useTools } from "../tools";
import { drawContent } from "./draw";
import type { ContentFigure } from "./model";
import { contentFigures, platformsWithout } from "./model";

const unit = "USD/rack";

/** What one rack holds, and what of it is the Company's. */
export function ContentChart() {
  const session = useSession();
  const tools = useTools();
  const { say, language } = tools;
  const rows = contentFigures(session);
  const without = platformsWithout(rows).map((id) => nameOf("platforms", id, language));
  const title = say("chartTitleContent");
  return (
    <ChartFrame
      title={title}
      sentence={sentenceOf(rows, tools)}
      draw={(width) => drawContent(rows, width, tools)}
      table={
        <FigureTable
          title={title}
          unit={unit}
          partColumn={say("contentCompany")}
          rows={rows.map((row) => ({
            label: say("contentItem", {
              platform: nameOf("platforms", row.platform, language),
              item: nameOf("items", row.item, language),
            }),
            figure: row.figure,
            part: captureWords(row, tools),
          }))}
        />
      }
      notes={[
        say("contentScopes"),
        ...(without.length > 0
          ? [say("contentWithout", { platforms: listed(without, language) })]
          : []),
      ]}
    />
  );
}

function captureWords({ capture }: ContentFigure, tools: Tools): string {
  if (capture.kind === "known") return formatFull(capture.value, unit, tools.language);
  return capture.inputs.length > 0 ? gapWords(capture, tools) : tools.say("contentNotStated");
}

function sentenceOf(rows: readonly ContentFigure[], { say, language, figures }: Tools): string {
  const top = highest(rows);
  if (!top) return say("chartNothingKnown");
  return say("contentSentence", {
    item: nameOf("items", top.item, language),
    platform: nameOf("platforms", top.platform, language),
    value: figures.full(top.figure.value, unit),
    captured: rows.filter(({ capture }) => capture.kind === "known").length,
    all: rows.length,
  });
}
