import type { Language } from "../../dataset/types";
import { column, fill, row } from "../layout/blocks";
import type { Chart, SheetLayout } from "../layout/types";
import { writerOf } from "./words";

/** Demand by customer, its split by speed, the units that it implies, and the range of each figure. */
export function demandSheet(language: Language): SheetLayout {
  const { t, name, list, note, reason, fact, heading, section } = writerOf(language);
  const notStated = t("not stated", "未给出");
  const customer = (id: string) => name("customers", id);
  const read = t("How to read it", "说明");
  const cables = t("cables", "根");
  const called = (at: number) => fact(`AEC.DEMAND(A${at},C$6)`);
  return {
    name: t("Demand", "需求"),
    widths: [200, 100, 100, 110, 120, 190, 740],
    frozenRows: 3,
    blocks: [
      ...heading(t("AEC demand of the large AI buyers", "主要 AI 客户的 AEC 需求")),

      section(5, 7, t("Demand by customer", "各客户需求")),
      row("A6", "header", [t("Customer", "客户")]),
      row("B6", "inputHeader", [2025, 2026], "year"),
      row("D6", "header", [t("Growth", "增长率"), t('="Share of "&C6', '=C6&" 占比"')]),
      row("F6", "textHeader", [t("Fact", "事实编号"), read]),
      row("A7", "unit", [null, cables, cables, "%", "%"]),
      column("A8", "input", [customer("NV"), customer("Meta"), customer("Amazon")]),
      fill("B8:C10", "calculation", "=AEC.DEMAND($A8,B$6)", "count"),
      column("D8", "calculation", ["=C8/B8-1", "=C9/B9-1", "=C10/B10-1"], "percent"),
      column("A11", "total", [t("Three with both years", "两年均有数的三家")]),
      row("B11", "total", ["=SUM(B8:B10)", "=SUM(C8:C10)"], "count"),
      row("D11", "total", ['=AEC.GROWTH(A8&"+"&A9&"+"&A10,B6,C6)'], "percent"),
      column("A12", "input", [customer("Google")]),
      row(
        "B12",
        "calculation",
        [`=IFNA(AEC.DEMAND(A12,B6),"${notStated}")`, "=AEC.DEMAND(A12,C6)"],
        "count",
      ),
      row("D12", "calculation", ['=IFERROR(C12/B12-1,"–")'], "percent"),
      column("A13", "total", [t("North America", "北美")]),
      row("B13", "total", [`=IFERROR(B11+B12,"${notStated}")`, "=C11+C12"], "count"),
      row("D13", "total", ['=IFERROR(C13/B13-1,"–")'], "percent"),
      column(
        "E8",
        "calculation",
        ["=C8/C$13", "=C9/C$13", "=C10/C$13", "=C11/C$13", "=C12/C$13", "=SUM(E11:E12)"],
        "percent",
      ),
      column("F8", "note", [called(8), called(9), called(10), null, called(12)]),
      column("G8", "note", [
        note("F8"),
        note("F9"),
        note("F10"),
        t("Growth like for like: Google has no 2025 figure.", "同口径增长；谷歌无 2025 年数字。"),
        note("F12"),
        `=IFERROR(IF(ISNUMBER(B13),"",${reason("AEC.DEMAND(A12,B6)")}),"")`,
      ]),

      section(16, 7, t('="Speed split in "&C6', '=C6&" 年分速率"')),
      row("A17", "header", [t("Customer", "客户")]),
      row("B17", "inputHeader", ["400G", "800G"]),
      row("D17", "header", [t("Both", "合计"), t('=B17&" share"', '=B17&" 占比"')]),
      row("F17", "textHeader", [t("Fact", "事实编号"), read]),
      row("A18", "unit", [null, cables, cables, cables, "%"]),
      column("A19", "input", [customer("Amazon"), customer("Meta")]),
      fill("B19:C20", "calculation", "=AEC.DEMAND($A19,$C$6,B$17)", "count"),
      column("D19", "calculation", ["=SUM(B19:C19)", "=SUM(B20:C20)"], "count"),
      fill("E19:E20", "calculation", "=AEC.MIX(A19,C$6,B$17)", "percent"),
      column("F19", "note", [
        '=INDEX(AEC.EXPLAIN("DEMAND",A19,C$6,B$17),3,1)',
        '=INDEX(AEC.EXPLAIN("DEMAND",A20,C$6,B$17),3,1)',
      ]),
      column("G19", "note", [note("F19"), note("F20")]),

      section(23, 7, t("What the demand implies", "需求隐含的数量")),
      row("A24", "textHeader", [t("Platform", "平台")]),
      row("B24", "header", [
        t("Customer", "客户"),
        t("Attach rate", "单机用缆"),
        t("Implied units", "隐含数量"),
        t("Check", "核对"),
      ]),
      row("F24", "textHeader", [t("Fact", "事实编号"), read]),
      row("A25", "unit", [
        null,
        null,
        t("cables/unit", "根/单位"),
        t("units", "个"),
        t("should be 0", "应为 0"),
      ]),
      row("A26", "input", [name("platforms", "TPU"), customer("Google")]),
      row("A27", "input", [name("platforms", "NVL72"), customer("NV")]),
      fill("C26:C27", "calculation", "=AEC.ATTACH(A26)", "decimal"),
      fill("D26:D27", "calculation", "=AEC.IMPLIEDUNITS(B26,C$6,A26)", "count"),
      column(
        "E26",
        "calculation",
        [
          "=ROUND(XLOOKUP(B26,A$8:A$12,C$8:C$12)/C26-D26,6)",
          "=ROUND(XLOOKUP(B27,A$8:A$12,C$8:C$12)/C27-D27,6)",
        ],
        "count",
      ),
      column("F26", "note", [fact("AEC.ATTACH(A26)"), fact("AEC.ATTACH(A27)")]),
      column("G26", "note", [note("F26"), note("F27")]),

      section(30, 7, t("Range of each figure", "各数字的区间")),
      row("A31", "textHeader", [t("Customer", "客户")]),
      row("B31", "header", [
        t("Year", "年份"),
        t("Low", "低端"),
        t("Used", "取值"),
        t("High", "高端"),
      ]),
      row("F31", "textHeader", [t("Fact", "事实编号"), read]),
      row("A32", "unit", [null, null, cables, cables, cables]),
      column("A33", "input", ["NV", "Meta", "Amazon", "Google", "China"].map(customer)),
      column("B33", "calculation", ["=C$6", "=C$6", "=C$6", "=C$6"], "year"),
      column("B37", "input", [2025], "year"),
      column(
        "C33",
        "calculation",
        [33, 34, 35, 36, 37].map((at) => `=AEC.FACT(F${at},"low")`),
        "count",
      ),
      column(
        "D33",
        "calculation",
        [33, 34, 35, 36, 37].map((at) => `=AEC.DEMAND(A${at},B${at})`),
        "count",
      ),
      column(
        "E33",
        "calculation",
        [33, 34, 35, 36, 37].map((at) => `=AEC.FACT(F${at},"high")`),
        "count",
      ),
      column(
        "F33",
        "note",
        [33, 34, 35, 36, 37].map((at) => fact(`AEC.DEMAND(A${at},B${at})`)),
      ),
      column(
        "G33",
        "note",
        [33, 34, 35, 36, 37].map((at) => note(`F${at}`)),
      ),
    ],
    dropDowns: [
      ...[7, 8, 9, 11, 18, 19, 32, 33, 34, 35, 36].map((at) => ({
        row: at,
        column: 0,
        values: list("customers"),
      })),
      ...[25, 26].flatMap((at) => [
        { row: at, column: 0, values: list("platforms") },
        { row: at, column: 1, values: list("customers") },
      ]),
      ...[1, 2].flatMap((at) => [
        { row: 5, column: at, values: list("years") },
        { row: 16, column: at, values: list("speeds") },
      ]),
    ],
    charts: charts(t),
  };
}

const cells = (row: number, column: number, rows: number) => ({ row, column, rows, columns: 1 });

const charts = (t: (en: string, zh: string) => string): readonly Chart[] => [
  {
    kind: "column",
    title: t("AEC demand by customer, with its range", "各客户 AEC 需求及区间"),
    categories: cells(32, 0, 5),
    series: [
      { name: t("Low", "低端"), values: cells(32, 2, 5) },
      { name: t("Used", "取值"), values: cells(32, 3, 5) },
      { name: t("High", "高端"), values: cells(32, 4, 5) },
    ],
    place: { row: 39, column: 0, rows: 16, columns: 6 },
    format: "count",
  },
  {
    kind: "stackedBar",
    title: t("Cables by speed", "分速率用缆"),
    categories: cells(18, 0, 2),
    series: [
      { name: "400G", values: cells(18, 1, 2) },
      { name: "800G", values: cells(18, 2, 2) },
    ],
    place: { row: 39, column: 6, rows: 16, columns: 1 },
    format: "count",
  },
];
