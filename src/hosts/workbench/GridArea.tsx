import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useCallback } from "react";
import type { Language } from "../../dataset/types";
import { sayOnPage } from "./words";
import type { Workbench, WorkbenchState } from "./workbench";

const useStyles = makeStyles({
  area: { position: "relative", flexGrow: 1, minHeight: 0 },
  grid: { position: "absolute", inset: 0 },
  cover: {
    position: "absolute",
    inset: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "8px",
    padding: "24px",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground3,
  },
});

interface GridAreaProps {
  readonly workbench: Workbench;
  readonly loading: WorkbenchState["grid"];
  readonly language: Language;
}

/** The place of the grid, with what stands there until it is loaded, or when it cannot be. */
export function GridArea({ workbench, loading, language }: GridAreaProps) {
  const styles = useStyles();
  const open = useCallback(
    (element: HTMLDivElement | null) => {
      if (element) workbench.open(element);
    },
    [workbench],
  );
  return (
    <div className={styles.area}>
      {/* What is covered is not to be reached with the keyboard either: it does not work yet. */}
      <div ref={open} className={styles.grid} inert={loading.kind === "loading"} />
      {loading.kind === "loading" && (
        <div className={styles.cover} role="status">
          <Spinner size="medium" label={sayOnPage(language, "loading")} />
          <Text size={200}>{sayOnPage(language, "loadingHint")}</Text>
        </div>
      )}
      {loading.kind === "failed" && (
        <div className={styles.cover}>
          <MessageBar intent="error" layout="multiline" role="alert">
            <MessageBarBody>
              <MessageBarTitle>{sayOnPage(language, "failed")}</MessageBarTitle>{" "}
              {sayOnPage(language, "failedNext", { reason: loading.reason })}
            </MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => window.location.reload()}>
                {sayOnPage(language, "reload")}
              </Button>
            </MessageBarActions>
          </MessageBar>
        </div>
      )}
    </div>
  );
}
