import type { Language } from "../../dataset/types";
import { column, fill, row } from "../layout/blocks";
import type { Chart, SheetLayout } from "../layout/types";
import { writerOf } from "./words";

const items = ["Power cords", "Busbar", "Backplane", "Liquid cooling"];
const itemRows = [10, 11, 12, 13];
const platforms = ["GB200", "GB300", "Rubin", "Google rack"];
const platformRows = [21, 22, 23, 24];

/** What a rack holds, what of it is the Company's, and how platforms compare. */
export function rackContentSheet(language: Language): SheetLayout {
  const { t, name, list, note, reason, fact, heading, section } = writerOf(language);
  const notStated = t("not stated", "未给出");
  const read = t("How to read it", "说明");
  const factHeader = t("Fact", "事实编号");
  const usd = t("USD/rack", "美元/柜");
  return {
    name: t("Rack content", "单柜价值量"),
    widths: [220, 140, 110, 110, 120, 180, 740],
    frozenRows: 3,
    blocks: [
      ...heading(t("Content per rack, and the Company's part", "单柜价值量与公司占比")),

      section(5, 7, t("One platform, item by item", "单一平台分品类")),
      row("A6", "label", [t("Platform", "平台")]),
      row("B6", "input", [name("platforms", "GB200")]),
      row("A8", "textHeader", [t("Item", "品类")]),
      row("B8", "header", [
        t("All suppliers", "全部供应商"),
        t("The Company", "公司"),
        t("Others", "其他供应商"),
        t("Company's part", "公司占比"),
      ]),
      row("F8", "textHeader", [factHeader, read]),
      row("A9", "unit", [null, usd, usd, usd, "%"]),
      column(
        "A10",
        "input",
        items.map((id) => name("items", id)),
      ),
      column(
        "B10",
        "calculation",
        itemRows.map((at) => `=IFNA(AEC.CONTENT($B$6,A${at}),"${notStated}")`),
        "count",
      ),
      column(
        "C10",
        "calculation",
        itemRows.map((at) => `=IFNA(AEC.CAPTURE($B$6,A${at}),"${notStated}")`),
        "count",
      ),
      column(
        "D10",
        "calculation",
        itemRows.map((at) => `=IF(ISNUMBER(B${at}),B${at}-N(C${at}),"–")`),
        "count",
      ),
      column(
        "E10",
        "calculation",
        itemRows.map((at) => `=IFERROR(C${at}/B${at},"–")`),
        "percent",
      ),
      column(
        "F10",
        "note",
        itemRows.map(
          (at) => `=IF(ISNUMBER(B${at}),${fact(`AEC.CONTENT($B$6,A${at})`).slice(1)},"")`,
        ),
      ),
      column(
        "G10",
        "note",
        itemRows.map(
          (at) =>
            `=IF(ISNUMBER(B${at}),${note(`F${at}`).slice(1)},${reason(`AEC.CONTENT($B$6,A${at})`)})`,
        ),
      ),
      row("A14", "total", [t("Total of what is stated", "已给出部分合计")]),
      row("B14", "total", ["=SUM(B10:B13)", "=SUM(C10:C13)", "=SUM(D10:D13)"], "count"),
      row("E14", "total", ['=IFERROR(C14/B14,"–")'], "percent"),
      row("A15", "label", [
        t("Check: cords + busbar against power", "核对：电源线 + 母线排 对 电源类"),
      ]),
      row(
        "B15",
        "calculation",
        ['=IFERROR(ROUND(B10+B11-AEC.CONTENT($B$6,"Power"),6),"–")'],
        "count",
      ),
      row("G14", "note", [
        t(
          "Where the Company's part is not stated it counts as the others'.",
          "公司份额未给出的品类计入其他供应商。",
        ),
      ]),
      row("G15", "note", [
        t(
          "Should be 0; – where the platform is stated in total only.",
          "应为 0；仅给出合计的平台显示为 –。",
        ),
      ]),

      section(18, 7, t("Platforms side by side", "平台对比")),
      row("A19", "textHeader", [t("Platform", "平台")]),
      row("B19", "header", [
        t("Item", "品类"),
        t("Content", "价值量"),
        t('="Against "&A21', '="较 "&A21'),
        t("Copper links", "铜连接"),
      ]),
      row("F19", "textHeader", [factHeader, read]),
      row("A20", "unit", [null, null, usd, t("times", "倍"), t("per rack", "条/柜")]),
      column(
        "A21",
        "input",
        platforms.map((id) => name("platforms", id)),
      ),
      column(
        "B21",
        "input",
        ["Power", "Power", "Power", "Electrical"].map((id) => name("items", id)),
      ),
      column(
        "C21",
        "calculation",
        platformRows.map(
          (at) => `=IFNA(AEC.CONTENT(A${at},B${at}),"${t("needs input", "需输入")}")`,
        ),
        "count",
      ),
      column(
        "D21",
        "calculation",
        platformRows.map((at) => `=IFERROR(C${at}/C$21,"–")`),
        "decimal",
      ),
      column(
        "E21",
        "calculation",
        platformRows.map((at) => `=IFNA(AEC.COPPER(A${at}),"${notStated}")`),
        "count",
      ),
      column(
        "F21",
        "note",
        platformRows.map(
          (at) =>
            `=IF(ISNUMBER(C${at}),LET(x,AEC.EXPLAIN("CONTENT",A${at},B${at}),INDEX(x,IF(ROWS(x)>5,5,2),1)),"")`,
        ),
      ),
      column(
        "G21",
        "note",
        platformRows.map(
          (at) =>
            `=IF(ISNUMBER(C${at}),${note(`F${at}`).slice(1)},${reason(`AEC.CONTENT(A${at},B${at})`)})`,
        ),
      ),

      section(27, 7, t("The Company's shares at NV", "公司在英伟达的份额")),
      row("A28", "textHeader", [t("Product", "产品")]),
      row("B28", "header", [t("Share", "份额"), t("Low", "低端"), t("High", "高端")]),
      row("F28", "textHeader", [factHeader, read]),
      row("A29", "unit", [null, "%", "%", "%"]),
      column(
        "A30",
        "input",
        ["Power cords", "Busbar", "Backplane"].map((id) => name("products", id)),
      ),
      fill("B30:B32", "calculation", '=AEC.SHARE("NV",A30)', "percent"),
      fill("C30:C32", "calculation", '=AEC.FACT(F30,"low")', "percent"),
      fill("D30:D32", "calculation", '=AEC.FACT(F30,"high")', "percent"),
      column(
        "F30",
        "note",
        [30, 31, 32].map((at) => fact(`AEC.SHARE("NV",A${at})`)),
      ),
      column(
        "G30",
        "note",
        [30, 31, 32].map((at) => note(`F${at}`)),
      ),
    ],
    dropDowns: [
      { row: 5, column: 1, values: list("platforms") },
      ...itemRows.map((at) => ({ row: at - 1, column: 0, values: list("items") })),
      ...platformRows.flatMap((at) => [
        { row: at - 1, column: 0, values: list("platforms") },
        { row: at - 1, column: 1, values: list("items") },
      ]),
    ],
    charts: charts(t),
  };
}

const cells = (row: number, column: number, rows: number) => ({ row, column, rows, columns: 1 });

const charts = (t: (en: string, zh: string) => string): readonly Chart[] => [
  {
    kind: "stackedColumn",
    title: t("Content of the chosen rack, USD", "所选机柜价值量（美元）"),
    categories: cells(9, 0, 4),
    series: [
      { name: t("The Company", "公司"), values: cells(9, 2, 4) },
      { name: t("Others", "其他供应商"), values: cells(9, 3, 4) },
    ],
    place: { row: 34, column: 0, rows: 16, columns: 6 },
    format: "count",
  },
  {
    kind: "bar",
    title: t("Content by platform, USD per rack", "各平台单柜价值量（美元）"),
    categories: cells(20, 0, 4),
    series: [{ name: t("Content", "价值量"), values: cells(20, 2, 4) }],
    place: { row: 34, column: 6, rows: 16, columns: 1 },
    format: "count",
  },
];
