import type { Language } from "../../dataset/types";
import type { NumberFormat } from "../layout/types";
import { column, fill, row } from "../layout/blocks";
import type { Chart, SheetLayout } from "../layout/types";
import { builtIn } from "../../scenarios/catalogue";
import { writerOf } from "./words";

/** Functions whose answer is one figure that facts move. */
const comparable = [
  "DEMAND",
  "IMPLIEDUNITS",
  "MARGIN",
  "PROJECTMARGIN",
  "CONTENT",
  "CAPTURE",
  "CAPACITY",
  "ROBOTREVENUE",
  "SHIPMENTS",
  "REVENUE",
  "GROSSPROFIT",
  "UTILISATION",
];

/** The tornado is drawn for this many drivers; the table has room for more. */
const drawn = 5;

interface Figure {
  readonly words: readonly [en: string, zh: string];
  readonly call: string;
  readonly unit: readonly [en: string, zh: string];
  readonly format: NumberFormat;
}

const figures: readonly Figure[] = [
  {
    words: ["AEC demand, North America", "北美 AEC 需求"],
    call: 'AEC.DEMAND("North America",$B$6,,SCENARIO)',
    unit: ["cables", "根"],
    format: "count",
  },
  {
    words: ["AEC demand, Google", "谷歌 AEC 需求"],
    call: 'AEC.DEMAND("Google",$B$6,,SCENARIO)',
    unit: ["cables", "根"],
    format: "count",
  },
  {
    words: ["Google TPUs implied", "谷歌 TPU 隐含数量"],
    call: 'AEC.IMPLIEDUNITS("Google",$B$6,"TPU",SCENARIO)',
    unit: ["units", "个"],
    format: "count",
  },
  {
    words: ["Company's AEC gross margin", "公司 AEC 毛利率"],
    call: 'AEC.MARGIN("Company",SCENARIO)',
    unit: ["%", "%"],
    format: "percent",
  },
  {
    words: ["NV project, Marvell and JHS", "英伟达项目改用 Marvell 与锦宏盛"],
    call: 'AEC.PROJECTMARGIN("NV","Marvell","JHS",SCENARIO)',
    unit: ["%", "%"],
    format: "percent",
  },
  {
    words: ["Company's content of a GB200 rack", "公司 GB200 单柜电源类价值量"],
    call: 'AEC.CAPTURE("GB200","Power",SCENARIO)',
    unit: ["USD/rack", "美元/柜"],
    format: "count",
  },
  {
    words: ["AEC capacity, 2025", "AEC 产能，2025"],
    call: 'AEC.CAPACITY("AEC",,2025,SCENARIO)/1000000',
    unit: ["CNY m/year", "百万元/年"],
    format: "millions",
  },
  {
    words: ["Tesla robot revenue, 2026", "特斯拉机器人收入，2026"],
    call: 'AEC.ROBOTREVENUE("Tesla",2026,SCENARIO)/1000000',
    unit: ["CNY m", "百万元"],
    format: "millions",
  },
];
const firstFigure = 10;
/** The first row below the header of the spilled tornado. */
const firstDriver = 43;

/** Figures under every built-in scenario, and what moves one of them most. */
export function scenariosSheet(language: Language): SheetLayout {
  const { t, name, list, heading, section } = writerOf(language);
  const [base, bear, bull, example] = ["base", "bear", "bull", "example"].map(
    (id) => builtIn.find((scenario) => scenario.id === id)!.name[language],
  );
  const asked = "$B$24,$B$25,$B$26,$B$27";
  const compared = `=INDEX(AEC.COMPARE(${asked}),ROW()-ROW($A$32)+1,COLUMN())`;
  const moved = `=IFERROR(INDEX(AEC.TORNADO(${asked}),ROW()-ROW($A$42)+1,COLUMN()),"")`;
  return {
    name: t("Scenarios", "情景对比"),
    widths: [260, 150, 120, 120, 120, 120, 130, 330],
    frozenRows: 3,
    blocks: [
      ...heading(t("Scenarios side by side, and what moves a figure", "情景对比与驱动因素")),

      section(5, 8, t("Figures under each scenario", "各情景下的数字")),
      row("A6", "label", [t("Year of demand", "需求年份")]),
      row("B6", "input", [2026], "year"),
      row("A8", "textHeader", [t("Figure", "指标")]),
      row("B8", "inputHeader", [base!, bear!, bull!, example!]),
      row("F8", "header", ["=C8", "=D8"]),
      row("H8", "textHeader", [t("Unit", "单位")]),
      row("F9", "unit", [t("against base", "较基准"), t("against base", "较基准")]),
      column(
        "A10",
        "label",
        figures.map(({ words }) => t(...words)),
      ),
      ...figures.flatMap(({ call, unit, format }, index) => {
        const at = firstFigure + index;
        return [
          row(
            `B${at}`,
            "calculation",
            ["B", "C", "D", "E"].map((of) => `=${call.replace("SCENARIO", `${of}$8`)}`),
            format,
          ),
          row(`F${at}`, "calculation", [`=C${at}/$B${at}-1`, `=D${at}/$B${at}-1`], "points"),
          row(`H${at}`, "note", [t(...unit)]),
        ];
      }),
      row("A18", "note", [
        t(
          "Type another scenario's name into row 8 to compare it: your own scenarios work too.",
          "在第 8 行输入其他情景名称即可比较，自建情景同样可用。",
        ),
      ]),

      section(22, 8, t("One figure in depth", "单一指标分析")),
      row("A23", "textHeader", [t("Ask about", "分析对象")]),
      row("C23", "textHeader", [t("Filled in as in the function itself", "按函数自身参数填写")]),
      column("A24", "label", [
        t("Function", "函数"),
        t("First argument", "第一参数"),
        t("Second argument", "第二参数"),
        t("Third argument", "第三参数"),
      ]),
      column("B24", "input", ["DEMAND", name("groups", "North America"), 2026, null]),
      row("A28", "label", [t("Answer under the active scenario", "当前情景下的结果")]),
      row("B28", "total", [`=LET(x,AEC.EXPLAIN(${asked}),INDEX(x,ROWS(x),4))`], "decimal"),
      row("C28", "note", [`=IF(ISNUMBER(B28),"",LET(x,AEC.EXPLAIN(${asked}),INDEX(x,ROWS(x),9)))`]),

      section(31, 8, t("Under each scenario", "各情景结果")),
      row("A32", "textHeader", [t("Scenario", "情景")]),
      row("B32", "header", [t("Value", "数值"), t("Against base", "较基准")]),
      fill("A33:A36", "label", compared),
      fill("B33:C36", "calculation", compared, "decimal"),
      section(41, 8, t("What moves it most", "影响最大的因素")),
      row("A42", "textHeader", [t("Driver", "因素")]),
      row("B42", "header", [
        t("Low", "低端"),
        t("High", "高端"),
        t("Result at low", "低端结果"),
        t("Result at high", "高端结果"),
        t("Swing", "变动幅度"),
      ]),
      fill("A43:A50", "label", moved),
      fill("B43:F50", "calculation", moved, "decimal"),
      row("H42", "note", [
        t("Each fact over its own range, the rest as they are.", "各因素取自身区间，其余不变。"),
      ]),

      section(53, 8, t("Behind the chart", "图表数据")),
      row("A54", "textHeader", [t("Driver", "因素")]),
      row("B54", "header", [t("Low end", "低端"), t("High end", "高端")]),
      row("A55", "unit", [null, t("change", "变动"), t("change", "变动")]),
      // Bars are drawn from the bottom up: the largest comes last.
      ...Array.from({ length: drawn }, (_row, index) => {
        const driver = firstDriver + drawn - 1 - index;
        const change = (result: string) =>
          `=IF(ISNUMBER(${result}${driver}),${result}${driver}-$B$28,0)`;
        return [
          row(`A${56 + index}`, "calculation", [`=IF(A${driver}="","",A${driver})`]),
          row(`B${56 + index}`, "calculation", [change("D"), change("E")], "decimal"),
        ];
      }).flat(),
    ],
    dropDowns: [
      { row: 5, column: 1, values: list("years") },
      { row: 23, column: 1, values: comparable },
    ],
    charts: charts(t),
  };
}

const cells = (row: number, column: number, rows: number) => ({ row, column, rows, columns: 1 });

const charts = (t: (en: string, zh: string) => string): readonly Chart[] => [
  {
    kind: "column",
    title: t("Under each scenario", "各情景结果"),
    categories: cells(32, 0, 4),
    series: [{ name: t("Value", "数值"), values: cells(32, 1, 4) }],
    place: { row: 63, column: 0, rows: 16, columns: 3 },
    format: "decimal",
  },
  {
    kind: "stackedBar",
    title: t("What moves it most: change of the answer", "影响最大的因素：结果变动"),
    categories: cells(55, 0, drawn),
    series: [
      { name: t("Low end", "低端"), values: cells(55, 1, drawn) },
      { name: t("High end", "高端"), values: cells(55, 2, drawn) },
    ],
    place: { row: 63, column: 3, rows: 16, columns: 5 },
    format: "decimal",
  },
];
