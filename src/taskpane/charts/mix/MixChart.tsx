import { formatShare } from "../../format";
import { useSession } from "../../paneContext";
import { ChartFrame } from "../frame/ChartFrame";
import { FigureTable } from "../frame/FigureTable";
import { nameOf } from "../names";
import type { Tools } from "../tools";
import { useTools } from "../tools";
import { drawMixes } from "./draw";
import type { SpeedMix } from "./model";
import { knownShares, speedMixes } from "./model";

/** How each customer's cables divide by speed. */
export function MixChart() {
  const session = useSession();
  const tools = useTools();
  const { say, language } = tools;
  const mixes = speedMixes(session);
  const title = say("chartTitleMix");
  return (
    <ChartFrame
      title={title}
      sentence={sentenceOf(mixes, tools)}
      draw={(width) => drawMixes(mixes, width, tools)}
      table={
        <FigureTable
          title={title}
          unit="share"
          rows={mixes.flatMap(({ customer, year, shares }) =>
            shares.map(({ speed, figure }) => ({
              label: say("chartCustomerYearSpeed", {
                customer: nameOf("customers", customer, language),
                year,
                speed,
              }),
              figure,
            })),
          )}
        />
      }
    />
  );
}

function sentenceOf(mixes: readonly SpeedMix[], { say, language }: Tools): string {
  const known = mixes.filter((mix) => knownShares(mix));
  const [top] = known
    .flatMap((mix) => knownShares(mix)!.map((share) => ({ ...mix, ...share })))
    .filter(({ speed }) => speed === "800G")
    .sort((left, right) => right.figure.value - left.figure.value);
  const counts = { known: known.length, all: mixes.length };
  if (!top) return say("mixCounts", counts);
  return say("mixSentence", {
    ...counts,
    customer: nameOf("customers", top.customer, language),
    year: top.year,
    share: formatShare(top.figure.value, language),
  });
}
