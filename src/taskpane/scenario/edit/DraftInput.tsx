import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import type { KeyboardEvent, ReactElement, ReactNode } from "react";
import { useWords } from "../../paneContext";
import type { DraftField } from "./useDraftField";

const useStyles = makeStyles({
  hint: { overflowWrap: "anywhere" },
  line: { display: "flex", alignItems: "start", gap: "4px" },
  control: { flexGrow: 1, minWidth: 0 },
  after: { display: "flex", alignItems: "center", gap: "2px", minWidth: 0 },
  unit: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface DraftInputProps {
  readonly draft: DraftField;
  readonly label: string;
  readonly hint?: ReactNode;
  /** What stands behind the text in the field. */
  readonly unit?: string;
  /** More than one line. */
  readonly long?: boolean;
  readonly longest?: number;
  readonly lang?: string;
  readonly placeholder?: string;
  /** Stands in the field, behind its text. */
  readonly action?: ReactElement | false | undefined;
  readonly focused?: boolean;
}

/** A field for a draft: says what is wrong with it and that it is not saved, and offers the way back. */
export function DraftInput(props: DraftInputProps) {
  const { draft, label, hint, unit, long = false, longest, lang, placeholder, action } = props;
  const styles = useStyles();
  const say = useWords();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && draft.unsaved) {
      event.stopPropagation();
      draft.revert();
    }
    if (event.key === "Enter" && !long && !event.nativeEvent.isComposing) draft.finish();
  };
  const control = {
    className: styles.control,
    value: draft.text,
    onChange: (_event: unknown, { value }: { value: string }) => draft.change(value),
    onBlur: draft.finish,
    onKeyDown,
    ...(longest !== undefined && { maxLength: longest }),
    ...(lang !== undefined && { lang }),
    ...(placeholder !== undefined && { placeholder }),
    ...(props.focused && { autoFocus: true }),
  };
  const revert = draft.problem !== undefined && (
    <Button
      size="small"
      appearance="subtle"
      icon={<ArrowUndoRegular />}
      aria-label={say("revert")}
      title={say("revert")}
      onClick={draft.revert}
    />
  );
  return (
    <div className={styles.line}>
      <Field
        className={styles.control}
        label={label}
        {...(hint !== undefined && { hint: { className: styles.hint, children: hint } })}
        {...(draft.problem !== undefined && {
          validationState: "error" as const,
          validationMessage: say("notSaved", { problem: draft.problem }),
        })}
      >
        {(aria) =>
          long ? (
            <Textarea {...aria} {...control} rows={3} resize="vertical" />
          ) : (
            <Input
              {...aria}
              {...control}
              size="small"
              autoComplete="off"
              contentAfter={
                <span className={styles.after}>
                  {unit && <span className={styles.unit}>{unit}</span>}
                  {revert}
                  {action}
                </span>
              }
            />
          )
        }
      </Field>
      {long && revert}
    </div>
  );
}
