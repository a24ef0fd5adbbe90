import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { addressOf, firstCell } from "../../workbook/address";
import type { Why } from "../../workbook/changes";
import { driverText } from "../../workbook/driverText";
import type { LiveChange } from "../../workbook/live/diff";
import type { LeftAlone } from "../../workbook/recalculable";
import type { Cell } from "../../functions/cells";
import { useGoTo } from "../audit/useGoTo";
import { useFigures } from "../figures/useFigures";
import { useLanguage, useWords } from "../paneContext";

/** So many are listed; the rest are counted. */
const mostListed = 100;
const mostDrivers = 3;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", flexWrap: "wrap", columnGap: "8px", justifyContent: "space-between" },
  values: { fontVariantNumeric: "tabular-nums", textAlign: "right" },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Cells with what they showed, what they show now, and why; a click goes to the cell. */
export function ChangeList({ changes }: { readonly changes: readonly LiveChange[] }) {
  const styles = useStyles();
  const say = useWords();
  const figures = useFigures();
  const whyText = useWhyText();
  const [goTo, problem] = useGoTo();
  const shown = (value: Cell | undefined) =>
    value === null || value === undefined || value === "" ? say("blankValue") : figures.cell(value);
  return (
    <>
      <ul className={styles.list} aria-label={say("changesLabel")}>
        {changes.slice(0, mostListed).map((change) => (
          <li key={`${addressOf(firstCell(change))} ${change.call ?? ""}`} className={styles.item}>
            <div className={styles.head}>
              <Link as="button" onClick={() => goTo(firstCell(change))}>
                {addressOf(firstCell(change))}
              </Link>
              <span className={styles.values}>
                {shown(change.old)} → {shown(change.new)}
              </span>
            </div>
            <p className={styles.small}>
              {[change.call && say("ofCall", { call: change.call }), whyText(change.why)]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </li>
        ))}
      </ul>
      <More count={changes.length - mostListed} />
      <p role="status" className={styles.small}>
        {problem}
      </p>
    </>
  );
}

function More({ count }: { readonly count: number }) {
  const styles = useStyles();
  const say = useWords();
  return count > 0 ? <p className={styles.small}>{say("andMore", { count })}</p> : null;
}

function useWhyText(): (why: Why) => string {
  const say = useWords();
  const language = useLanguage();
  return (why) => {
    switch (why.kind) {
      case "stored":
        return say("whyStored");
      case "formula":
        return say("whyFormula");
      case "follows":
        return say("whyFollows");
      case "scenario": {
        if (why.drivers.length === 0) return say("whyChoice");
        const listed = why.drivers.slice(0, mostDrivers).map((one) => driverText(one, language));
        const rest = why.drivers.length - listed.length;
        return [...listed, ...(rest > 0 ? [say("moreDrivers", { count: rest })] : [])].join("; ");
      }
      default:
        return why satisfies never;
    }
  };
}

/** Cells that were left as they were, each with the reason. */
export function LeftAloneList({ cells }: { readonly cells: readonly LeftAlone[] }) {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const [goTo, problem] = useGoTo();
  if (cells.length === 0) return null;
  return (
    <div>
      <p>{say("leftAloneLabel", { count: cells.length })}</p>
      <ul className={styles.list}>
        {cells.slice(0, mostListed).map((cell, index) => (
          <li key={`${index} ${addressOf(firstCell(cell))}`} className={styles.item}>
            <Link as="button" onClick={() => goTo(firstCell(cell))}>
              {addressOf(firstCell(cell))}
            </Link>
            <p className={styles.small}>{cell.why[language]}</p>
          </li>
        ))}
      </ul>
      <More count={cells.length - mostListed} />
      <p role="status" className={styles.small}>
        {problem}
      </p>
    </div>
  );
}
