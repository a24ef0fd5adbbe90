import { makeStyles, tokens } from "@fluentui/react-components";
import type { Comparison } from "../../../analysis/checks/types";
import { percent } from "../../figures/scale";
import { useFigures } from "../../figures/useFigures";
import { useWords } from "../../paneContext";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(40px, 1fr) max-content",
    alignItems: "center",
    columnGap: "8px",
    rowGap: "2px",
    margin: 0,
  },
  term: { gridColumn: 1, color: tokens.colorNeutralForeground2 },
  bar: { display: "block", width: "100%", height: "10px" },
  value: { display: "contents", margin: 0 },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  stated: {
    fill: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  derived: {
    fill: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

/** A figure as stated beside the same figure as derived, on one scale that begins at zero. */
export function ComparisonBars({ comparison }: { readonly comparison: Comparison }) {
  const styles = useStyles();
  const say = useWords();
  const figures = useFigures();
  const { stated, derived, unit } = comparison;
  const most = Math.max(stated, derived);
  const rows = [
    { term: say("checkStated"), value: stated, fill: styles.stated },
    { term: say("checkDerived"), value: derived, fill: styles.derived },
  ];
  return (
    <dl className={styles.list}>
      {rows.map(({ term, value, fill }) => (
        <div key={term} className={styles.value}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>
            <svg className={styles.bar} aria-hidden>
              <rect className={fill} width={percent((value / most) * 100)} height="10" rx="1" />
            </svg>
            <span className={styles.figure}>{figures.full(value, unit)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
