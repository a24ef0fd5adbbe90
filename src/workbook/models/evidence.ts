import type { Language } from "../../dataset/types";
import { column, fill, row } from "../layout/blocks";
import type { Chart, SheetLayout } from "../layout/types";
import { writerOf } from "./words";

const topics = [
  "demand",
  "mix",
  "attach",
  "margin",
  "cost",
  "share",
  "capacity",
  "content",
  "robot",
  "status",
  "supplier",
];

/** Rows for the facts of the largest topic, and some more. */
const room = 30;
const firstFact = 47;

/** What the source states and where it disagrees with itself, all of it from the dataset. */
export function evidenceSheet(language: Language): SheetLayout {
  const { t, heading, section } = writerOf(language);
  // The tables stand below headings of our own, in the sheet's language.
  const check = '=LET(x,INDEX(AEC.CHECKS(),ROW()-ROW($A$6)+1,COLUMN()),IF(x="","–",x))';
  const covered = '=INDEX(AEC.COVERAGE("DEMAND"),ROW()-ROW($A$22)+1,COLUMN())';
  const cellOf = (index: number) => `INDEX(AEC.FACTS($B$45),ROW()-ROW($A$${firstFact})+1,${index})`;
  const fact = (index: number) => `=IFERROR(${cellOf(index)},"")`;
  const both = `=IFERROR(${cellOf(2)}&", "&${cellOf(3)},"")`;
  const down = (of: string) => `${of}${firstFact + 1}:${of}${firstFact + room - 1}`;
  const kinds = [
    ["exact", t("Stated flat", "明确数字")],
    ["about", t("About", "约数")],
    ["range", t("Both ends", "区间")],
    ["atLeast", t("At least", "下限")],
    ["atMost", t("At most", "上限")],
    ["text", t("In words", "文字陈述")],
  ] as const;
  return {
    name: t("Evidence", "依据与核对"),
    widths: [310, 360, 110, 120, 110, 100, 250, 80, 740],
    frozenRows: 3,
    blocks: [
      ...heading(t("Evidence and checks", "依据与核对")),

      section(5, 9, t("Does the source agree with itself?", "来源是否自洽")),
      row("A6", "textHeader", [t("Check", "核对项"), t("Derivation", "推算方法")]),
      row("C6", "header", [t("Stated", "所述"), t("Derived", "推算"), t("Gap", "差额")]),
      row("F6", "textHeader", [
        t("Unit", "单位"),
        t("Verdict", "结论"),
        t("Questions", "问题编号"),
        t("What follows", "处理方式"),
      ]),
      fill("A7:B16", "label", check),
      fill("C7:E16", "calculation", check, "decimal"),
      fill("F7:H16", "label", check),
      fill("I7:I16", "note", check),
      row("A18", "label", [t("Check: stated less derived less gap", "核对：所述 − 推算 − 差额")]),
      row("C18", "total", ["=ROUND(SUM(C7:C16)-SUM(D7:D16)-SUM(E7:E16),6)"], "decimal"),
      row("D18", "note", [t("Should be 0.", "应为 0。")]),

      section(21, 9, t("What the source covers: AEC demand", "来源覆盖情况：AEC 需求")),
      row("A22", "textHeader", [t("Customer", "客户"), "2025", "2026"]),
      fill("A23:A29", "label", covered),
      fill("B23:B29", "label", covered),
      fill("C23:C29", "note", covered),
      row("A30", "note", [
        t(
          "Stated, derived from what is stated, or open: then an input of the scenario fills it.",
          "来源给出、由来源推算，或未给出（由情景输入项补足）。",
        ),
      ]),

      section(33, 9, t("How its figures are stated", "数字的表述方式")),
      row("A34", "textHeader", [t("Wording", "表述"), t("Kind in FACT", "FACT 中的类型")]),
      row("C34", "header", [t("Facts", "条数")]),
      column(
        "A35",
        "label",
        kinds.map(([, words]) => words),
      ),
      column(
        "B35",
        "label",
        kinds.map(([id]) => id),
      ),
      column(
        "C35",
        "calculation",
        kinds.map((_kind, index) => `=SUMPRODUCT(--(INDEX(AEC.FACTS(),0,9)=B${35 + index}))`),
        "count",
      ),
      row("A41", "total", [t("Total", "合计"), null, "=SUM(C35:C40)"], "count"),

      section(44, 9, t("Facts of a topic", "主题事实")),
      row("A45", "label", [
        t("Topic, question (Q5) or part of a name", "主题、问题编号（Q5）或名称片段"),
      ]),
      row("B45", "input", ["demand"]),
      row(`A${firstFact}`, "textHeader", [t("Fact", "事实编号"), t("What it says", "内容")]),
      row(`C${firstFact}`, "header", [t("Low", "低端"), t("Value", "取值"), t("High", "高端")]),
      row(`F${firstFact}`, "textHeader", [
        t("Unit", "单位"),
        t("Kind", "类型"),
        t("Question", "问题"),
        t("How to read it", "说明"),
      ]),
      fill(down("A"), "label", fact(1)),
      fill(down("B"), "label", both),
      fill(down("C"), "calculation", fact(5), "decimal"),
      fill(down("D"), "calculation", fact(6), "decimal"),
      fill(down("E"), "calculation", fact(7), "decimal"),
      fill(down("F"), "label", fact(8)),
      fill(down("G"), "label", fact(9)),
      fill(down("H"), "label", fact(10)),
      fill(down("I"), "note", `=IFERROR(AEC.FACT(A${firstFact + 1},"${t("note", "noteZh")}"),"")`),
    ],
    dropDowns: [{ row: 44, column: 1, values: topics }],
    charts: charts(t),
  };
}

const charts = (t: (en: string, zh: string) => string): readonly Chart[] => [
  {
    kind: "column",
    title: t("Facts by how they are stated", "按表述方式统计的事实条数"),
    categories: { row: 34, column: 0, rows: 6, columns: 1 },
    series: [{ name: t("Facts", "条数"), values: { row: 34, column: 2, rows: 6, columns: 1 } }],
    place: { row: 33, column: 4, rows: 10, columns: 4 },
    format: "count",
  },
];
