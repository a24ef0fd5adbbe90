import type { Language } from "../../dataset/types";
import { column, row, spill } from "../layout/blocks";
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
  const check = (index: number) => `=INDEX(AEC.CHECKS(),0,${index})`;
  const facts = (index: number) => `=INDEX(AEC.FACTS($B$45),0,${index})`;
  const down = (of: string) => `${of}${firstFact}:${of}${firstFact + room - 1}`;
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
      spill("A6:A16", "label", check(1)),
      spill("B6:B16", "label", check(2)),
      spill("C6:C16", "calculation", check(3), "decimal"),
      spill("D6:D16", "calculation", check(4), "decimal"),
      spill("E6:E16", "calculation", check(5), "decimal"),
      spill("F6:F16", "label", check(6)),
      spill("G6:G16", "label", check(7)),
      spill("H6:H16", "label", check(8)),
      spill("I6:I16", "note", check(9)),
      row("A18", "label", [t("Check: stated less derived less gap", "核对：所述 − 推算 − 差额")]),
      row("C18", "total", ["=ROUND(SUM(C7:C16)-SUM(D7:D16)-SUM(E7:E16),6)"], "decimal"),
      row("D18", "note", [t("Should be 0.", "应为 0。")]),

      section(21, 9, t("What the source covers: AEC demand", "来源覆盖情况：AEC 需求")),
      spill("A22:A29", "label", '=INDEX(AEC.COVERAGE("DEMAND"),0,1)'),
      spill("B22:B29", "label", '=INDEX(AEC.COVERAGE("DEMAND"),0,2)'),
      spill("C22:C29", "note", '=INDEX(AEC.COVERAGE("DEMAND"),0,3)'),
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
      spill(down("A"), "label", facts(1)),
      spill(down("B"), "label", `${facts(2)}&", "&${facts(3).slice(1)}`),
      spill(down("C"), "calculation", facts(5), "decimal"),
      spill(down("D"), "calculation", facts(6), "decimal"),
      spill(down("E"), "calculation", facts(7), "decimal"),
      spill(down("F"), "label", facts(8)),
      spill(down("G"), "label", facts(9)),
      spill(down("H"), "label", facts(10)),
      spill(
        `I${firstFact + 1}:I${firstFact + room - 1}`,
        "note",
        `=IFERROR(AEC.FACT(A${firstFact + 1}:A${firstFact + room - 1},"${t("note", "noteZh")}"),"")`,
      ),
      row(`I${firstFact}`, "label", [t("how to read it", "说明")]),
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
