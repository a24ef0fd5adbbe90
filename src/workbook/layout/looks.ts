import type { NumberFormat, Role } from "./types";

/** The number formats, as Excel writes them. */
export const patterns: Readonly<Record<NumberFormat, string>> = {
  count: "#,##0",
  percent: "0.0%",
  points: "+0.0%;-0.0%;0.0%",
  year: "0",
  decimal: "#,##0.00",
  millions: "#,##0.0",
};

export interface Line {
  readonly weight: "thin" | "medium";
  readonly colour: string;
}

/** How a cell looks; colours are `#rrggbb`. */
export interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: string | undefined;
  readonly above: Line | undefined;
  readonly below: Line | undefined;
  readonly align: "left" | "right";
  /** Whether its text keeps off the column to its left: it would touch the numbers there. */
  readonly indented: boolean;
  readonly pattern: string | undefined;
}

export const font = { name: "Arial", size: 10 } as const;

/** The first row has room for a title. */
export const titleHeight = 32;

const ink = "#1f1f1f";
const muted = "#5f6368";
const inputBlue = "#0000ff";
const line: Line = { weight: "thin", colour: "#9aa0a6" };

/** Blue for what people may change and black for what is worked out, as analysts expect it. */
const looks: Readonly<Record<Role, Partial<Look>>> = {
  title: { bold: true, size: 16, colour: ink },
  subtitle: { colour: muted },
  section: { bold: true, colour: "#0e5c2f", below: { weight: "medium", colour: "#107c41" } },
  header: { bold: true, below: line },
  inputHeader: { bold: true, colour: inputBlue, below: line },
  textHeader: { bold: true, below: line },
  unit: { colour: muted, italic: true },
  label: { colour: ink },
  note: { colour: muted },
  input: { colour: inputBlue },
  calculation: { colour: ink },
  total: { bold: true, above: line },
};

const textRoles: ReadonlySet<Role> = new Set([
  "title",
  "subtitle",
  "section",
  "textHeader",
  "note",
  "label",
]);

/** How a cell of a block looks in a column, counted from 0. */
export function lookOf(
  { role, format }: { readonly role: Role; readonly format?: NumberFormat },
  column: number,
): Look {
  const isText = column === 0 || textRoles.has(role);
  return {
    size: font.size,
    bold: false,
    italic: false,
    colour: undefined,
    above: undefined,
    below: undefined,
    ...looks[role],
    align: isText ? "left" : "right",
    indented: isText && column > 0,
    pattern: format && patterns[format],
  };
}

/** The colours of a chart's series, in their order. */
export const seriesColours = ["#107c41", "#2b7cd3", "#9aa0a6", "#e08a00", "#7a4fb5", "#c0392b"];
