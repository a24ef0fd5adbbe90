import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import { addressOf, cellsOf, firstCell } from "../../workbook/address";
import type { LiveChange } from "../../workbook/live/diff";
import type { Area } from "../../workbook/host";
import type { LeftAlone, Place } from "../../workbook/recalculable";
import type { Cell } from "../../functions/cells";
import { useGoTo } from "../audit/useGoTo";
import { useFigures } from "../figures/useFigures";
import { useLanguage, useWords } from "../paneContext";
import { withoutRepetition } from "./sameChanges";
import { useWhyText } from "./useWhyText";

/** So many are listed at first, and so many when asked for more; the rest are counted. */
const fewListed = 8;
const mostListed = 100;
/** Of cells that tell the same, so many can be gone to. */
const mostElsewhere = 7;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", flexWrap: "wrap", columnGap: "8px", justifyContent: "space-between" },
  cells: { display: "flex", flexWrap: "wrap", columnGap: "8px", minWidth: 0 },
  values: { marginLeft: "auto", fontVariantNumeric: "tabular-nums", textAlign: "right" },
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
      cells={withoutRepetition(changes)}
      keyOf={(change) => `${addressOf(firstCell(change))} ${change.call ?? ""}`}
      beside={(change) => (
        <span className={styles.values}>
          {shown(change.old)} → {shown(change.new)}
        </span>
      )}
      alike={({ elsewhere }) => elsewhere}
      below={({ call, others = 0, why }) => [
        ...(call ? [say(others > 0 ? "mostOfCall" : "ofCall", { call, count: others + 1 })] : []),
        whyText(why),
      ]}
    />
  );
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
        below={({ why }) => [why[language]]}
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
  /** Further cells that the same is to be said of. */
  readonly alike?: (item: Item) => readonly Place[];
  readonly below: (item: Item) => readonly string[];
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
              <CellLinks cell={cell} alike={item.alike?.(cell) ?? []} onGo={goTo} />
              {item.beside?.(cell)}
            </div>
            {item.below(cell).map((sentence) => (
              <p key={sentence} className={styles.small}>
                {sentence}
              </p>
            ))}
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

interface CellLinksProps {
  readonly cell: Place;
  readonly alike: readonly Place[];
  readonly onGo: (area: Area) => void;
}

/** The ways to a cell, and to those of its sheet that tell the same. */
function CellLinks({ cell, alike, onGo }: CellLinksProps) {
  const styles = useStyles();
  const say = useWords();
  const further = alike.slice(0, mostElsewhere).map(firstCell);
  const rest = alike.length - further.length;
  return (
    <span className={styles.cells}>
      <Link as="button" onClick={() => onGo(firstCell(cell))}>
        {addressOf(firstCell(cell))}
      </Link>
      {further.map((area) => (
        <Link
          key={cellsOf(area)}
          as="button"
          aria-label={addressOf(area)}
          onClick={() => onGo(area)}
        >
          {cellsOf(area)}
        </Link>
      ))}
      {rest > 0 && <span className={styles.small}>{say("moreDrivers", { count: rest })}</span>}
    </span>
  );
}
