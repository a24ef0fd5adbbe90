import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Unit } from "../../dataset/types";
import { useWords } from "../paneContext";
import type { FigureRange } from "./scale";
import { percent, scaleOf } from "./scale";
import { useFigures } from "./useFigures";

export const useBarStyles = makeStyles({
  bar: { display: "block", width: "100%", height: "18px", overflow: "visible" },
  axis: {
    stroke: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  span: {
    fill: tokens.colorBrandBackground2Hover,
    stroke: tokens.colorBrandStroke1,
    strokeOpacity: 0.5,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  assumed: { strokeDasharray: "3 2" },
  stated: {
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  used: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { fill: "Highlight", stroke: "Canvas" },
  },
  ends: {
    marginBottom: "2px",
    display: "flex",
    justifyContent: "space-between",
    columnGap: "8px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontVariantNumeric: "tabular-nums",
  },
});

interface RangeBarProps {
  readonly range: FigureRange;
  readonly unit: Unit;
}

/** A figure's range: its ends, those of them that the source states, and the value that the scenario uses. */
export function RangeBar({ range, unit }: RangeBarProps) {
  const styles = useBarStyles();
  const figures = useFigures();
  const { low, used, high } = range;
  // An override may lie far outside: the ends of the bar are then not the ends of the range.
  const inside = low <= used && used <= high;
  return (
    <div>
      <RangeDrawing range={range} unit={unit} />
      {low < high && (
        <div className={styles.ends} aria-hidden>
          {inside ? (
            <>
              <span>{figures.short(low, unit)}</span>
              <span>{figures.short(high, unit)}</span>
            </>
          ) : (
            figures.span(low, high, unit)
          )}
        </div>
      )}
    </div>
  );
}

const middle = 9;

function RangeDrawing({ range, unit }: RangeBarProps) {
  const styles = useBarStyles();
  const { low, used, high, stated } = range;
  const at = scaleOf([low, used, high]);
  const assumed = !(stated.includes(low) && stated.includes(high));
  return (
    <svg className={styles.bar} role="img" aria-label={useRangeWords(range, unit)}>
      <line className={styles.axis} x1="0" x2="100%" y1={middle} y2={middle} />
      {low < high && (
        <rect
          className={mergeClasses(styles.span, assumed && styles.assumed)}
          x={percent(at(low))}
          width={percent(at(high) - at(low))}
          y={middle - 4}
          height={8}
        />
      )}
      {stated.map((value) => (
        <line
          key={value}
          className={styles.stated}
          x1={percent(at(value))}
          x2={percent(at(value))}
          y1={middle - 7}
          y2={middle + 7}
        />
      ))}
      <UsedMark position={at(used)} />
    </svg>
  );
}

/** A diamond: an element of its own, since a path takes no percentages. */
function UsedMark({ position }: { readonly position: number }) {
  const styles = useBarStyles();
  return (
    <svg x={percent(position)} y={middle} overflow="visible">
      <path className={styles.used} d="M0 -6 L6 0 L0 6 L-6 0 Z" />
    </svg>
  );
}

function useRangeWords({ low, used, high }: FigureRange, unit: Unit): string {
  const say = useWords();
  const figures = useFigures();
  const fill = {
    low: figures.full(low, unit),
    used: figures.full(used, unit),
    high: figures.full(high, unit),
  };
  if (low === high && used === low) return say("rangeBarPoint", fill);
  return say(used < low || used > high ? "rangeBarOutside" : "rangeBar", fill);
}
