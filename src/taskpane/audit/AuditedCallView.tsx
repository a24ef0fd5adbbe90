import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { AuditedCall, Found } from "../../workbook/audit/call";
import { CellError } from "../../functions/cells";
import { FormulaError } from "../../scenarios/errors";
import { useLanguage, useWords } from "../paneContext";
import { CallFacts } from "./CallFacts";
import { useAuditStyles } from "./auditStyles";
import { GroundList } from "./grounds/GroundList";
import { Tornado } from "./tornado/Tornado";

const useStyles = makeStyles({
  call: { display: "flex", flexDirection: "column", gap: "12px" },
});

/** One AEC call: what it answers, what that rests on, and what moves it. */
export function AuditedCallView({ call: { entry, found } }: { readonly call: AuditedCall }) {
  const styles = useStyles();
  const shared = useAuditStyles();
  const say = useWords();
  const language = useLanguage();
  if (!found) {
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{say("callUnresolved")}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <div className={styles.call}>
      <div className={shared.small}>
        <p className={shared.plain}>{entry.summary[language]}</p>
        <CallFacts entry={entry} found={found} />
      </div>
      <Failure found={found} />
      <GroundList found={found} />
      <Tornado found={found} />
    </div>
  );
}

/** Why a call has no answer, in a sentence. */
function Failure({ found: { value, explanation } }: { readonly found: Found }) {
  const language = useLanguage();
  if (!(value instanceof CellError)) return null;
  const { result } = explanation;
  const sentence = value.message || (result instanceof FormulaError ? result.in(language) : "");
  return (
    <MessageBar intent={value.code === "#N/A" ? "warning" : "error"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{value.code}</MessageBarTitle> {sentence}
      </MessageBarBody>
    </MessageBar>
  );
}
