import { Badge, Link, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, SubtractRegular, WarningRegular } from "@fluentui/react-icons";
import { useId } from "react";
import type { Agreement, Finding, Report } from "../../../analysis/checks";
import { useFigures } from "../../figures/useFigures";
import { useLanguage, useWords } from "../../paneContext";
import { ComparisonBars } from "./ComparisonBars";

const useStyles = makeStyles({
  card: {
    padding: "10px 0 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  finding: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: "2px",
    padding: "4px 0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  verdict: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  gap: { color: tokens.colorNeutralForeground2 },
  badge: { height: "auto", minHeight: "20px", whiteSpace: "normal", textAlign: "left" },
  consequence: { margin: "0 0 4px" },
  link: { fontSize: "inherit", lineHeight: "inherit" },
  sources: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "10px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

const looks = {
  exact: { color: "success", icon: <CheckmarkRegular aria-hidden /> },
  close: { color: "success", icon: <CheckmarkRegular aria-hidden /> },
  apart: { color: "warning", icon: <WarningRegular aria-hidden /> },
  words: { color: "informative", icon: <SubtractRegular aria-hidden /> },
} as const;

interface CheckCardProps {
  readonly report: Report;
  readonly onQuestion: (question: number) => void;
}

/** One question of whether the source agrees with itself, each way of asking it, and what follows. */
export function CheckCard({ report: { check, findings }, onQuestion }: CheckCardProps) {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const heading = useId();
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {check.words[language]}
      </h2>
      {findings.length > 0 ? (
        <ul className={styles.list}>
          {findings.map((finding) => (
            <FindingItem key={finding.what.en} finding={finding} />
          ))}
        </ul>
      ) : (
        <Verdict of="words" text={say("checkInWords")} />
      )}
      <p className={styles.consequence}>{check.consequence[language]}</p>
      <p className={styles.sources}>
        {say("checkSources")}
        {check.questions.map((question) => (
          <Link
            key={question}
            as="button"
            inline
            className={styles.link}
            aria-label={say("showQuestion", { question })}
            onClick={() => onQuestion(question)}
          >
            {say("questionNumber", { question })}
          </Link>
        ))}
      </p>
    </section>
  );
}

function FindingItem({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const figures = useFigures();
  const { what, gap, unit, agreement, verdict } = finding;
  return (
    <li className={styles.finding}>
      <span>{what[language]}</span>
      <ComparisonBars comparison={finding} />
      <span className={styles.verdict}>
        <Verdict of={agreement} text={verdict[language]} />
        {agreement !== "exact" && (
          <span className={styles.gap}>{say("checkGap", { gap: figures.full(gap, unit) })}</span>
        )}
      </span>
    </li>
  );
}

interface VerdictProps {
  readonly of: Agreement | "words";
  readonly text: string;
}

function Verdict({ of, text }: VerdictProps) {
  const styles = useStyles();
  return (
    <Badge className={styles.badge} appearance="tint" data-verdict={of} {...looks[of]}>
      {text}
    </Badge>
  );
}
