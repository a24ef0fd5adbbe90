import type { Project } from "../../../dataset/names";
import { formatFull } from "../../format";
import { oneOf, useKept } from "../../kept";
import { useSession } from "../../paneContext";
import { ChartFrame } from "../frame/ChartFrame";
import { ChartTable } from "../frame/ChartTable";
import { Chooser } from "../frame/Chooser";
import { idsOf, nameOf } from "../names";
import type { Tools } from "../tools";
import { pointsOf, useTools } from "../tools";
import { useChoicesStyles } from "../frame/choicesStyles";
import { drawBridge } from "./draw";
import type { BridgeStep, MarginBridge, StepId } from "./model";
import { marginBridge } from "./model";

const projects = idsOf("projects");
const [first, second] = projects as readonly [Project, Project];

/** How another project's suppliers would change a project's margin. */
export function BridgeChart() {
  const styles = useChoicesStyles();
  const session = useSession();
  const tools = useTools();
  const { say, language } = tools;
  const [from, setFrom] = useKept("charts.bridge.from", first, oneOf(projects));
  const [to, setTo] = useKept("charts.bridge.to", second, oneOf(projects));
  const bridge = marginBridge(session, from, to);
  const ends = {
    from: nameOf("projects", from, language),
    to: nameOf("projects", to, language),
  };
  const title = say("chartTitleBridge", ends);
  const options = projects.map((value) => ({ value, label: nameOf("projects", value, language) }));
  return (
    <>
      <div className={styles.row}>
        {/* A bridge leads from one project to another: choosing the other end's project turns it round. */}
        <Chooser
          label={say("bridgeFrom")}
          value={from}
          options={options}
          onChoose={(chosen) => {
            if (chosen === to) setTo(from);
            setFrom(chosen);
          }}
        />
        <Chooser
          label={say("bridgeTo")}
          value={to}
          options={options}
          onChoose={(chosen) => {
            if (chosen === from) setFrom(to);
            setTo(chosen);
          }}
        />
      </div>
      <ChartFrame
        title={title}
        sentence={sentenceOf(bridge, ends, tools)}
        draw={(width) => drawBridge(bridge, width, tools)}
        table={<BridgeTable title={title} bridge={bridge} />}
        notes={[say("bridgeNote")]}
      />
    </>
  );
}

function BridgeTable({ title, bridge }: { readonly title: string; readonly bridge: MarginBridge }) {
  const { say, language, figures } = useTools();
  if (bridge.kind === "gap") return bridge.message;
  const row = ({ id, kind, from, to, reach }: BridgeStep) => ({
    label: say(`bridgeStep.${id}`),
    cells: [
      kind === "change" ? pointsOf(to - from, language) : "",
      formatFull(to, "share", language),
      reach ? figures.span(reach.low, reach.high, "share") : say("tableNoRange"),
    ],
  });
  return (
    <ChartTable
      caption={title}
      columns={[
        say("bridgeStepColumn"),
        say("bridgePoints"),
        say("bridgeMargin"),
        say("tableRange"),
      ]}
      rows={bridge.steps.map(row)}
    />
  );
}

interface Ends {
  readonly from: string;
  readonly to: string;
}

function sentenceOf(bridge: MarginBridge, ends: Ends, { say, language, figures }: Tools): string {
  if (bridge.kind === "gap") return bridge.message;
  const step = (id: StepId) => bridge.steps.find((one) => one.id === id)!;
  const points = (id: StepId) => pointsOf(step(id).to - step(id).from, language);
  const margin = (id: StepId) => figures.short(step(id).to, "share");
  return say("bridgeSentence", {
    ...ends,
    start: margin("start"),
    retimer: points("retimer"),
    cable: points("cable"),
    modelled: margin("modelled"),
    stated: margin("stated"),
    gap: points("gap"),
  });
}
