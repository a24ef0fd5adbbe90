import { makeStyles, tokens } from "@fluentui/react-components";
import { nameOf } from "../../audit/tornado/drivers";
import { tornadoSentence } from "../../audit/tornado/sentence";
import { TornadoTable } from "../../audit/tornado/TornadoTable";
import { textOf } from "../../language";
import { useKept } from "../../kept";
import { useSession } from "../../paneContext";
import { ChartFrame } from "../frame/ChartFrame";
import type { Tools } from "../tools";
import { gapWords, useTools } from "../tools";
import { drawTornado } from "./draw";
import { FormulaChoice } from "./FormulaChoice";
import { headlineFormulas } from "./headlineFormulas";
import type { Asked, TornadoAnswer } from "./model";
import { useTornado } from "./useTornado";

const useStyles = makeStyles({
  words: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

function isAsked(value: unknown): value is Asked {
  if (typeof value !== "object" || value === null) return false;
  const { formula, sheet, call } = value as Record<string, unknown>;
  return typeof formula === "string" && typeof sheet === "string" && Number.isSafeInteger(call);
}

/** What moves a formula of the user's choice, and how far. */
export function TornadoView() {
  const tools = useTools();
  const first = { formula: headlineFormulas(tools)[0]!.formula, sheet: "", call: 0 };
  const [asked, setAsked] = useKept("charts.tornado", first, isAsked);
  const { answer, failure } = useTornado(asked);
  return (
    <>
      <FormulaChoice asked={asked} onAsk={setAsked} />
      {failure ? (
        <Words text={failure[tools.language]} />
      ) : answer?.kind === "moved" && answer.movers.length > 0 ? (
        <Moved answer={answer} />
      ) : (
        answer && <Words text={wordsFor(answer, tools)} />
      )}
    </>
  );
}

function Words({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <p role="status" className={styles.words}>
      {text}
    </p>
  );
}

/** Why there is nothing to draw. */
function wordsFor(answer: TornadoAnswer, tools: Tools): string {
  const { say } = tools;
  switch (answer.kind) {
    case "noCall":
      return say("tornadoNoCall");
    case "unresolved":
      return say("tornadoUnresolved", { call: answer.text });
    case "notNumber":
      return say("tornadoNotNumber", { call: answer.text });
    case "noAnswer":
      return gapWords(answer, tools);
    default:
      return say("movesNothing");
  }
}

interface MovedProps {
  readonly answer: TornadoAnswer & { readonly kind: "moved" };
}

function Moved({ answer }: MovedProps) {
  const tools = useTools();
  const { say, language } = tools;
  const { active } = useSession();
  const { text, base, unit, scenario, movers, idle } = answer;
  const pinned = scenario.id === active.id ? [] : [textOf(scenario.name, language)];
  const idleNames = idle.map(({ driver }) => nameOf(driver, language));
  return (
    <ChartFrame
      title={say("chartTitleTornado", { call: text })}
      sentence={tornadoSentence(movers, base, unit, tools)}
      draw={(width) => drawTornado(movers, base, unit, width, tools)}
      table={<TornadoTable bars={movers} unit={unit} />}
      notes={[
        say("movesAlone"),
        ...pinned.map((name) => say("tornadoPinned", { scenario: name })),
        ...(idleNames.length > 0
          ? [say("movesNot", { drivers: idleNames.join({ en: "; ", zh: "；" }[language]) })]
          : []),
      ]}
    />
  );
}
