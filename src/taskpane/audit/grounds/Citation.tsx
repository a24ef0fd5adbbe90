import { makeStyles, tokens } from "@fluentui/react-components";
import type { Fact } from "../../../dataset/types";
import { useLanguage, useWords } from "../../paneContext";
import { useAuditStyles } from "../auditStyles";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "10px",
    margin: 0,
    color: tokens.colorNeutralForeground3,
  },
  id: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

interface CitationProps {
  readonly fact: Fact;
  /** As the source puts it, where the value above says something else. */
  readonly stated?: string | undefined;
}

/** Where a fact stands in the source, and how it is to be read. */
export function Citation({ fact, stated }: CitationProps) {
  const styles = useStyles();
  const shared = useAuditStyles();
  const say = useWords();
  const language = useLanguage();
  return (
    <div className={shared.small}>
      {stated !== undefined && <p className={shared.plain}>{say("statedAs", { stated })}</p>}
      <p className={shared.plain}>{fact.note[language]}</p>
      <p className={styles.line}>
        <cite>{say("questionNumber", { question: fact.source.question })}</cite>
        <span className={styles.id}>{fact.id}</span>
      </p>
    </div>
  );
}
