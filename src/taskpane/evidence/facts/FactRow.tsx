import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { memo, useId } from "react";
import { ClassBadge } from "../../figures/ClassBadge";
import { titleOf } from "../../figures/factWords";
import { RangeBar } from "../../figures/RangeBar";
import { useFigures } from "../../figures/useFigures";
import { textOf } from "../../language";
import { useLanguage, useSession, useWords } from "../../paneContext";
import type { ListedFact } from "./browse";
import { FactDetails } from "./FactDetails";
import { figureOf } from "./figure";

const useStyles = makeStyles({
  row: {
    padding: "6px 0 8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    // Rows out of sight cost nothing until they come into it.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 84px",
  },
  top: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    alignItems: "start",
    columnGap: "6px",
  },
  heading: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightRegular },
  head: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: "6px",
    width: "100%",
    padding: "2px 0",
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { display: "flex", paddingTop: "3px", color: tokens.colorNeutralForeground3 },
  title: { overflowWrap: "anywhere" },
  stated: {
    display: "block",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  uses: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  body: { paddingLeft: "22px" },
});

interface FactRowProps {
  readonly fact: ListedFact;
  readonly open: boolean;
  /** Whether the Tab key leads to it. */
  readonly reachable: boolean;
  readonly onToggle: (id: string) => void;
  readonly onQuestion: (question: number) => void;
}

/** One fact: as the source states it, as the active scenario uses it, its range; unfolded, all that is known of it. */
export const FactRow = memo(function FactRow(props: FactRowProps) {
  const { fact, open, reachable, onToggle, onQuestion } = props;
  const styles = useStyles();
  const language = useLanguage();
  const details = useId();
  const { active } = useSession();
  const figure = figureOf(fact.id, active);
  return (
    <li className={styles.row}>
      <div className={styles.top}>
        <h3 className={styles.heading}>
          <button
            type="button"
            className={styles.head}
            data-item={fact.id}
            tabIndex={reachable ? 0 : -1}
            aria-expanded={open}
            {...(open && { "aria-controls": details })}
            onClick={() => onToggle(fact.id)}
          >
            <span className={styles.chevron}>
              {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
            </span>
            <span className={styles.title}>
              {titleOf(fact, language)}
              <Stated fact={fact} />
            </span>
          </button>
        </h3>
        <ClassBadge of={figure.class} />
      </div>
      {figure.range && (
        <div className={styles.body}>
          <RangeBar range={figure.range} unit={fact.unit} />
        </div>
      )}
      {open && (
        <div id={details} className={styles.body}>
          <FactDetails fact={fact} figure={figure} onQuestion={onQuestion} />
        </div>
      )}
    </li>
  );
});

/** The figure as stated and, where that is another one, as the active scenario uses it. */
function Stated({ fact }: { readonly fact: ListedFact }) {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const figures = useFigures();
  const { active } = useSession();
  const { unit, estimate } = fact;
  const { range } = figureOf(fact.id, active);
  const stated = figures.stated(estimate, unit, range ?? { low: 0, high: 0 });
  const isPoint = "value" in estimate && range?.used === estimate.value;
  return (
    <>
      <span className={styles.stated}>{stated}</span>
      {range && !isPoint && (
        <span className={styles.uses}>
          {say("scenarioUses", {
            scenario: textOf(active.name, language),
            value: figures.full(range.used, unit),
          })}
        </span>
      )}
    </>
  );
}
