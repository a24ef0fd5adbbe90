import type { Theme } from "@fluentui/react-components";

type Token = Extract<keyof Theme, `color${string}`>;

/** The patterns that tell fillings apart without colour. */
export type Pattern = "hatch" | "dots";

export interface PaintLook {
  readonly fill?: Token;
  readonly pattern?: Pattern;
  readonly stroke?: Token;
  readonly width?: number;
  readonly dashes?: string;
  /** The system colours of a display with forced colours. */
  readonly forced: { readonly fill?: string; readonly stroke?: string; readonly dashes?: string };
}

const outline = { stroke: "colorBrandForeground1", width: 1.5 } as const;

/** Everything that a chart is painted with, by what it stands for. */
export const paints = {
  text: { fill: "colorNeutralForeground1", forced: { fill: "CanvasText" } },
  muted: { fill: "colorNeutralForeground3", forced: { fill: "CanvasText" } },
  grid: {
    stroke: "colorNeutralStroke2",
    width: 1,
    forced: { stroke: "CanvasText", dashes: "1 5" },
  },
  axis: { stroke: "colorNeutralStroke1Pressed", width: 1, forced: { stroke: "CanvasText" } },
  solid: {
    fill: "colorBrandForeground1",
    ...outline,
    forced: { fill: "CanvasText", stroke: "CanvasText" },
  },
  soft: {
    fill: "colorBrandBackground2Hover",
    ...outline,
    forced: { fill: "Canvas", stroke: "CanvasText" },
  },
  hollow: {
    fill: "colorNeutralBackground1",
    ...outline,
    forced: { fill: "Canvas", stroke: "CanvasText" },
  },
  hatch: { pattern: "hatch", ...outline, forced: { stroke: "CanvasText" } },
  dots: { pattern: "dots", ...outline, forced: { stroke: "CanvasText" } },
  /** Behind a whisker, so that it stands out from the bar that it lies on. */
  halo: { stroke: "colorNeutralBackground1", width: 5, forced: { stroke: "Canvas" } },
  whisker: { stroke: "colorNeutralForeground1", width: 1.5, forced: { stroke: "CanvasText" } },
  assumedWhisker: {
    stroke: "colorNeutralForeground1",
    width: 1.5,
    dashes: "3 2",
    forced: { stroke: "CanvasText" },
  },
  link: {
    stroke: "colorNeutralForeground3",
    width: 1,
    dashes: "2 2",
    forced: { stroke: "CanvasText" },
  },
} as const satisfies Record<string, PaintLook>;

export type Paint = keyof typeof paints;

/** The paints of bars. */
export type Filling = "solid" | "soft" | "hatch" | "dots" | "hollow";

/** A pattern's tile: so many pixels wide and high, a ground and what is drawn on it. */
export const tile = 6;
export const tilePath: Record<Pattern, string> = {
  hatch: "M-1 1 L1 -1 M0 6 L6 0 M5 7 L7 5",
  dots: "M2 3 L4 3",
};
export const tileStroke: Record<Pattern, number> = { hatch: 1.5, dots: 2 };
