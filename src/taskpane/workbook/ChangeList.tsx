import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import { addressOf, firstCell } from "../../workbook/address";
import type { Why } from "../../workbook/changes";
import { driverText } from "../../workbook/driverText";
import type { LiveChange } from "../../workbook/live/diff";
import type { LeftAlone, Place } from "../../workbook/recalculable";
import type { Cell } from "../../functions/cells";
import { useGoTo } from "../audit/useGoTo";
import { useFigures } from "../figures/useFigures";
import { useLanguage, useWords } from "../paneContext";

/** So many are listed at first, and so many when asked for more; the rest are counted. */
const fewListed = 8;
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
  label: { margin: "8px 0 4px" },
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
  const shown = (value: Cell | undefined) =>
    value === null || value === undefined || value === "" ? say("blankValue") : figures.cell(value);
  return (
    <CellList
      label={say("changesLabel")}
      cells={changes}
      keyOf={(change) => `${addressOf(firstCell(change))} ${change.call ?? ""}`}
      beside={(change) => (
        <span className={styles.values}>
          {shown(change.old)} → {shown(change.new)}
        </span>
      )}
      below={({ call, others = 0, why }) =>
        [call && say(others > 0 ? "mostOfCall" : "ofCall", { call, count: others }), whyText(why)]
          .filter(Boolean)
          .join(" · ")
      }
    />
  );
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

interface LeftAloneProps {
  readonly cells: readonly LeftAlone[];
  /** True where nothing was to be done to them: they could not be compared, which few want to see one by one. */
  readonly onlyCompared: boolean;
}

/** Cells that were left as they were, each with the reason. */
export function LeftAloneList({ cells, onlyCompared }: LeftAloneProps) {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  if (cells.length === 0) return null;
  const label = say(onlyCompared ? "notComparedLabel" : "leftAloneLabel", { count: cells.length });
  return (
    <div>
      <p className={styles.label}>{label}</p>
      <CellList
        label={label}
        cells={cells}
        keyOf={(cell, index) => `${index} ${addressOf(firstCell(cell))}`}
        below={({ why }) => why[language]}
        few={onlyCompared ? 0 : fewListed}
      />
    </div>
  );
}

interface CellListProps<Item> {
  readonly label: string;
  readonly cells: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string;
  readonly beside?: (item: Item) => ReactNode;
  readonly below: (item: Item) => string;
  readonly few?: number;
}

/** Cells to go to, the first few at first. */
function CellList<Item extends Place>({
  label,
  cells,
  few = fewListed,
  ...item
}: CellListProps<Item>) {
  const styles = useStyles();
  const say = useWords();
  const [goTo, problem] = useGoTo();
  const [all, setAll] = useState(false);
  const listed = cells.slice(0, all ? mostListed : few);
  const more = Math.min(cells.length, mostListed) - listed.length;
  const uncounted = cells.length - mostListed;
  return (
    <>
      <ul className={styles.list} aria-label={label} hidden={listed.length === 0}>
        {listed.map((cell, index) => (
          <li key={item.keyOf(cell, index)} className={styles.item}>
            <div className={styles.head}>
              <Link as="button" onClick={() => goTo(firstCell(cell))}>
                {addressOf(firstCell(cell))}
              </Link>
              {item.beside?.(cell)}
            </div>
            <p className={styles.small}>{item.below(cell)}</p>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {say(few === 0 ? "listThem" : "listMore", { count: more })}
        </Button>
      )}
      {all && uncounted > 0 && (
        <p className={styles.small}>{say("andMore", { count: uncounted })}</p>
      )}
      <p role="status" className={styles.small}>
        {problem}
      </p>
    </>
  );
}
