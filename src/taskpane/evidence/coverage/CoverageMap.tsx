import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useWords } from "../../paneContext";
import { CoverageSign } from "./CoverageSign";
import type { Covered, CoverageTable } from "./table";

const useStyles = makeStyles({
  scroll: {
    position: "relative",
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: "4px 4px",
    verticalAlign: "top",
    textAlign: "left",
    // Chinese would be broken within a word.
    wordBreak: "keep-all",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  label: { paddingLeft: 0, fontWeight: tokens.fontWeightRegular },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  none: { color: tokens.colorNeutralForeground3 },
});

/** With more columns than this, a cell has room for its sign only; the list below the map says what the signs mean. */
const most = 4;

interface CoverageMapProps {
  readonly table: CoverageTable;
  readonly label: string;
}

/** A function's arguments down and across, and how the source covers each pair of them. */
export function CoverageMap({ table: { columns, rows }, label }: CoverageMapProps) {
  const styles = useStyles();
  const head = mergeClasses(styles.cell, styles.head);
  return (
    // A wide one is moved sideways, by keyboard too.
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {rows[0] && rows[0].names.length > 0 && <td className={head} />}
            {columns.map((column) => (
              <th key={column} scope="col" className={head}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ names, cells }) => (
            <tr key={names.join(" ")}>
              {names.length > 0 && (
                <th scope="row" className={mergeClasses(styles.cell, styles.label)}>
                  {names.join(" · ")}
                </th>
              )}
              {cells.map((cell, index) => (
                <CoverageCell key={columns[index]} cell={cell} wide={columns.length <= most} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CoverageCellProps {
  readonly cell: Covered;
  /** Whether there is room for the word beside the sign. */
  readonly wide: boolean;
}

function CoverageCell({ cell: { kind, inputs }, wide }: CoverageCellProps) {
  const styles = useStyles();
  const say = useWords();
  return (
    <td
      className={mergeClasses(styles.cell, kind === "not in source" && styles.none)}
      data-covers={kind}
      {...(inputs.length > 0 && { title: say("coverageNeeds", { inputs: inputs.join(", ") }) })}
    >
      <CoverageSign kind={kind} />{" "}
      <span className={wide ? undefined : styles.unseen}>{say(`covers.${kind}`)}</span>
    </td>
  );
}
