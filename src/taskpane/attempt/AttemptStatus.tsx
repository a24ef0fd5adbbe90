import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Warning12Filled } from "@fluentui/react-icons";
import { usePane, useWords } from "../paneContext";
import { silentWord } from "./silentWord";
import type { Attempts } from "./useAttempt";

const useStyles = makeStyles({
  status: {
    display: "inline-flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ":empty": { display: "none" },
  },
  // As under a field.
  warning: {
    marginRight: "4px",
    verticalAlign: "-1px",
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
});

interface AttemptStatusProps {
  readonly attempts: Attempts;
  /** What came of the last attempt. */
  readonly outcome: string;
}

/** What came of an attempt; while the workbook does not answer one, that, and a way out of it. */
export function AttemptStatus({ attempts, outcome }: AttemptStatusProps) {
  const styles = useStyles();
  const say = useWords();
  const { host } = usePane();
  const { busy, slow, silent, cancel } = attempts;
  return (
    <span role="status" className={styles.status}>
      {!busy && outcome}
      {silent && (
        <span>
          <Warning12Filled className={styles.warning} />
          {say(silentWord(host))}
        </span>
      )}
      {(slow || silent) && (
        <Button size="small" onClick={cancel}>
          {say("cancel")}
        </Button>
      )}
    </span>
  );
}
