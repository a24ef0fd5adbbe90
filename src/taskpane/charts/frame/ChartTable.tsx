import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  room: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  caption: {
    textAlign: "left",
    paddingBottom: "4px",
    color: tokens.colorNeutralForeground2,
  },
  cell: {
    padding: "4px 0 4px 5px",
    textAlign: "right",
    verticalAlign: "top",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":first-child": { paddingLeft: 0, textAlign: "left" },
  },
  head: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: "nowrap",
  },
  label: { fontWeight: tokens.fontWeightRegular },
  words: { textAlign: "left", color: tokens.colorNeutralForeground2 },
});

export interface TableRow {
  readonly label: string;
  /** One for each column behind the first, or words in place of them all. */
  readonly cells: readonly ReactNode[] | string;
}

interface ChartTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** What a chart is drawn from. */
export function ChartTable({ caption, columns, rows }: ChartTableProps) {
  const styles = useStyles();
  return (
    // A wide table is moved by keyboard as well.
    <div className={styles.room} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cells }) => (
            <tr key={label}>
              <th scope="row" className={mergeClasses(styles.cell, styles.label)}>
                {label}
              </th>
              {typeof cells === "string" ? (
                <td
                  colSpan={columns.length - 1}
                  className={mergeClasses(styles.cell, styles.words)}
                >
                  {cells}
                </td>
              ) : (
                cells.map((cell, index) => (
                  <td key={index} className={styles.cell}>
                    {cell}
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
