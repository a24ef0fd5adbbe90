import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CellError, isGrid } from "../../functions/cells";
import { useFigures } from "../figures/useFigures";
import { useOpenTab } from "../openTab";
import { useWords } from "../paneContext";
import { AnswerTable } from "./AnswerTable";
import type { Answered } from "./preview";
import { useFunctionStyles } from "./styles";

const useStyles = makeStyles({
  value: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  text: { overflowWrap: "anywhere" },
  code: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusDangerForeground2 },
  inputs: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px" },
});

/** A function's answer: a figure with its unit, text, a table, or an error with what it says. */
export function AnswerView({ answer, unit, headed, inputs }: Answered) {
  const styles = useStyles();
  const figures = useFigures();
  if (isGrid(answer)) return <AnswerTable grid={answer} unit={unit} headed={headed} />;
  if (answer instanceof CellError) {
    return (
      <>
        <span className={styles.code}>{answer.code}</span>
        {answer.message !== "" && <span className={styles.text}>{answer.message}</span>}
        {inputs.length > 0 && <InputsAwaited />}
      </>
    );
  }
  const short = typeof answer !== "string" || answer.length <= 24;
  return <span className={short ? styles.value : styles.text}>{figures.cell(answer, unit)}</span>;
}

function InputsAwaited() {
  const styles = useStyles();
  const shared = useFunctionStyles();
  const say = useWords();
  const openTab = useOpenTab();
  return (
    <span className={styles.inputs}>
      <span className={shared.small}>{say("inputsAwaited")}</span>
      <Button size="small" onClick={() => openTab("scenario")}>
        {say("openScenarioInputs")}
      </Button>
    </span>
  );
}
