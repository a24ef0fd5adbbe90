import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Fact } from "../../../dataset/types";
import { useFigures } from "../../figures/useFigures";
import { formatDay } from "../../format";
import { FormulaActions } from "../../formula/FormulaActions";
import { useOpenInFunctions } from "../../functions/openInFunctions";
import { textOf } from "../../language";
import { useLanguage, useSession, useWords } from "../../paneContext";
import { formulasOf } from "../formulas";
import type { ListedFact } from "./browse";
import type { ScenarioFigure } from "./figure";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    paddingTop: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  note: { margin: 0 },
  list: {
    display: "grid",
    gridTemplateColumns: "fit-content(38%) minmax(0, 1fr)",
    columnGap: "8px",
    rowGap: "2px",
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere" },
  link: { fontSize: "inherit", lineHeight: "inherit" },
  id: { fontFamily: tokens.fontFamilyMonospace },
  use: { display: "flex", flexDirection: "column", gap: "6px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const favoursWords = { high: "favoursHigh", low: "favoursLow", none: "favoursNone" } as const;

interface FactDetailsProps {
  readonly fact: ListedFact;
  readonly figure: ScenarioFigure;
  readonly onQuestion: (question: number) => void;
}

/** How a fact is to be read, where it stands in the source, and the formulas that answer with it. */
export function FactDetails({ fact, figure: { range }, onQuestion }: FactDetailsProps) {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const figures = useFigures();
  const open = useOpenInFunctions();
  const { active } = useSession();
  const { question } = fact.source;
  return (
    <div className={styles.details}>
      <p className={styles.note}>{fact.note[language]}</p>
      <dl className={styles.list}>
        <Line term={say("source")}>
          <Link
            inline
            as="button"
            className={styles.link}
            aria-label={say("showQuestion", { question })}
            onClick={() => onQuestion(question)}
          >
            {say("questionNumber", { question })}
          </Link>
        </Line>
        <Line term={say("asOf")}>{formatDay(fact.asOf, language)}</Line>
        {range && range.low < range.high && (
          <>
            <Line term={say("bandRange", { scenario: textOf(active.name, language) })}>
              {figures.span(range.low, range.high, fact.unit)}
            </Line>
            <Line term={say("factFavours")}>
              <Favours fact={fact} />
            </Line>
          </>
        )}
        <Line term={say("factId")}>
          <span className={styles.id}>{fact.id}</span>
        </Line>
      </dl>
      <div className={styles.use}>
        <h4 className={styles.heading}>{say("useInFormula")}</h4>
        {formulasOf(fact.id).map(({ entry, args, formula }) => (
          <FormulaActions key={formula} formula={formula} onOpen={() => open(entry, args)} />
        ))}
      </div>
    </div>
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

function Favours({ fact: { favours } }: { readonly fact: Fact }) {
  const say = useWords();
  return say(favoursWords[favours]);
}
