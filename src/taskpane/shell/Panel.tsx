import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
} from "@fluentui/react-components";
import { createElement, Suspense, use } from "react";
import type { FallbackProps } from "react-error-boundary";
import { ErrorBoundary } from "react-error-boundary";
import { useWords } from "../paneContext";
import type { TabEntry } from "../tabs";
import { forgetFailed, panelOf } from "./panels";

const useStyles = makeStyles({
  loading: { display: "flex", justifyContent: "center", padding: "32px 0" },
});

interface PanelProps {
  readonly tab: TabEntry;
}

/** One tab's content: loading and failing by itself, so that a broken panel never takes the pane down. */
export function Panel({ tab }: PanelProps) {
  return (
    <ErrorBoundary FallbackComponent={Broken} onReset={() => forgetFailed(tab)}>
      <Suspense fallback={<Loading />}>
        <Content tab={tab} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Content({ tab }: PanelProps) {
  return createElement(use(panelOf(tab)).default);
}

function Loading() {
  const styles = useStyles();
  const say = useWords();
  return (
    <div className={styles.loading}>
      <Spinner size="small" label={say("loading")} />
    </div>
  );
}

function Broken({ resetErrorBoundary }: FallbackProps) {
  const say = useWords();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{say("panelBroke")}</MessageBarTitle> {say("panelBrokeNext")}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={resetErrorBoundary}>
          {say("tryAgain")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
