import { makeStyles, Spinner } from "@fluentui/react-components";
import { createElement, Suspense, use } from "react";
import { useWords } from "../paneContext";
import { Bounded } from "./Bounded";
import type { Fetched } from "./panels";
import { forgetFailed, panelOf } from "./panels";

const useStyles = makeStyles({
  loading: { display: "flex", justifyContent: "center", padding: "32px 0" },
});

interface PanelProps {
  readonly tab: Fetched;
}

/** One tab's content: loading and failing by itself, so that a broken panel never takes the pane down. */
export function Panel({ tab }: PanelProps) {
  return (
    <Bounded onReset={() => forgetFailed(tab)}>
      <Suspense fallback={<Loading />}>
        <Content tab={tab} />
      </Suspense>
    </Bounded>
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
