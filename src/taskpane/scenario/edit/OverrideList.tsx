import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { NumericFactId } from "../../../dataset/facts";
import type { Scenario } from "../../../scenarios/types";
import { usePane, useWords } from "../../paneContext";
import { setDraft, useDrafts } from "../drafts";
import { FactPicker } from "./FactPicker";
import { OverrideCard } from "./OverrideCard";
import { overriddenFacts, overrideField } from "./overrideField";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    listStyleType: "none",
    margin: "0 0 8px",
    padding: 0,
  },
  small: {
    margin: "0 0 8px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The figures that the scenario puts in place of the source's, and a search for others. */
export function OverrideList({ scenario }: { readonly scenario: Scenario }) {
  const styles = useStyles();
  const say = useWords();
  const { session } = usePane();
  const drafts = useDrafts(scenario.id);
  const [begun, setBegun] = useState<NumericFactId>();
  const overridden = overriddenFacts(scenario, drafts);
  const begin = (fact: NumericFactId) => {
    setBegun(fact);
    setDraft(session, scenario.id, overrideField(fact, "value"), "");
  };
  return (
    <>
      {overridden.length === 0 ? (
        <p className={styles.small}>{say("overridesNone")}</p>
      ) : (
        <ul className={styles.list}>
          {overridden.map((fact) => (
            <OverrideCard
              key={fact}
              scenario={scenario}
              fact={fact}
              override={scenario.overrides[fact]}
              isNew={fact === begun}
            />
          ))}
        </ul>
      )}
      <FactPicker except={overridden} onPick={begin} />
    </>
  );
}
