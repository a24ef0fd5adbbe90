import { makeStyles, Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { createElement, Suspense } from "react";
import { useWords } from "../paneContext";
import { Bounded } from "./Bounded";
import type { Fetched } from "./panels";
import { forgetFailed, panelOf } from "./panels";

const useStyles = makeStyles({
  loading: { display: "flex", justifyContent: "center", padding: "32px 0" },
});

interface PartProps<Props extends object> {
  readonly part: Fetched<Props>;
  /** What the part is given. */
  readonly props: Props;
  /** What stands in its place until it is fetched. */
  readonly loading?: ReactNode;
}

/** What is fetched when it is first shown: loading and failing by itself, so that it never takes down what is around it. */
export function Part<Props extends object>({ part, props, loading }: PartProps<Props>) {
  return (
    <Bounded onReset={() => forgetFailed(part)}>
      <Suspense fallback={loading}>
        <Content part={part} props={props} />
      </Suspense>
    </Bounded>
  );
}

function Content<Props extends object>({ part, props }: PartProps<Props>) {
  return createElement(panelOf(part), props);
}

/** One tab's content. */
export function Panel({ tab }: { readonly tab: Fetched }) {
  return <Part part={tab} props={{}} loading={<Loading />} />;
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
