import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Unit } from "../../dataset/types";
import type { Cell, Grid } from "../../functions/cells";
import { CellError } from "../../functions/cells";
import { useFigures } from "../figures/useFigures";
import { useWords } from "../paneContext";
import { useFunctionStyles } from "./styles";

const useStyles = makeStyles({
  frame: {
    overflow: "auto",
    maxHeight: "260px",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    minWidth: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    maxWidth: "220px",
    padding: "3px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "left",
    verticalAlign: "top",
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  number: { textAlign: "right" },
  header: {
    position: "sticky",
    top: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  error: { color: tokens.colorStatusDangerForeground2 },
});

const mostRows = 20;

interface AnswerTableProps {
  readonly grid: Grid;
  readonly unit: Unit;
  /** Whether its first row is one of headings. */
  readonly headed: boolean;
}

/** The first rows of a result that spills. */
export function AnswerTable({ grid, unit, headed }: AnswerTableProps) {
  const styles = useStyles();
  const shared = useFunctionStyles();
  const say = useWords();
  const figures = useFigures();
  const shown = Math.min(grid.length, mostRows);
  const head = headed ? grid[0] : undefined;
  const body = grid.slice(headed ? 1 : 0, shown);
  const classOf = (cell: Cell) =>
    mergeClasses(
      styles.cell,
      typeof cell === "number" && styles.number,
      cell instanceof CellError && styles.error,
    );
  return (
    <>
      <div className={styles.frame} role="region" aria-label={say("resultTable")} tabIndex={0}>
        <table className={styles.table}>
          {head && (
            <thead>
              <tr>
                {head.map((cell, index) => (
                  <th
                    key={index}
                    scope="col"
                    className={mergeClasses(
                      styles.cell,
                      styles.header,
                      typeof body[0]?.[index] === "number" && styles.number,
                    )}
                  >
                    {figures.cell(cell)}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {body.map((row, r) => (
              <tr key={r}>
                {row.map((cell, c) => (
                  <td
                    key={c}
                    className={classOf(cell)}
                    title={cell instanceof CellError ? cell.message : figures.cell(cell, unit)}
                  >
                    {figures.cell(cell, unit)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown < grid.length && (
        <span className={shared.small}>{say("resultFirst", { shown, rows: grid.length })}</span>
      )}
    </>
  );
}
