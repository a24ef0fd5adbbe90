import { useSession } from "../../paneContext";
import { highest } from "../highest";
import { ChartFrame } from "../frame/ChartFrame";
import { FigureTable } from "../frame/FigureTable";
import { nameOf } from "../names";
import type { Tools } from "../tools";
import { useTools } from "../tools";
import { drawCost } from "./draw";
import type { CostShare } from "./model";
import { costShares } from "./model";

/** What an 800G cable is made of. */
export function CostChart() {
  const session = useSession();
  const tools = useTools();
  const { say, language } = tools;
  const shares = costShares(session);
  const title = say("chartTitleCost");
  return (
    <ChartFrame
      title={title}
      sentence={sentenceOf(shares, tools)}
      draw={(width) => drawCost(shares, width, tools)}
      table={
        <FigureTable
          title={title}
          unit="share"
          rows={shares.map(({ component, figure }) => ({
            label: nameOf("components", component, language),
            figure,
          }))}
        />
      }
      notes={[say("costNote")]}
    />
  );
}

function sentenceOf(shares: readonly CostShare[], { say, language, figures }: Tools): string {
  const top = highest(shares);
  if (!top) return say("chartNothingKnown");
  const { value, reach } = top.figure;
  return say("costSentence", {
    component: nameOf("components", top.component, language),
    share: reach ? figures.span(reach.low, reach.high, "share") : figures.full(value, "share"),
  });
}
