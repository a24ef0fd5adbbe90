import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { Language } from "../../dataset/types";
import type { Desk, Question, Unsaveable } from "./desk";
import { sayOnPage } from "./words";

interface FileQuestionProps {
  readonly desk: Desk;
  readonly name: string;
  readonly language: Language;
}

/** Asks before something is lost. */
export function FileQuestion({ desk, name, language }: FileQuestionProps) {
  const { question } = useSyncExternalStore(desk.watch, desk.read);
  if (!question) return null;
  const discards = question.kind === "discard";
  return (
    <Dialog modalType="alert" open onOpenChange={() => desk.reply(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            {sayOnPage(language, discards ? "discardTitle" : "unsaveableTitle")}
          </DialogTitle>
          <DialogContent>
            {discards ? (
              sayOnPage(language, "discardText", { name })
            ) : (
              <UnsaveableList what={question.what} language={language} />
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={() => desk.reply(false)}>{sayOnPage(language, "cancel")}</Button>
            <Button appearance="primary" onClick={() => desk.reply(true)}>
              {sayOnPage(language, discards ? "discard" : "saveWithout")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface UnsaveableListProps {
  readonly what: Extract<Question, { kind: "unsaveable" }>["what"];
  readonly language: Language;
}

function UnsaveableList({ what, language }: UnsaveableListProps) {
  return (
    <>
      <ul>
        {what.map((one) => (
          <li key={sentenceOf(one, language)}>{sentenceOf(one, language)}</li>
        ))}
      </ul>
      {what.some((one) => "sheet" in one) && <p>{sayOnPage(language, "structureText")}</p>}
      {what.some(({ kind }) => kind === "looks") && <p>{sayOnPage(language, "looksText")}</p>}
    </>
  );
}

function sentenceOf(change: Unsaveable, language: Language): string {
  if (change.kind === "looks") return sayOnPage(language, "looksChange");
  if (change.kind === "names") return sayOnPage(language, "namesChange");
  return sayOnPage(language, `${change.kind}Change`, { sheet: change.sheet });
}
