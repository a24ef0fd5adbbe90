import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Language } from "../../dataset/types";
import type { Cell } from "../../functions/cells";
import { CellError } from "../../functions/cells";
import { localeOf } from "../../taskpane/language";
import type { Area, WorkbookHost } from "../../workbook/host";
import { address } from "../engine/address";
import { sayOnPage } from "./words";
import type { WorkbenchState } from "./workbench";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "baseline",
    gap: "12px",
    flexShrink: 0,
    minHeight: "28px",
    padding: "5px 12px",
    boxSizing: "border-box",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  address: { fontWeight: tokens.fontWeightSemibold, marginRight: "5px" },
  formula: { fontFamily: tokens.fontFamilyMonospace, marginRight: "6px" },
  from: { color: tokens.colorNeutralForeground3, marginRight: "6px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  calculation: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

interface SelectedCell {
  readonly address: string;
  readonly formula: string;
  /** The cell whose formula spills into this one; null where none does. */
  readonly spilledFrom: string | null;
  readonly value: Cell;
}

async function readCell(host: WorkbookHost): Promise<SelectedCell> {
  const { sheet, row, column } = await host.readSelection();
  const at = (cell: Pick<Area, "row" | "column">) => ({
    ...cell,
    sheet,
    rows: 1,
    columns: 1,
  });
  const cell = at({ row, column });
  const [[spill], values] = await Promise.all([host.readSpills(cell), host.readValues(cell)]);
  const source = spill ? at({ row: spill.row, column: spill.column }) : cell;
  const formulas = await host.readFormulas(source);
  const isSource = source.row === row && source.column === column;
  return {
    address: address(row, column),
    formula: formulas[0]![0]!,
    spilledFrom: isSource ? null : address(source.row, source.column),
    value: values[0]![0]!,
  };
}

/** The first cell of the selection, read again whenever the selection or the values change. */
function useSelectedCell(host: WorkbookHost, state: WorkbenchState): SelectedCell | null {
  const [selected, setSelected] = useState<SelectedCell | null>(null);
  const { grid, calculation } = state;
  useEffect(() => {
    if (grid.kind !== "ready") return;
    let current = true;
    const read = async () => {
      const cell = await readCell(host);
      if (current) setSelected(cell);
    };
    void read();
    const unwatch = host.watchSelection(() => void read());
    return () => {
      current = false;
      unwatch();
    };
  }, [host, grid, calculation]);
  return selected;
}

interface StatusLineProps {
  readonly host: WorkbookHost;
  readonly state: WorkbenchState;
  readonly language: Language;
}

/** The selected cell's value in full, or the reason why it has none; and what the last calculation did. */
export function StatusLine({ host, state, language }: StatusLineProps) {
  const styles = useStyles();
  const selected = useSelectedCell(host, state);
  return (
    <div className={styles.line}>
      <div className={styles.cell} role="status" aria-label={sayOnPage(language, "selectedCell")}>
        {selected ? (
          <Selected cell={selected} language={language} />
        ) : (
          sayOnPage(language, "noSelection")
        )}
      </div>
      <div className={styles.calculation} role="status">
        {calculationText(state, language)}
      </div>
    </div>
  );
}

function calculationText({ calculation }: WorkbenchState, language: Language): string {
  if (calculation?.busy) return sayOnPage(language, "calculating");
  if (!calculation?.cells) return "";
  return sayOnPage(language, "recalculated", { count: calculation.cells });
}

function Selected({
  cell,
  language,
}: {
  readonly cell: SelectedCell;
  readonly language: Language;
}) {
  const styles = useStyles();
  const { value, formula } = cell;
  const isFormula = formula.startsWith("=");
  const failed = value instanceof CellError;
  return (
    <>
      <span className={styles.address}>{cell.address}</span>{" "}
      {cell.spilledFrom !== null && (
        <span className={styles.from}>
          {sayOnPage(language, "spilledFrom", { cell: cell.spilledFrom })}
        </span>
      )}
      {isFormula && <span className={styles.formula}>{formula}</span>}
      {isFormula && "→ "}
      <span className={mergeClasses(failed && styles.error)}>{textOf(value, language)}</span>
    </>
  );
}

function textOf(value: Cell, language: Language): string {
  if (value === null || value === "") return sayOnPage(language, "blank");
  if (value instanceof CellError) return [value.code, value.message].filter(Boolean).join(" ");
  if (typeof value === "number") {
    return value.toLocaleString(localeOf[language], { maximumSignificantDigits: 15 });
  }
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
