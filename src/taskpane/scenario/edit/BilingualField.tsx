import { Button, makeStyles } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Language, Words } from "../../../dataset/types";
import { isOwnText } from "../../../scenarios/edit/naming";
import { localeOf } from "../../language";
import { useLanguage, useWords } from "../../paneContext";
import type { WordKey } from "../../words";
import { useDrafts } from "../drafts";
import { DraftInput } from "./DraftInput";
import type { Read } from "./useDraftField";
import { useDraftField } from "./useDraftField";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "6px" },
  // In line with the field above, not with its own edge.
  add: { alignSelf: "start", marginLeft: "-8px" },
});

interface BilingualFieldProps {
  /** The scenario's id. */
  readonly scenario: string;
  readonly field: "name" | "note";
  readonly text: Words;
  readonly longest: number;
  /** More than one line, and saved while one types. */
  readonly long?: boolean;
  readonly hint?: string;
  readonly read: (language: Language, typed: string) => Read<string>;
  readonly save: (language: Language, typed: string) => Words | undefined;
}

const labels = {
  name: { own: "scenarioName", other: "scenarioNameOther", add: "addNameOther" },
  note: { own: "scenarioNote", other: "scenarioNoteOther", add: "addNoteOther" },
} as const satisfies Record<string, Record<string, WordKey>>;

/** A text that stands for both languages until it is given in the other one as well. */
export function BilingualField(props: BilingualFieldProps) {
  const { scenario, field, text } = props;
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const other = language === "en" ? "zh" : "en";
  const drafts = useDrafts(scenario);
  const [added, setAdded] = useState(false);
  const separate = isOwnText(text, other);
  return (
    <div className={styles.fields}>
      <TextField
        key={language}
        {...props}
        language={language}
        label={say(labels[field].own)}
        saved={text[language] || text.en}
      />
      {separate || added || drafts[`${field}.${other}`] !== undefined ? (
        <TextField
          key={other}
          {...props}
          language={other}
          label={say(labels[field].other)}
          saved={separate ? text[other] : ""}
          {...(added && { focused: true })}
        />
      ) : (
        <Button
          className={styles.add}
          size="small"
          appearance="subtle"
          icon={<AddRegular />}
          onClick={() => setAdded(true)}
        >
          {say(labels[field].add)}
        </Button>
      )}
    </div>
  );
}

interface TextFieldProps extends BilingualFieldProps {
  readonly language: Language;
  readonly label: string;
  readonly saved: string;
  readonly focused?: boolean;
}

function TextField(props: TextFieldProps) {
  const { scenario, field, saved, language, label, longest, long = false, read, save } = props;
  const draft = useDraftField({
    scenario,
    field: `${field}.${language}`,
    saved,
    read: (typed) => read(language, typed),
    save: (typed) => save(language, typed),
    whileTyping: long,
  });
  return (
    <DraftInput
      draft={draft}
      label={label}
      longest={longest}
      long={long}
      lang={localeOf[language]}
      {...(props.hint !== undefined && { hint: props.hint })}
      {...(props.focused && { focused: true })}
    />
  );
}
