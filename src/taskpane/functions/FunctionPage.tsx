import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef } from "react";
import { environmentOf } from "../../functions/call";
import { guideOf } from "../../functions/guides";
import type { FunctionEntry } from "../../functions/types";
import { useSeparators } from "../formula/useSeparators";
import { useLanguage, useSession, useWords } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { Arguments } from "./Arguments";
import { Examples } from "./Examples";
import { Result } from "./Result";
import { draftOf, fieldsOf } from "./slots";
import { useFunctionStyles } from "./styles";
import { syntaxOf } from "./syntax";
import { useFields } from "./useFields";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "16px" },
  // In line with the text below, not with its own edge.
  back: { marginLeft: "-8px" },
  head: { display: "flex", flexDirection: "column", alignItems: "start", gap: "6px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: "anywhere",
    outlineStyle: "none",
    // So that the way back is in sight as well.
    scrollMarginTop: "56px",
  },
  syntax: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface FunctionPageProps {
  readonly entry: FunctionEntry;
  /** Whether the person has just come here. */
  readonly focused: boolean;
  readonly onUse: () => void;
  readonly onBack: () => void;
}

/** All about one function: what it answers, its arguments to be filled in, the result as they change, examples. */
export function FunctionPage({ entry, focused, onUse, onBack }: FunctionPageProps) {
  const styles = useStyles();
  const shared = useFunctionStyles();
  const sections = useSectionStyles();
  const say = useWords();
  const language = useLanguage();
  const session = useSession();
  const separators = useSeparators();
  const [fields, setFields] = useFields(entry.name);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) title.current?.focus();
  }, [focused]);
  const { scenarios, active } = session;
  const environment = useMemo(
    () => ({ ...environmentOf(session), scenarios, active, language }),
    [session, scenarios, active, language],
  );
  const draft = useMemo(
    () => draftOf(entry, fields, environment, separators),
    [entry, fields, environment, separators],
  );
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <Button
          className={styles.back}
          size="small"
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          onClick={onBack}
        >
          {say("allFunctions")}
        </Button>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          AEC.{entry.name}
        </h2>
        <p className={shared.plain}>{entry.summary[language]}</p>
        <code
          className={mergeClasses(shared.code, styles.syntax)}
          aria-label={say("functionSyntax")}
        >
          {syntaxOf(entry, separators)}
        </code>
      </header>
      <Arguments
        entry={entry}
        draft={draft}
        fields={fields}
        environment={environment}
        onFill={setFields}
      />
      <Result draft={draft} onUse={onUse} />
      <Examples
        entry={entry}
        separators={separators}
        onChoose={(args) => setFields(fieldsOf(entry, args, environment, separators))}
      />
      <section>
        <h3 className={sections.heading}>{say("functionNotes")}</h3>
        <p className={shared.plain}>{guideOf(entry).help[language]}</p>
      </section>
    </article>
  );
}
