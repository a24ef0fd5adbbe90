import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Bar } from "../../../analysis/tornado";
import type { Unit } from "../../../dataset/types";
import { percent, scaleOf } from "../../figures/scale";
import { useFigures } from "../../figures/useFigures";
import { useLanguage, useWords } from "../../paneContext";
import { useAuditStyles } from "../auditStyles";
import { nameOf, unitOf } from "./drivers";
import { tornadoSentence } from "./sentence";

const useStyles = makeStyles({
  legend: { display: "flex", flexWrap: "wrap", columnGap: "12px", margin: "4px 0" },
  key: { display: "flex", alignItems: "center", gap: "4px" },
  sign: { width: "14px", height: "10px", flexShrink: 0 },
  // One grid for all rows, so that every bar is drawn on the same scale.
  rows: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr) max-content",
    alignItems: "center",
    columnGap: "6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { gridColumn: "1 / -1", marginTop: "6px", overflowWrap: "anywhere" },
  range: { color: tokens.colorNeutralForeground3 },
  end: { fontVariantNumeric: "tabular-nums" },
  bar: { display: "block", width: "100%", height: "20px", overflow: "visible" },
  low: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  high: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { fill: "CanvasText", stroke: "CanvasText" },
  },
  base: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

interface TornadoChartProps {
  readonly bars: readonly Bar[];
  /** The answer with every driver where the scenario has it. */
  readonly base: number;
  readonly unit: Unit;
}

/** Each driver's bar from the answer at its low end to the answer at its high end, around the answer as it is. */
export function TornadoChart({ bars, base, unit }: TornadoChartProps) {
  const styles = useStyles();
  const shared = useAuditStyles();
  const say = useWords();
  const language = useLanguage();
  const figures = useFigures();
  const at = scaleOf([base, ...bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh])]);
  return (
    <div role="img" aria-label={tornadoSentence(bars, base, unit, { language, figures })}>
      <div className={mergeClasses(styles.legend, shared.small)}>
        <span className={styles.key}>
          <Sign className={styles.low} /> {say("atLowEnd")}
        </span>
        <span className={styles.key}>
          <Sign className={styles.high} /> {say("atHighEnd")}
        </span>
        <span className={styles.key}>
          <BaseSign /> {say("tornadoBase", { base: figures.full(base, unit) })}
        </span>
      </div>
      <div className={styles.rows}>
        {bars.map((bar) => (
          <Row
            key={`${bar.driver.kind} ${bar.driver.id}`}
            bar={bar}
            base={base}
            unit={unit}
            at={at}
          />
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  readonly bar: Bar;
  readonly base: number;
  readonly unit: Unit;
  readonly at: (value: number) => number;
}

function Row({ bar: { driver, atLow, atHigh }, base, unit, at }: RowProps) {
  const styles = useStyles();
  const language = useLanguage();
  const figures = useFigures();
  return (
    <>
      <span className={styles.label}>
        {nameOf(driver, language)}{" "}
        <span className={styles.range}>
          {figures.span(driver.low, driver.high, unitOf(driver))}
        </span>
      </span>
      <span className={styles.end}>{figures.short(Math.min(atLow, atHigh), unit)}</span>
      <svg className={styles.bar}>
        <Stretch className={styles.low} from={at(base)} to={at(atLow)} />
        <Stretch className={styles.high} from={at(base)} to={at(atHigh)} />
        <line
          className={styles.base}
          x1={percent(at(base))}
          x2={percent(at(base))}
          y1="0"
          y2="20"
        />
      </svg>
      <span className={styles.end}>{figures.short(Math.max(atLow, atHigh), unit)}</span>
    </>
  );
}

interface StretchProps {
  readonly className: string;
  readonly from: number;
  readonly to: number;
}

function Stretch({ className, from, to }: StretchProps) {
  if (from === to) return null;
  return (
    <rect
      className={className}
      x={percent(Math.min(from, to))}
      width={percent(Math.abs(to - from))}
      y={4}
      height={12}
    />
  );
}

function Sign({ className }: { readonly className: string }) {
  const styles = useStyles();
  return (
    <svg className={styles.sign}>
      <rect className={className} x="1" y="1" width="12" height="8" />
    </svg>
  );
}

function BaseSign() {
  const styles = useStyles();
  return (
    <svg className={styles.sign}>
      <line className={styles.base} x1="7" x2="7" y1="0" y2="10" />
    </svg>
  );
}
