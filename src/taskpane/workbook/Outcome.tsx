import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
} from "@fluentui/react-components";
import { useLanguage, usePane, useWords } from "../paneContext";
import { GivenUpNote } from "./GivenUpNote";
import { ResultView } from "./ResultView";
import type { Result } from "./result";
import { silentWord } from "../attempt/silentWord";
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
  const { host } = usePane();
  switch (state.kind) {
    case "idle":
      return null;
    case "running": {
      const { name, done, total, silent } = state;
      const what = say(name);
      const progress =
        total > 0 ? say("workingOn", { what, done, total }) : say("working", { what });
      return (
        <div className={`${styles.whole} ${styles.running}`}>
          <Field
            className={styles.progress}
            validationState={silent ? "warning" : "none"}
            validationMessage={silent ? say(silentWord(host)) : progress}
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
    case "givenUp":
      return (
        <div className={styles.whole}>
          <GivenUpNote state={state} />
        </div>
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
