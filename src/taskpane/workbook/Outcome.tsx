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
import { Section } from "./Section";
import type { Operation } from "./useOperation";

const useStyles = makeStyles({
  whole: { flexBasis: "100%", minWidth: 0 },
});

/** How the work goes on, and what came of it. */
export function Outcome({ operation }: { readonly operation: Operation<Result> }) {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const { state, cancel } = operation;
  if (state.kind === "idle") return null;
  return (
    <Section heading={say("resultHeading")}>
      <div className={styles.whole}>
        {state.kind === "running" && (
          <Field
            validationState="none"
            validationMessage={
              state.total > 0
                ? say("workingOn", {
                    what: say(state.name),
                    done: state.done,
                    total: state.total,
                  })
                : say("working", { what: say(state.name) })
            }
          >
            <ProgressBar
              aria-label={say(state.name)}
              {...(state.total > 0 && { value: state.done / state.total })}
            />
          </Field>
        )}
        {state.kind === "done" && <ResultView result={state.result} />}
        {state.kind === "cancelled" && (
          <p role="status">{say("cancelled", { what: say(state.name) })}</p>
        )}
        {state.kind === "failed" && (
          <MessageBar intent="error" layout="multiline" role="alert">
            <MessageBarBody>
              <MessageBarTitle>{say("operationFailed", { what: say(state.name) })}</MessageBarTitle>{" "}
              {say("operationFailedNext", { reason: state.words[language] })}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {state.kind === "running" && (
        <Button size="small" onClick={cancel}>
          {say("cancel")}
        </Button>
      )}
    </Section>
  );
}
