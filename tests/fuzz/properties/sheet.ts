import * as fc from "fast-check";
import { zipSync } from "fflate";
import { declaration, escape, main } from "../../support/xlsx/build";
import { hostileText, hostileXml } from "../hostile";
import { inTime, property } from "../property";
import { useFile } from "../useFile";
import { bytesOf, partsOf } from "../workbooks";

/** A cell of a sheet that nobody wrote with Excel; what is not there is left out. */
interface HostileCell {
  readonly r?: string;
  readonly t?: string;
  readonly cm?: string;
  readonly v?: string;
  readonly f?: {
    readonly t?: string;
    readonly ref?: string;
    readonly si?: string;
    readonly text: string;
  };
}

interface HostileSheet {
  readonly rows: readonly { readonly r?: string; readonly cells: readonly HostileCell[] }[];
}

const address = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("A1", "B1", "C1", "D1", "A2", "B2", "C2", "XFD1048576") },
  fc.constantFrom("A0", "XFE1", "A1048577", "a1", "A1e3", "", "1"),
);
const area = fc.constantFrom(
  "A1:B2",
  "B1:B3",
  "A1:XFD1048576",
  "A1:A1048576",
  "C3:A1",
  "",
  "ZZ1:ZZ9",
);
const text = fc.oneof(
  fc.constantFrom(...hostileXml.filter((one) => one.length < 400)),
  hostileText,
);
const rare = { freq: 4 } as const;

const cell: fc.Arbitrary<HostileCell> = fc.record(
  {
    r: address,
    t: fc.constantFrom("s", "str", "e", "b", "d", "n", "inlineStr", "nonsense"),
    cm: fc.constantFrom("0", "1", "9", "-1", "x"),
    v: fc.oneof(text, fc.constantFrom("1", "1700000", "1e999", "-0", "Infinity")),
    f: fc.record(
      {
        t: fc.constantFrom("shared", "array", "dataTable", "normal"),
        ref: area,
        si: fc.constantFrom("0", "1", "-1", "4294967296", "__proto__"),
        text: fc.oneof(
          text,
          fc.constantFrom(
            '_xldudf_AEC_DEMAND("NV",2026)',
            "A1*2",
            "_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)(A1)",
            "_xlfn.SINGLE(A1:A2)+1",
            "",
          ),
        ),
      },
      { requiredKeys: ["text"] },
    ),
  },
  { requiredKeys: [] },
);

const sheets: fc.Arbitrary<HostileSheet> = fc.record({
  rows: fc.array(
    fc
      .tuple(
        fc.option(fc.constantFrom("1", "2", "1048576", "1048577", "0", "-1", "NaN", "2.5"), rare),
        fc.array(cell, { maxLength: 4 }),
      )
      .map(([r, cells]) => ({ ...(r !== null && { r }), cells })),
    { minLength: 1, maxLength: 3 },
  ),
});

/** A control character is no XML at all: what a parser makes of its number is the question. */
const written = (content: string) => escape(content.replace(/\p{Surrogate}/gu, "\ufffd"));

function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${written(value)}"`))
    .join("");
}

function cellXml({ r, t, cm, v, f }: HostileCell): string {
  const formula = f
    ? `<f${attributes({ t: f.t, ref: f.ref, si: f.si })}>${written(f.text)}</f>`
    : "";
  const value = v === undefined ? "" : `<v>${written(v)}</v>`;
  return `<c${attributes({ r, t, cm })}>${formula}${value}</c>`;
}

function fileOf({ rows }: HostileSheet): Uint8Array {
  const xml = rows
    .map(({ r, cells }) => `<row${attributes({ r })}>${cells.map(cellXml).join("")}</row>`)
    .join("");
  const sheet = `${declaration}<worksheet xmlns="${main}"><sheetData>${xml}</sheetData></worksheet>`;
  return zipSync({ ...partsOf(0), "xl/worksheets/sheet1.xml": bytesOf(sheet) }, { level: 1 });
}

export const hostileSheet = property<HostileSheet>({
  name: "sheet",
  runs: 25,
  values: sheets,
  check: (sheet) => inTime(() => useFile(fileOf(sheet))),
});
