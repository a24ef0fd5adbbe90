import { makeStyles, tokens } from "@fluentui/react-components";
import { runChecks } from "../../../analysis/checks";
import { useWords } from "../../paneContext";
import { CheckCard } from "./CheckCard";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  tally: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** They rest on the dataset alone. */
const reports = runChecks();
const findings = reports.flatMap((report) => report.findings);

/** Where the source can be held against itself, and what comes of it. */
export function ChecksView({ onQuestion }: { readonly onQuestion: (question: number) => void }) {
  const styles = useStyles();
  const say = useWords();
  const agree = findings.filter(({ agreement }) => agreement !== "apart").length;
  return (
    <div className={styles.view}>
      <p className={styles.text}>{say("checksText")}</p>
      <p className={styles.tally}>{say("checksTally", { agree, all: findings.length })}</p>
      {reports.map((report) => (
        <CheckCard key={report.check.id} report={report} onQuestion={onQuestion} />
      ))}
    </div>
  );
}
