import type { GriffelStyle } from "@fluentui/react-components";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Paint, PaintLook, Pattern } from "./paints";
import { paints, tile, tilePath, tileStroke } from "./paints";
import type { Mark, Scene } from "./scene";

const patterns: readonly Pattern[] = ["hatch", "dots"];

function styleOf({ fill, pattern, stroke, width, dashes, forced }: PaintLook): GriffelStyle {
  return {
    // A pattern is named by the mark itself.
    ...(!pattern && { fill: fill ? tokens[fill] : "none" }),
    ...(stroke && { stroke: tokens[stroke] }),
    ...(width && { strokeWidth: `${width}px` }),
    ...(dashes && { strokeDasharray: dashes }),
    "@media (forced-colors: active)": {
      ...(forced.fill && { fill: forced.fill }),
      ...(forced.stroke && { stroke: forced.stroke }),
      ...(forced.dashes && { strokeDasharray: forced.dashes }),
    },
  };
}

const usePaintStyles = makeStyles(
  Object.fromEntries(Object.entries(paints).map(([name, look]) => [name, styleOf(look)])) as Record<
    Paint,
    GriffelStyle
  >,
);

const useStyles = makeStyles({
  drawing: {
    display: "block",
    overflow: "visible",
    fontFamily: tokens.fontFamilyBase,
    fontVariantNumeric: "tabular-nums",
  },
  bold: { fontWeight: tokens.fontWeightSemibold },
  ground: {
    fill: tokens.colorNeutralBackground1,
    "@media (forced-colors: active)": { fill: "Canvas" },
  },
  drawn: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

interface SceneViewProps {
  readonly scene: Scene;
  /** The ids of the elements that say what it shows. */
  readonly labelledBy: string;
}

/** A chart in the pane, in the colours of its theme. */
export function SceneView({ scene: { width, height, marks }, labelledBy }: SceneViewProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <svg
      className={styles.drawing}
      role="img"
      aria-labelledby={labelledBy}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <defs>
        {patterns.map((name) => (
          <pattern
            key={name}
            id={`${id}${name}`}
            width={tile}
            height={tile}
            patternUnits="userSpaceOnUse"
          >
            <rect className={styles.ground} width={tile} height={tile} />
            <path className={styles.drawn} d={tilePath[name]} strokeWidth={tileStroke[name]} />
          </pattern>
        ))}
      </defs>
      {marks.map((mark, index) => (
        <MarkView key={index} mark={mark} patternIds={id} />
      ))}
    </svg>
  );
}

function MarkView({ mark, patternIds }: { readonly mark: Mark; readonly patternIds: string }) {
  const styles = useStyles();
  const painted = usePaintStyles();
  const className = painted[mark.paint];
  switch (mark.kind) {
    case "rect": {
      const { x, y, width, height, tip } = mark;
      const { pattern }: PaintLook = paints[mark.paint];
      return (
        <rect
          className={className}
          {...{ x, y, width, height }}
          {...(pattern && { fill: `url(#${patternIds}${pattern})` })}
        >
          {tip && <title>{tip}</title>}
        </rect>
      );
    }
    case "line": {
      const { x1, y1, x2, y2 } = mark;
      return <line className={className} {...{ x1, y1, x2, y2 }} />;
    }
    default:
      return (
        <text
          className={mark.bold ? `${className} ${styles.bold}` : className}
          x={mark.x}
          y={mark.y}
          fontSize={mark.size}
          textAnchor={mark.anchor}
        >
          {mark.text}
        </text>
      );
  }
}
