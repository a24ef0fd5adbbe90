import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  Spinner,
} from "@fluentui/react-components";
import { useEffect } from "react";
import { useLanguage, usePane, useWords } from "../paneContext";
import { useSlow } from "../shell/useSlow";
import { CellAudit } from "./CellAudit";
import { EmptyAudit, hasNothing } from "./EmptyAudit";
import { PinnedStrip } from "./PinnedStrip";
import { useAudit } from "./useAudit";
import { waitingWord } from "./waitingWord";

const useStyles = makeStyles({
  tab: { position: "relative", display: "flex", flexDirection: "column", gap: "16px" },
  progress: { position: "absolute", left: 0, right: 0, top: "-8px" },
  waiting: { padding: "32px 0" },
});

/** What the selected cell's AEC calls rest on. */
export default function AuditTab() {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const { host } = usePane();
  const [state, follower] = useAudit();
  const { audit, failure, silent, pinned, selected } = state;
  const slow = useSlow(state.busy);
  useEffect(() => {
    window.addEventListener("focus", follower.again);
    return () => window.removeEventListener("focus", follower.again);
  }, [follower]);

  return (
    // A cell that was edited in place tells nobody: whoever turns to the pane wants it as it is now.
    <div className={styles.tab} onPointerEnter={follower.again}>
      {slow && audit && <ProgressBar className={styles.progress} aria-label={say("auditing")} />}
      {silent && audit && (
        <MessageBar intent="warning" layout="multiline" role="status">
          <MessageBarBody>{say(waitingWord(host))}</MessageBarBody>
        </MessageBar>
      )}
      {pinned && (
        <PinnedStrip pinned={pinned} selected={selected} onUnpin={() => follower.unpin()} />
      )}
      {failure ? (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>
            <MessageBarTitle>{say("auditFailed")}</MessageBarTitle> {failure[language]}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={follower.again}>
              {say("tryAgain")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : !audit ? (
        slow && (
          <Spinner
            className={styles.waiting}
            size="small"
            label={say(silent ? waitingWord(host) : "auditing")}
          />
        )
      ) : hasNothing(audit) ? (
        <EmptyAudit audit={audit} />
      ) : (
        <CellAudit
          audit={audit}
          selected={selected}
          pinned={pinned !== null}
          onPin={() => (pinned ? follower.unpin() : follower.pin())}
        />
      )}
    </div>
  );
}
