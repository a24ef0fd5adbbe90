import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { useLanguage, usePane, useWords } from "../paneContext";
import { Part } from "../shell/Panel";
import { withWords } from "../withWords";
import type { Notice } from "./notice";
import { dismiss, fail, useNotice } from "./notice";
import { useEdit } from "./useEdit";

const exportDialog = {
  load: () =>
    withWords(import(/* webpackChunkName: "scenario-transfer" */ "./transfer/ExportDialog")),
};

const useStyles = makeStyles({
  // It is there before it says anything, or screen readers would miss that; it then takes no room.
  live: { ":empty": { marginBottom: "-16px" } },
  text: { overflowWrap: "anywhere" },
});

/** What was just done to the scenarios, with the way back. */
export function NoticeBar() {
  const notice = useNotice();
  const styles = useStyles();
  return (
    <div className={styles.live} aria-live="polite">
      {notice && <Told notice={notice} />}
    </div>
  );
}

function Told({ notice }: { readonly notice: Notice }) {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const { session } = usePane();
  const edit = useEdit();
  const [shown, setShown] = useState(false);
  const deed = notice.kind === "done" ? notice.deed : undefined;
  const { undo, exported } = deed ?? {};
  const takeBack = () => {
    const refused = undo && edit(undo);
    if (refused) fail(session, refused);
    else dismiss(session);
  };
  return (
    <MessageBar intent={deed ? "success" : "error"} layout="multiline">
      <MessageBarBody className={styles.text}>
        {notice.kind === "done" ? say(notice.deed.text, notice.deed.fill) : notice.words[language]}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={say("dismiss")}
            onClick={() => dismiss(session)}
          />
        }
      >
        {undo && (
          <Button size="small" onClick={takeBack}>
            {say("undo")}
          </Button>
        )}
        {exported !== undefined && (
          <Button size="small" onClick={() => setShown(true)}>
            {say("showText")}
          </Button>
        )}
      </MessageBarActions>
      {exported !== undefined && shown && (
        <Part part={exportDialog} props={{ text: exported, onClose: () => setShown(false) }} />
      )}
    </MessageBar>
  );
}
