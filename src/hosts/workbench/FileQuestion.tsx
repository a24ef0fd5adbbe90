import { useSyncExternalStore } from "react";
import type { Language } from "../../dataset/types";
import { ConfirmDialog } from "../../taskpane/ConfirmDialog";
import type { Desk, Question, Unsaveable } from "./desk";
import type { StructureChange } from "./grid/structure";
import type { PageWord } from "./words";
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
    <ConfirmDialog
      open
      title={sayOnPage(language, discards ? "discardTitle" : "unsaveableTitle")}
      keep={sayOnPage(language, "cancel")}
      goOn={sayOnPage(language, discards ? "discard" : "saveWithout")}
      onKeep={() => desk.reply(false)}
      onGoOn={() => desk.reply(true)}
    >
      {discards ? (
        sayOnPage(language, "discardText", { name })
      ) : (
        <UnsaveableList what={question.what} language={language} />
      )}
    </ConfirmDialog>
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

const changeWords = {
  deleted: "deletedChange",
  renamed: "renamedChange",
  rows: "rowsChange",
  columns: "columnsChange",
} as const satisfies Record<StructureChange["kind"], PageWord>;

function sentenceOf(change: Unsaveable, language: Language): string {
  if (change.kind === "looks") return sayOnPage(language, "looksChange");
  if (change.kind === "names") return sayOnPage(language, "namesChange");
  return sayOnPage(language, changeWords[change.kind], { sheet: change.sheet });
}
