import { Button, makeStyles } from "@fluentui/react-components";
import { CellError, isGrid } from "../../functions/cells";
import { useFigures } from "../figures/useFigures";
import { useOpenTab } from "../openTab";
import { useWords } from "../paneContext";
import { AnswerTable } from "./AnswerTable";
import type { Answered } from "./preview";
import { useFunctionStyles } from "./styles";

const useStyles = makeStyles({
  inputs: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px" },
});

/** What an answer says beyond its line: a table, a text, or why it is an error. */
export function AnswerView({ answer, unit, headed, inputs }: Answered) {
  const figures = useFigures();
  if (isGrid(answer)) return <AnswerTable grid={answer} unit={unit} headed={headed} />;
  if (!(answer instanceof CellError)) return figures.cell(answer, unit);
  return (
    <>
      <span>{answer.message}</span>
      {inputs.length > 0 && <InputsAwaited />}
    </>
  );
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
