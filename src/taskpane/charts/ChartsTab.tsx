import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import type { ComponentType } from "react";
import { useId } from "react";
import { Bounded } from "../shell/Bounded";
import { oneOf, useKept } from "../kept";
import { useWords } from "../paneContext";
import type { WordKey } from "../words";
import { BridgeChart } from "./bridge/BridgeChart";
import { ContentChart } from "./content/ContentChart";
import { CostChart } from "./cost/CostChart";
import { DemandChart } from "./demand/DemandChart";
import { MixChart } from "./mix/MixChart";
import { TornadoView } from "./tornado/TornadoView";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: "12px" },
  list: { flexWrap: "wrap" },
  panel: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
});

interface ChartEntry {
  readonly id: string;
  readonly label: WordKey;
  readonly Chart: ComponentType;
}

/** The charts of the pane, in order. */
const charts: readonly ChartEntry[] = [
  { id: "demand", label: "chartDemand", Chart: DemandChart },
  { id: "mix", label: "chartMix", Chart: MixChart },
  { id: "bridge", label: "chartBridge", Chart: BridgeChart },
  { id: "cost", label: "chartCost", Chart: CostChart },
  { id: "content", label: "chartContent", Chart: ContentChart },
  { id: "tornado", label: "chartTornado", Chart: TornadoView },
];

/** Draws the figures under the active scenario. */
export default function ChartsTab() {
  const styles = useStyles();
  const say = useWords();
  const base = useId();
  const [chosen, setChosen] = useKept(
    "charts.chart",
    charts[0]!.id,
    oneOf(charts.map(({ id }) => id)),
  );
  const { id, Chart } = charts.find((chart) => chart.id === chosen)!;
  return (
    <div className={styles.tab}>
      <TabList
        size="small"
        appearance="subtle-circular"
        className={styles.list}
        aria-label={say("chartsLabel")}
        selectedValue={id}
        onTabSelect={(_event, { value }) => setChosen(String(value))}
      >
        {charts.map((chart) => (
          <Tab
            key={chart.id}
            value={chart.id}
            id={`${base}${chart.id}`}
            {...(chart.id === id && { "aria-controls": `${base}panel` })}
          >
            {say(chart.label)}
          </Tab>
        ))}
      </TabList>
      <div
        role="tabpanel"
        id={`${base}panel`}
        aria-labelledby={`${base}${id}`}
        className={styles.panel}
      >
        <Bounded key={id}>
          <Chart />
        </Bounded>
      </div>
    </div>
  );
}
