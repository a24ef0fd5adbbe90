import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, DismissRegular } from "@fluentui/react-icons";
import { describedInput } from "../../../dataset/inputMeanings";
import type { InputId } from "../../../dataset/inputs";
import { isBuiltIn } from "../../../scenarios/catalogue";
import { ownOf } from "../../../scenarios/edit/change";
import { setInput } from "../../../scenarios/edit/figures";
import { checkUnchanged } from "../../../scenarios/edit/unchanged";
import type { Scenario } from "../../../scenarios/types";
import type { AecCell, Area } from "../../../workbook/host";
import { ClassBadge } from "../../figures/ClassBadge";
import { useFigures } from "../../figures/useFigures";
import { oneAfterAnother } from "../../language";
import { useLanguage, usePane, useWords } from "../../paneContext";
import { tell } from "../notice";
import { useEdit } from "../useEdit";
import { DraftInput } from "./DraftInput";
import { useBoundsWords, useFigureField } from "./useFigureField";
import { WaitingCells } from "./WaitingCells";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  title: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 6px" },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The field of an input among a scenario's drafts. */
export const inputField = (input: InputId): string => `input.${input}`;

interface InputRowProps {
  readonly scenario: Scenario;
  readonly input: InputId;
  /** The cells that wait for it. */
  readonly cells: readonly AecCell[];
  readonly onGoTo: (area: Area) => void;
}

/** One input: its value with unit, bounds and meaning, and the cells that wait for it. */
export function InputRow({ scenario, input, cells, onGoTo }: InputRowProps) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      {isBuiltIn(scenario.id) ? (
        <InputValue scenario={scenario} input={input} />
      ) : (
        <InputField scenario={scenario} input={input} />
      )}
      {cells.length > 0 && <WaitingCells cells={cells} onGoTo={onGoTo} />}
    </li>
  );
}

type InputProps = Pick<InputRowProps, "scenario" | "input">;

/** What the scenario holds, where it cannot be edited. */
function InputValue({ scenario, input }: InputProps) {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const figures = useFigures();
  const { name, unit, meaning } = describedInput(input);
  const entry = scenario.inputs[input];
  return (
    <>
      <span className={styles.title}>
        <span>{name[language]}</span>
        <span className={styles.value}>
          {entry ? figures.full(entry.value, unit) : say("inputUnset")}
        </span>
        {entry && <ClassBadge of={entry.placeholder ? "placeholder" : "input"} />}
      </span>
      <p className={styles.small}>{meaning[language]}</p>
    </>
  );
}

function InputField({ scenario, input }: InputProps) {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const { session } = usePane();
  const edit = useEdit();
  const boundsWords = useBoundsWords();
  const { id } = scenario;
  const { name, unit, bounds, meaning } = describedInput(input);
  const entry = scenario.inputs[input];
  const clear = () => {
    const words = edit((state) => setInput(state, id, input, undefined));
    if (!words && entry) {
      tell(session, {
        text: "inputCleared",
        fill: { input: name[language] },
        undo: (state) => {
          checkUnchanged(ownOf(state, id).inputs[input], undefined, name);
          return setInput(state, id, input, entry);
        },
      });
    }
    return words;
  };
  const draft = useFigureField({
    scenario: id,
    field: inputField(input),
    unit,
    bounds,
    value: entry?.value,
    save: (value) => edit((state) => setInput(state, id, input, { value })),
    clear,
  });
  return (
    <>
      <DraftInput
        draft={draft}
        label={name[language]}
        hint={oneAfterAnother([meaning[language], boundsWords(unit, bounds)], language)}
        placeholder={say("inputUnset")}
        {...(unit !== "share" && { unit: say(`unit.${unit}`) })}
        action={
          entry && (
            <Button
              size="small"
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={say("clearInput", { input: name[language] })}
              title={say("clear")}
              onClick={() => {
                draft.revert();
                clear();
              }}
            />
          )
        }
      />
      {entry?.placeholder && (
        <span className={styles.title}>
          <ClassBadge of="placeholder" />
          <Button
            size="small"
            appearance="subtle"
            icon={<CheckmarkRegular />}
            aria-label={say("confirmPlaceholderOf", { input: name[language] })}
            onClick={() => edit((state) => setInput(state, id, input, { value: entry.value }))}
          >
            {say("confirmPlaceholder")}
          </Button>
        </span>
      )}
    </>
  );
}
