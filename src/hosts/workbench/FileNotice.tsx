import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useSyncExternalStore } from "react";
import type { Language } from "../../dataset/types";
import type { Desk } from "./desk";
import { sayOnPage } from "./words";

const useStyles = makeStyles({ bar: { flexShrink: 0, borderRadius: "0" } });

interface FileNoticeProps {
  readonly desk: Desk;
  readonly language: Language;
}

/** What became of opening or saving a file. */
export function FileNotice({ desk, language }: FileNoticeProps) {
  const styles = useStyles();
  const { notice } = useSyncExternalStore(desk.watch, desk.read);
  if (!notice) return null;
  const { intent, title, sentences } = notice;
  return (
    <MessageBar
      className={styles.bar}
      intent={intent}
      layout={sentences.length > 1 ? "multiline" : "auto"}
      role={intent === "error" ? "alert" : "status"}
    >
      <MessageBarBody>
        <MessageBarTitle>{title[language]}</MessageBarTitle>{" "}
        {sentences.map((sentence) => sentence[language]).join(" ")}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={sayOnPage(language, "dismiss")}
            onClick={() => desk.dismiss()}
          />
        }
      />
    </MessageBar>
  );
}
