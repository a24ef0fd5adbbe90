import type { Language } from "../../dataset/types";
import { column, fill, row } from "../layout/blocks";
import type { Chart, SheetLayout } from "../layout/types";
import { writerOf } from "./words";

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_row, index) => from + index);

/** Whose margin is what, the steps from one project's margin to another's, other suppliers, and the cost behind them. */
export function marginBridgeSheet(language: Language): SheetLayout {
  const { t, name, list, note, fact, heading, section } = writerOf(language);
  const read = t("How to read it", "说明");
  const factHeader = t("Fact", "事实编号");
  const points = t("points", "百分点");
  const step = (at: number, of: number) => `=INDEX(AEC.BRIDGE($B$15,$B$16),${at},${of})`;
  return {
    name: t("Margin bridge", "毛利率桥"),
    widths: [220, 110, 110, 110, 110, 130, 560],
    frozenRows: 3,
    blocks: [
      ...heading(t("AEC gross margin and what moves it", "AEC 毛利率及其驱动因素")),

      section(4, 7, t("Whose margin", "毛利率一览")),
      row("A5", "textHeader", [t("Whose", "对象")]),
      row("B5", "header", [
        t("Margin", "毛利率"),
        t("Low", "低端"),
        t("High", "高端"),
        t('="Against "&A7', '="较"&A7'),
      ]),
      row("F5", "textHeader", [factHeader, read]),
      row("A6", "unit", [null, "%", "%", "%", points]),
      column(
        "A7",
        "input",
        ["NV", "Cloud", "Company", "Credo"].map((id) => name("margins", id)),
      ),
      fill("B7:B10", "calculation", "=AEC.MARGIN(A7)", "percent"),
      fill("C7:C10", "calculation", '=AEC.FACT(F7,"low")', "percent"),
      fill("D7:D10", "calculation", '=AEC.FACT(F7,"high")', "percent"),
      column(
        "E7",
        "calculation",
        range(7, 10).map((at) => `=B${at}-B$7`),
        "points",
      ),
      column(
        "F7",
        "note",
        range(7, 10).map((at) => fact(`AEC.MARGIN(A${at})`)),
      ),
      column(
        "G7",
        "note",
        range(7, 10).map((at) => note(`F${at}`)),
      ),

      section(13, 7, t("Bridge between two projects", "两个项目之间的毛利率桥")),
      row("A14", "textHeader", [t("Choose", "选择")]),
      column("A15", "label", [t("From project", "起点项目"), t("To project", "终点项目")]),
      column("B15", "input", [name("projects", "NV"), name("projects", "Cloud")]),
      row("A18", "textHeader", [t("Step", "步骤")]),
      row("B18", "header", [t("Change", "变动"), t("Margin", "毛利率")]),
      row("G18", "textHeader", [read]),
      row("A19", "unit", [null, points, "%"]),
      column("A20", "label", [
        t('="Stated margin of "&B15', '=B15&" 所述毛利率"'),
        t('="Retimer supplier of "&B16', '="改用"&B16&" 的 Retimer 供应商"'),
        t('="Cable supplier of "&B16', '="改用"&B16&" 的线缆供应商"'),
        t("Modelled margin", "测算毛利率"),
        t("Not explained", "未解释部分"),
        t('="Stated margin of "&B16', '=B16&" 所述毛利率"'),
      ]),
      row("B21", "calculation", [step(3, 2)], "points"),
      row("B22", "calculation", [step(4, 2)], "points"),
      row("B24", "calculation", [step(7, 2)], "points"),
      column(
        "C20",
        "calculation",
        [step(2, 3), "=C20+B21", "=C21+B22", step(5, 3), null, step(6, 3)],
        "percent",
      ),
      row("A26", "total", [
        t("Check: the steps reach the modelled margin", "核对：各步之和等于测算值"),
      ]),
      row("B26", "total", [null, "=ROUND(C22-C23,9)"], "percent"),
      column("G20", "note", [
        t(
          "As the source states it for the project that the bridge starts from.",
          "来源对起点项目的表述。",
        ),
        t(
          "Price gap between the retimers × the retimer's part of cost.",
          "Retimer 价差 × 其成本占比。",
        ),
        t(
          "Gap in gross margin on the cable item × the cable's part of price.",
          "线缆单项毛利率差 × 其售价占比。",
        ),
        t("What the two suppliers explain together.", "两项供应商因素合计可解释的水平。"),
        t(
          "Stated less modelled: other customers' terms, mix, or rounding in the source.",
          "所述减测算，来源未作进一步说明。",
        ),
        t("As the source states it on its own.", "来源单独给出的数字。"),
        t("Should be 0.", "应为 0。"),
      ]),

      section(29, 7, t("Other suppliers for the first project", "起点项目更换供应商的测算")),
      row("A30", "textHeader", [t("Retimer", "Retimer 供应商")]),
      row("B30", "header", [t("Cable", "线缆供应商"), t("Margin", "毛利率"), t("Change", "变动")]),
      row("A31", "unit", [null, null, "%", points]),
      ...(
        [
          [32, "Credo", "Woer"],
          [33, "Marvell", "Woer"],
          [34, "Credo", "JHS"],
          [35, "Marvell", "JHS"],
        ] as const
      ).map(([at, retimer, cable]) =>
        row(`A${at}`, "input", [name("retimers", retimer), name("cables", cable)]),
      ),
      fill("C32:C35", "calculation", "=AEC.PROJECTMARGIN($B$15,A32,B32)", "percent"),
      column(
        "D32",
        "calculation",
        range(32, 35).map((at) => `=C${at}-C$20`),
        "points",
      ),

      section(38, 7, t("Cost of an 800G AEC", "800G AEC 成本结构")),
      row("A39", "textHeader", [t("Component", "部件")]),
      row("B39", "header", [
        t("Of cost", "占成本"),
        t("Of price", "占售价"),
        t("Low", "低端"),
        t("High", "高端"),
      ]),
      row("F39", "textHeader", [factHeader, read]),
      row("A40", "unit", [null, "%", "%", "%", "%"]),
      column(
        "A41",
        "input",
        ["Retimer", "Connector", "Cable", "Other"].map((id) => name("components", id)),
      ),
      fill("B41:B44", "calculation", "=AEC.COST(A41)", "percent"),
      column(
        "C41",
        "calculation",
        range(41, 44).map((at) => `=B${at}*(1-C$20)`),
        "percent",
      ),
      column(
        "D41",
        "calculation",
        range(41, 43).map((at) => `=AEC.FACT(F${at},"low")`),
        "percent",
      ),
      column(
        "E41",
        "calculation",
        range(41, 43).map((at) => `=AEC.FACT(F${at},"high")`),
        "percent",
      ),
      column("D44", "calculation", ["=1-SUM(E41:E43)"], "percent"),
      column("E44", "calculation", ["=1-SUM(D41:D43)"], "percent"),
      column(
        "F41",
        "note",
        range(41, 43).map((at) => fact(`AEC.COST(A${at})`)),
      ),
      column("G41", "note", [
        ...range(41, 43).map((at) => note(`F${at}`)),
        t("The remainder: consumables and packaging.", "其余部分：耗材与包材。"),
      ]),
      row("A45", "total", [t("Total", "合计")]),
      row("B45", "total", ["=SUM(B41:B44)", "=SUM(C41:C44)"], "percent"),
      row("G45", "note", [
        t('="Of price at the margin of "&B15&"."', '="占售价按"&B15&"毛利率计算。"'),
      ]),

      section(48, 7, t("Behind the chart", "图表数据")),
      row("A49", "textHeader", [t("Step", "步骤")]),
      row("B49", "header", [
        t("Base", "底座"),
        t("Level", "水平"),
        t("Rise", "上升"),
        t("Fall", "下降"),
      ]),
      column(
        "A50",
        "calculation",
        range(20, 25).map((at) => `=A${at}`),
      ),
      column(
        "B50",
        "calculation",
        [0, "=MIN(C20,C21)", "=MIN(C21,C22)", 0, "=MIN(C23,C25)", 0],
        "percent",
      ),
      column("C50", "calculation", ["=C20", 0, 0, "=C23", 0, "=C25"], "percent"),
      column(
        "D50",
        "calculation",
        [0, "=MAX(B21,0)", "=MAX(B22,0)", 0, "=MAX(B24,0)", 0],
        "percent",
      ),
      column(
        "E50",
        "calculation",
        [0, "=MAX(-B21,0)", "=MAX(-B22,0)", 0, "=MAX(-B24,0)", 0],
        "percent",
      ),
    ],
    dropDowns: [
      ...range(6, 9).map((at) => ({ row: at, column: 0, values: list("margins") })),
      ...[14, 15].map((at) => ({ row: at, column: 1, values: list("projects") })),
      ...range(31, 34).flatMap((at) => [
        { row: at, column: 0, values: list("retimers") },
        { row: at, column: 1, values: list("cables") },
      ]),
    ],
    charts: charts(t),
  };
}

const cells = (row: number, column: number, rows: number) => ({ row, column, rows, columns: 1 });

const charts = (t: (en: string, zh: string) => string): readonly Chart[] => [
  {
    kind: "stackedColumn",
    title: t("Margin bridge", "毛利率桥"),
    categories: cells(49, 0, 6),
    series: [
      { name: t("Base", "底座"), values: cells(49, 1, 6), hidden: true },
      { name: t("Level", "水平"), values: cells(49, 2, 6) },
      { name: t("Rise", "上升"), values: cells(49, 3, 6) },
      { name: t("Fall", "下降"), values: cells(49, 4, 6) },
    ],
    place: { row: 57, column: 0, rows: 17, columns: 6 },
    format: "percent",
  },
  {
    kind: "bar",
    title: t("Cost of an 800G AEC by component", "800G AEC 成本构成"),
    categories: cells(40, 0, 4),
    series: [{ name: t("Of cost", "占成本"), values: cells(40, 1, 4) }],
    place: { row: 57, column: 6, rows: 17, columns: 1 },
    format: "percent",
  },
];
