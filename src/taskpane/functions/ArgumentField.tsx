import { Combobox, Field, Input, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { functionKind } from "../../functions/parameters/function";
import { scenarioKind } from "../../functions/parameters/scenario";
import { textKind } from "../../functions/parameters/text";
import type { Choice, Environment, Parameter } from "../../functions/types";
import { textOf } from "../language";
import { useLanguage, useWords } from "../paneContext";
import { finder, haystackOf } from "../search";
import type { Typed } from "./argument";
import { choicesOf } from "./choices";
import type { Slot } from "./slots";

const useStyles = makeStyles({
  control: {
    minWidth: 0,
    width: "100%",
    // Not under the bar with the result.
    "& input": { scrollMarginBottom: "72px" },
  },
  label: { display: "inline-flex", flexWrap: "wrap", columnGap: "6px", alignItems: "baseline" },
  name: { fontWeight: tokens.fontWeightSemibold },
  need: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { maxHeight: "280px" },
  option: { display: "flex", flexDirection: "column", minWidth: 0 },
  meaning: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** As long as a text in a formula may be. */
const longest = 255;

/** More choices than this are narrowed down by typing. */
const mostOffered = 60;

interface ArgumentFieldProps {
  readonly slot: Slot & { readonly typed: Typed };
  readonly text: string;
  readonly environment: Environment;
  readonly onChange: (text: string) => void;
}

/** One argument: chosen from what it takes, or typed, as a value, cells or a formula. */
export function ArgumentField({ slot, text, environment, onChange }: ArgumentFieldProps) {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const { parameter, typed } = slot;
  const choices = choicesOf(parameter, environment);
  const problem = problemOf(typed);
  const placeholder =
    parameter.kind === scenarioKind
      ? say("followsPane", { scenario: textOf(environment.active.name, language) })
      : undefined;
  const shared = {
    className: styles.control,
    maxLength: longest,
    autoComplete: "off",
    spellCheck: false,
    ...(placeholder !== undefined && { placeholder }),
  };
  return (
    <Field
      label={{
        children: (
          <span className={styles.label}>
            <span className={styles.name}>{parameter.name}</span>{" "}
            <span className={styles.need}>
              {say(parameter.optional ? "argumentOptional" : "argumentRequired")}
            </span>
          </span>
        ),
      }}
      hint={<Hint parameter={parameter} typed={typed} />}
      {...(problem && { validationState: "error" as const, validationMessage: say(problem) })}
    >
      {choices.length > 0 ? (
        <Choices {...{ shared, choices, text, parameter, onChange }} />
      ) : (
        <Input {...shared} value={text} onChange={(_event, { value }) => onChange(value)} />
      )}
    </Field>
  );
}

interface HintProps {
  readonly parameter: Parameter;
  readonly typed: Typed;
}

/** What the argument means, and where it is read from. */
function Hint({ parameter, typed }: HintProps) {
  const say = useWords();
  const language = useLanguage();
  const meaning = (parameter.words ?? parameter.kind.words)[language];
  if (typed.kind !== "cells") return meaning;
  const key = parameter.kind === textKind ? "argumentCellsOrText" : "argumentCells";
  return say(key, { cells: typed.expression });
}

function problemOf({ kind }: Typed) {
  if (kind === "noReference") return "argumentNoReference";
  return kind === "noFormula" ? "argumentNoFormula" : undefined;
}

interface ChoicesProps {
  readonly shared: object;
  readonly choices: readonly Choice[];
  readonly parameter: Parameter;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Typing narrows the list down, and Fluent goes on naming an option that is no longer in it. */
function forgetGoneOption(box: HTMLElement | null): void {
  const field = box?.querySelector("[aria-activedescendant]");
  const option = field?.getAttribute("aria-activedescendant");
  if (option && !document.getElementById(option)) field?.removeAttribute("aria-activedescendant");
}

/** The values to choose from, under a field that takes anything typed. */
function Choices({ shared, choices, parameter, text, onChange }: ChoicesProps) {
  const styles = useStyles();
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => forgetGoneOption(box.current));
  // Opened by itself the list offers everything; typing narrows it down.
  const [typing, setTyping] = useState(false);
  const finds = finder(typing ? text : "");
  const offered = choices
    .filter(({ value, words }) => finds(haystackOf([value, words.en, words.zh])))
    .slice(0, mostOffered);
  const described =
    parameter.kind === functionKind || choices.some(({ value }) => value.includes("."));
  return (
    <Combobox
      {...shared}
      root={{ ref: box }}
      freeform
      value={text}
      selectedOptions={choices.some(({ value }) => value === text) ? [text] : []}
      listbox={{ className: styles.list }}
      onOpenChange={(_event, { open }) => {
        if (!open) setTyping(false);
      }}
      onChange={(event) => {
        setTyping(true);
        onChange(event.target.value);
      }}
      onOptionSelect={(_event, { optionValue }) => {
        setTyping(false);
        if (optionValue !== undefined) onChange(optionValue);
      }}
    >
      {offered.map(({ value, words }) => (
        <Option key={value} value={value} text={value}>
          <span className={styles.option}>
            <span>{value}</span>
            {(described || words[language] !== value) && (
              <span className={styles.meaning}>{words[language]}</span>
            )}
          </span>
        </Option>
      ))}
    </Combobox>
  );
}
