import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { SelectObjectSkewRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { WorkbookHost } from "../../../workbook/host";
import { AttemptStatus } from "../../attempt/AttemptStatus";
import { useAttempt } from "../../attempt/useAttempt";
import { selectedTarget } from "../../formula/insertFormula";
import { Chooser } from "../frame/Chooser";
import { useChoicesStyles } from "../frame/choicesStyles";
import { useTools } from "../tools";
import { headlineFormulas } from "./headlineFormulas";
import type { Asked } from "./model";
import { callsIn } from "./model";

const useStyles = makeStyles({
  // The text stands in the input within.
  formula: { fontFamily: tokens.fontFamilyMonospace },
  button: { alignSelf: "flex-start" },
});

const typed = "typed";

async function formulaOfSelection(host: WorkbookHost): Promise<Omit<Asked, "call">> {
  const { cell, content, spilledFrom } = await selectedTarget(host);
  if (!spilledFrom) return { formula: content, sheet: cell.sheet };
  const [row] = await host.readFormulas(spilledFrom);
  return { formula: row?.[0] ?? "", sheet: cell.sheet };
}

interface FormulaChoiceProps {
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
}

/** Which formula: a headline figure's, the selected cell's, or one that is typed. */
export function FormulaChoice({ asked, onAsk }: FormulaChoiceProps) {
  const styles = useStyles();
  const choices = useChoicesStyles();
  const tools = useTools();
  const { say } = tools;
  const [problem, setProblem] = useState("");
  const attempts = useAttempt(setProblem);
  const headlines = headlineFormulas(tools);
  const calls = callsIn(asked.formula);
  const ask = (formula: string, sheet = asked.sheet) => {
    setProblem("");
    onAsk({ formula, sheet, call: 0 });
  };
  const latest = useRef(asked);
  useEffect(() => {
    latest.current = asked;
  }, [asked]);
  const takeSelected = () =>
    attempts.attempt({
      failed: "tornadoNotTaken",
      givenUp: () => "",
      work: async (host) => {
        const { formula, sheet } = await formulaOfSelection(host);
        // Whoever has gone on to another wants that one.
        if (latest.current !== asked) return "";
        if (callsIn(formula).length === 0) return say("tornadoNoCallInCell");
        ask(formula, sheet);
        return "";
      },
    });
  return (
    <div className={choices.column}>
      <Chooser
        label={say("tornadoOf")}
        value={headlines.some(({ formula }) => formula === asked.formula) ? asked.formula : typed}
        options={[
          ...headlines.map(({ formula, label }) => ({ value: formula, label })),
          { value: typed, label: say("tornadoTyped") },
        ]}
        onChoose={(chosen) => ask(chosen === typed ? "" : chosen, "")}
      />
      <Field label={say("tornadoFormula")} size="small">
        <Input
          size="small"
          input={{ className: styles.formula, spellCheck: false, autoComplete: "off" }}
          value={asked.formula}
          placeholder={headlines[0]!.formula}
          onChange={(_event, { value }) => ask(value)}
        />
      </Field>
      {calls.length > 1 && (
        <Chooser
          label={say("tornadoCall")}
          value={String(Math.min(asked.call, calls.length - 1))}
          options={calls.map((text, index) => ({ value: String(index), label: text }))}
          onChoose={(index) => onAsk({ ...asked, call: Number(index) })}
        />
      )}
      <Button
        size="small"
        className={styles.button}
        icon={<SelectObjectSkewRegular />}
        disabledFocusable={attempts.busy}
        onClick={takeSelected}
      >
        {say("tornadoSelected")}
      </Button>
      <AttemptStatus attempts={attempts} outcome={problem} />
    </div>
  );
}
