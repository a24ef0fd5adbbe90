import { oneOf, useKept } from "../../kept";
import { useSession } from "../../paneContext";
import { ChartFrame } from "../frame/ChartFrame";
import { Chooser } from "../frame/Chooser";
import { FigureTable } from "../frame/FigureTable";
import { highest } from "../highest";
import { idsOf, nameOf } from "../names";
import type { Tools } from "../tools";
import { useTools } from "../tools";
import { drawDemand } from "./draw";
import type { DemandFigure } from "./model";
import { demandFigures } from "./model";

const allSpeeds = "all";
const speeds = [allSpeeds, ...idsOf("speeds")] as const;

/** What each customer needs in each year. */
export function DemandChart() {
  const session = useSession();
  const tools = useTools();
  const { say, language } = tools;
  const [speed, setSpeed] = useKept("charts.demand.speed", allSpeeds, oneOf(speeds));
  const rows = demandFigures(session, speed === allSpeeds ? null : speed);
  const title =
    speed === allSpeeds ? say("chartTitleDemand") : say("chartTitleDemandSpeed", { speed });
  return (
    <>
      <Chooser
        label={say("chartSpeed")}
        value={speed}
        options={speeds.map((value) => ({
          value,
          label: value === allSpeeds ? say("chartAllSpeeds") : value,
        }))}
        onChoose={setSpeed}
      />
      <ChartFrame
        title={title}
        sentence={sentenceOf(rows, tools)}
        draw={(width) => drawDemand(rows, width, tools)}
        table={
          <FigureTable
            title={title}
            unit="cable"
            rows={rows.map(({ customer, year, figure }) => ({
              label: say("chartCustomerYear", {
                customer: nameOf("customers", customer, language),
                year,
              }),
              figure,
            }))}
          />
        }
      />
    </>
  );
}

function sentenceOf(rows: readonly DemandFigure[], { say, language, figures }: Tools): string {
  const top = highest(rows);
  if (!top) return say("chartNothingKnown");
  return say("demandSentence", {
    customer: nameOf("customers", top.customer, language),
    year: top.year,
    value: figures.full(top.figure.value, "cable"),
    known: rows.filter(({ figure }) => figure.kind === "known").length,
    all: rows.length,
  });
}
