import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import type { Scenario } from "../../scenarios/types";
import { textOf } from "../language";
import { useLanguage, useSession, useWords } from "../paneContext";
import { inReadingOrder } from "../scenarioLook";
import { Section } from "./Section";

const useStyles = makeStyles({
  choice: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  select: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface CompareSectionProps {
  readonly disabled: boolean;
  readonly onCompare: (from: string, to: string) => void;
  readonly onWrite: (from: string, to: string) => void;
  /** What came of it. */
  readonly children: ReactNode;
}

/** Chooses two scenarios to compare. */
export function CompareSection({ disabled, onCompare, onWrite, children }: CompareSectionProps) {
  const styles = useStyles();
  const say = useWords();
  const session = useSession();
  const [from, setFrom] = useState("bear");
  const [to, setTo] = useState("bull");
  const scenarios = inReadingOrder(session.scenarios);
  // A scenario that was chosen here may be deleted on its tab.
  const known = (id: string) => (scenarios.some((one) => one.id === id) ? id : scenarios[0]!.id);
  return (
    <Section heading={say("diffHeading")} text={say("diffText")}>
      <Choice
        label={say("diffFrom")}
        value={known(from)}
        scenarios={scenarios}
        onChange={setFrom}
      />
      <Choice label={say("diffTo")} value={known(to)} scenarios={scenarios} onChange={setTo} />
      <div className={styles.buttons}>
        <Button disabled={disabled} onClick={() => onCompare(known(from), known(to))}>
          {say("compare")}
        </Button>
        <Button disabled={disabled} onClick={() => onWrite(known(from), known(to))}>
          {say("writeToSheet")}
        </Button>
      </div>
      {children}
    </Section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly scenarios: readonly Scenario[];
  readonly onChange: (id: string) => void;
}

function Choice({ label, value, scenarios, onChange }: ChoiceProps) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <Field label={label} size="small" className={styles.choice}>
      <Select
        size="small"
        className={styles.select}
        value={value}
        onChange={(_event, { value: id }) => onChange(id)}
      >
        {scenarios.map(({ id, name }) => (
          <option key={id} value={id}>
            {textOf(name, language)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
