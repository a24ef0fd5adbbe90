import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Bar } from "../../../analysis/tornado";
import type { Unit } from "../../../dataset/types";
import { useFigures } from "../../figures/useFigures";
import { useLanguage, useWords } from "../../paneContext";
import { nameOf, unitOf } from "./drivers";

const useStyles = makeStyles({
  table: {
    width: "100%",
    marginTop: "4px",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    padding: "4px 0 4px 8px",
    textAlign: "right",
    verticalAlign: "top",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  label: { paddingLeft: 0, textAlign: "left", fontWeight: tokens.fontWeightRegular },
  range: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** What the tornado chart is drawn from. */
export function TornadoTable({
  bars,
  unit,
}: {
  readonly bars: readonly Bar[];
  readonly unit: Unit;
}) {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const figures = useFigures();
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <table className={styles.table} aria-label={say("tornadoTable")}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(head, styles.label)}>
            {say("driver")}
          </th>
          <th scope="col" className={head}>
            {say("resultAtLow")}
          </th>
          <th scope="col" className={head}>
            {say("resultAtHigh")}
          </th>
          <th scope="col" className={head}>
            {say("swing")}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ driver, atLow, atHigh, swing }) => (
          <tr key={`${driver.kind} ${driver.id}`}>
            <th scope="row" className={mergeClasses(styles.cell, styles.label)}>
              {nameOf(driver, language)}
              <span className={styles.range}>
                {figures.span(driver.low, driver.high, unitOf(driver))}
              </span>
            </th>
            <td className={styles.cell}>{figures.short(atLow, unit)}</td>
            <td className={styles.cell}>{figures.short(atHigh, unit)}</td>
            <td className={styles.cell}>{figures.short(swing, unit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
