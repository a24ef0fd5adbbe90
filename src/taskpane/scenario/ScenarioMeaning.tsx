import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId } from "react";
import type { Scenario } from "../../scenarios/types";
import { formatShare } from "../format";
import { textOf } from "../language";
import { useLanguage, useSession, useWords } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { stanceWords } from "./stanceWords";

const useStyles = makeStyles({
  note: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  list: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: "12px",
    rowGap: "4px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
  aside: { display: "block", color: tokens.colorNeutralForeground3 },
  marked: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "6px" },
});

/** What the active scenario stands for, with its assumptions marked as such. */
export function ScenarioMeaning() {
  const styles = useStyles();
  const sections = useSectionStyles();
  const say = useWords();
  const language = useLanguage();
  const { active } = useSession();
  const heading = useId();
  const overrides = Object.keys(active.overrides).length;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={sections.heading}>
        {say("meaning")}
      </h2>
      <p className={styles.note}>{textOf(active.note, language)}</p>
      <dl className={styles.list}>
        <Line term={say("stance")}>{say(stanceWords[active.stance])}</Line>
        <Line term={say("bands")}>
          <Bands scenario={active} />
        </Line>
        <Line term={say("inputsSet")}>
          <Inputs scenario={active} />
        </Line>
        {overrides > 0 && (
          <Line term={say("overridesSet")}>{say("overridesCount", { count: overrides })}</Line>
        )}
      </dl>
    </section>
  );
}

function Line({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  );
}

function Bands({ scenario: { bands, stance } }: { readonly scenario: Scenario }) {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  return (
    <>
      <span className={styles.marked}>
        {say("bandsOf", {
          about: formatShare(bands.about, language),
          open: formatShare(bands.open, language),
        })}
        <Badge size="small" appearance="outline" color="informative">
          {say("assumption")}
        </Badge>
      </span>
      {stance === "base" && <span className={styles.aside}>{say("bandsUnused")}</span>}
    </>
  );
}

function Inputs({ scenario: { inputs } }: { readonly scenario: Scenario }) {
  const say = useWords();
  const values = Object.values(inputs);
  const placeholders = values.filter((input) => input.placeholder).length;
  if (values.length === 0) return say("inputsNone");
  if (placeholders === 0) return say("inputsCount", { count: values.length });
  return say("inputsPlaceholders", { count: values.length, placeholders });
}
