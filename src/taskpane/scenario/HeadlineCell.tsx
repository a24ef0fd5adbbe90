import { makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import type { Unit } from "../../dataset/types";
import type { Cell } from "../../functions/cells";
import { CellError } from "../../functions/cells";
import { formatFull, formatShort } from "../format";
import { useLanguage, useWords } from "../paneContext";

const useStyles = makeStyles({
  cell: {
    padding: "4px 4px",
    textAlign: "right",
    verticalAlign: "top",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  active: {
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  figure: { whiteSpace: "nowrap" },
  error: {
    padding: 0,
    border: 0,
    background: "none",
    font: "inherit",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "right",
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "2px",
    cursor: "help",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface HeadlineCellProps {
  readonly cell: Cell;
  readonly unit: Unit;
  readonly active: boolean;
}

/** One figure of the table; one that has no answer says why when it is pointed at or reached by keyboard. */
export function HeadlineCell({ cell, unit, active }: HeadlineCellProps) {
  const styles = useStyles();
  return (
    <td className={mergeClasses(styles.cell, active && styles.active)}>
      {cell instanceof CellError ? <Unanswered error={cell} /> : <Figure cell={cell} unit={unit} />}
    </td>
  );
}

function Figure({ cell, unit }: { readonly cell: Exclude<Cell, CellError>; readonly unit: Unit }) {
  const styles = useStyles();
  const language = useLanguage();
  if (typeof cell !== "number") return String(cell ?? "");
  return (
    <data className={styles.figure} value={cell} title={formatFull(cell, unit, language)}>
      {formatShort(cell, unit, language)}
    </data>
  );
}

function Unanswered({ error }: { readonly error: CellError }) {
  const styles = useStyles();
  const say = useWords();
  return (
    <Tooltip content={error.message} relationship="description" withArrow>
      <button type="button" className={styles.error}>
        {error.code === "#N/A" ? say("needsInput") : error.code}
      </button>
    </Tooltip>
  );
}
