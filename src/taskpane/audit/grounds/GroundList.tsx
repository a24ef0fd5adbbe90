import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Ground } from "../../../analysis/explain";
import { FormulaError } from "../../../scenarios/errors";
import type { Found } from "../../../workbook/audit/call";
import { useWords } from "../../paneContext";
import { useAuditStyles } from "../auditStyles";
import { FactGround } from "./FactGround";
import { InputGround } from "./InputGround";
import { StatementGround } from "./StatementGround";
import { ResultGround, StepGround } from "./StepGround";

const useStyles = makeStyles({
  heading: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** What an answer rests on, in the order in which it was read, and then the answer. */
export function GroundList({ found }: { readonly found: Found }) {
  const styles = useStyles();
  const shared = useAuditStyles();
  const say = useWords();
  const heading = useId();
  const { explanation, unit } = found;
  const { grounds, result } = explanation;
  const answered = !(result instanceof FormulaError) && typeof result !== "object";
  return (
    <section aria-labelledby={heading}>
      <h4 id={heading} className={styles.heading}>
        {say("restsOn")}
      </h4>
      {grounds.length === 0 && (
        <p className={mergeClasses(shared.plain, shared.small)}>{say("restsOnNothing")}</p>
      )}
      <ol className={styles.list}>
        {grounds.map((ground, index) => (
          <li key={index} className={styles.item}>
            <GroundView ground={ground} found={found} />
          </li>
        ))}
        {grounds.length > 0 && answered && (
          <li className={styles.item}>
            <ResultGround result={result} unit={unit} />
          </li>
        )}
      </ol>
    </section>
  );
}

interface GroundViewProps {
  readonly ground: Ground;
  readonly found: Found;
}

function GroundView({ ground, found }: GroundViewProps) {
  switch (ground.kind) {
    case "fact":
      return <FactGround ground={ground} />;
    case "statement":
      return <StatementGround ground={ground} />;
    case "input":
      return <InputGround ground={ground} scenario={found.scenario} />;
    case "step":
      return <StepGround ground={ground} />;
    default:
      return ground satisfies never;
  }
}
