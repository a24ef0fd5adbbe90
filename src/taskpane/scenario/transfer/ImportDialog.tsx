import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { clashOf } from "../../../scenarios/edit/bring";
import type { Scenario } from "../../../scenarios/types";
import { textOf } from "../../language";
import { useLanguage, useSession, useWords } from "../../paneContext";
import { bringIn, isTooLong, readScenarioText, tooLong } from "./importing";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: "10px" },
  file: {
    display: "block",
    maxWidth: "100%",
    marginTop: "4px",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "::file-selector-button": {
      marginRight: "8px",
      padding: "3px 8px",
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
      fontFamily: "inherit",
      fontSize: "inherit",
      cursor: "pointer",
    },
    ":hover::file-selector-button": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  text: { fontFamily: tokens.fontFamilyMonospace },
  problems: { margin: "4px 0 0", paddingLeft: "16px", overflowWrap: "anywhere" },
  plain: { margin: 0 },
});

interface ImportDialogProps {
  readonly onClose: () => void;
}

/** Takes a scenario from a file or from pasted text; what is there already is replaced only when the user says so. */
export default function ImportDialog({ onClose }: ImportDialogProps) {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const session = useSession();
  const fileField = useId();
  const [text, setText] = useState("");
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [waiting, setWaiting] = useState<Scenario>();
  const clash = waiting && clashOf(session.state, waiting);

  /** Which text was given last: a file may be read when another is wanted already, or none any more. */
  const given = useRef(0);
  useEffect(
    () => () => {
      given.current += 1;
    },
    [],
  );

  const change = (next: string) => {
    given.current += 1;
    setText(next);
    setProblems([]);
    setWaiting(undefined);
  };
  const bring = (scenario: Scenario, replaced?: Scenario) => {
    const refused = bringIn(session, scenario, replaced);
    if (refused === undefined) onClose();
    else setProblems([refused]);
  };
  const attempt = (from: string) => {
    const read = readScenarioText(from, language);
    setProblems(read.ok ? [] : read.problems);
    if (!read.ok) return;
    if (clashOf(session.state, read.scenario)) setWaiting(read.scenario);
    else bring(read.scenario);
  };
  const takeFile = async (file: File | undefined) => {
    if (!file) return;
    const mine = (given.current += 1);
    if (isTooLong(file.size)) {
      setProblems([tooLong(language)]);
      return;
    }
    const found = await file.text().catch(() => undefined);
    if (mine !== given.current) return;
    if (found === undefined) {
      setProblems([say("fileUnreadable", { file: file.name })]);
      return;
    }
    change(found);
    attempt(found);
  };

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say("importTitle")}</DialogTitle>
          <DialogContent className={styles.content}>
            <div>
              <label htmlFor={fileField}>{say("importFile")}</label>
              <input
                id={fileField}
                className={styles.file}
                type="file"
                accept=".json,application/json"
                onChange={(event) => void takeFile(event.target.files?.[0])}
              />
            </div>
            <Field label={say("importPaste")}>
              <Textarea
                rows={6}
                resize="vertical"
                value={text}
                textarea={{ className: styles.text, spellCheck: false }}
                onChange={(_event, { value }) => change(value)}
              />
            </Field>
            <Problems problems={problems} />
            {waiting && clash && (
              <p role="status" className={styles.plain}>
                {say(clash.replaceable ? "importClash" : "importClashBuiltIn", {
                  name: textOf(waiting.name, language),
                  there: textOf(clash.with.name, language),
                })}
              </p>
            )}
          </DialogContent>
          <DialogActions>
            {waiting && clash ? (
              <>
                {clash.replaceable && (
                  <Button onClick={() => bring(waiting, clash.with)}>{say("replace")}</Button>
                )}
                <Button appearance="primary" onClick={() => bring(waiting)}>
                  {say("keepBoth")}
                </Button>
              </>
            ) : (
              <Button
                appearance="primary"
                disabled={text.trim() === ""}
                onClick={() => attempt(text)}
              >
                {say("importScenario")}
              </Button>
            )}
            <Button onClick={onClose}>{say("cancel")}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** So many problems are listed: more of them tell nobody more. */
const mostListed = 10;

function Problems({ problems }: { readonly problems: readonly string[] }) {
  const styles = useStyles();
  const say = useWords();
  if (problems.length === 0) return null;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{say("importRefused")}</MessageBarTitle>
        <ul className={styles.problems}>
          {problems.slice(0, mostListed).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
          {problems.length > mostListed && (
            <li>{say("importProblemsMore", { count: problems.length - mostListed })}</li>
          )}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
