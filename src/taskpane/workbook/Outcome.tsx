import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
} from "@fluentui/react-components";
import { useLanguage, useWords } from "../paneContext";
import { ResultView } from "./ResultView";
import type { Result } from "./result";
import type { OperationState } from "./useOperation";

const useStyles = makeStyles({
  whole: { flexBasis: "100%", minWidth: 0 },
  running: { display: "flex", alignItems: "end", gap: "12px" },
  progress: { flexGrow: 1, minWidth: 0 },
  sentence: { margin: 0 },
});

interface OutcomeProps {
  readonly state: OperationState<Result>;
  readonly onCancel: () => void;
}

/** How a piece of work goes on, and what came of it. */
export function Outcome({ state, onCancel }: OutcomeProps) {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  switch (state.kind) {
    case "idle":
      return null;
    case "running": {
      const { name, done, total } = state;
      const what = say(name);
      return (
        <div className={`${styles.whole} ${styles.running}`}>
          <Field
            className={styles.progress}
            validationState="none"
            validationMessage={
              total > 0 ? say("workingOn", { what, done, total }) : say("working", { what })
            }
          >
            <ProgressBar aria-label={what} {...(total > 0 && { value: done / total })} />
          </Field>
          <Button size="small" onClick={onCancel}>
            {say("cancel")}
          </Button>
        </div>
      );
    }
    case "done":
      return (
        <div className={styles.whole}>
          <ResultView result={state.result} />
        </div>
      );
    case "cancelled":
      return (
        <p role="status" className={`${styles.whole} ${styles.sentence}`}>
          {say("cancelled", { what: say(state.name) })}
        </p>
      );
    case "failed":
      return (
        <MessageBar intent="error" layout="multiline" role="alert" className={styles.whole}>
          <MessageBarBody>
            <MessageBarTitle>{say("operationFailed", { what: say(state.name) })}</MessageBarTitle>{" "}
            {say("operationFailedNext", { reason: state.words[language] })}
          </MessageBarBody>
        </MessageBar>
      );
    default:
      return state satisfies never;
  }
}
