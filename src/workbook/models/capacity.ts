import type { Language } from "../../dataset/types";
import type { InputId } from "../../dataset/inputs";
import { column, row } from "../layout/blocks";
import type { Chart, SheetLayout } from "../layout/types";
import { writerOf } from "./words";

const customers = ["NV", "Meta", "Google", "Amazon", "China"];
const customerRows = [23, 24, 25, 26, 27];

const waitsFor: readonly InputId[] = [
  "asp.200G",
  "asp.400G",
  "asp.800G",
  "fx.USDCNY",
  "share.FII.NV",
  "share.Company.AEC.Meta",
  "share.Company.AEC.Google",
  "share.Company.AEC.Amazon",
  "share.Company.AEC.China",
  "mix.NV.800G.2026",
  "mix.Google.800G.2026",
  "mix.China.400G.2026",
  "demand.China.2026",
  "capacity.AEC.2026",
  "revenue.cords.2026",
];
const firstInput = 37;

/** What the Company can make, what it ships and earns, and how full that makes its plants. */
export function capacitySheet(language: Language): SheetLayout {
  const { t, name, list, note, missing, fact, heading, section } = writerOf(language);
  const needsInput = t("needs inputs", "需输入");
  const read = t("How to read it", "说明");
  const factHeader = t("Fact", "事实编号");
  const millions = t("CNY m/year", "百万元/年");
  const capacityOf = (at: number) => `AEC.CAPACITY(A${at},B${at},C${at})`;
  return {
    name: t("Capacity", "产能"),
    widths: [230, 130, 110, 120, 120, 190, 680],
    frozenRows: 3,
    blocks: [
      ...heading(t("The Company's capacity and how full it is", "公司产能与利用率")),

      section(5, 7, t("Capacity by product and site", "分产品与工厂的产能")),
      row("A6", "textHeader", [t("Product", "产品")]),
      row("B6", "header", [t("Site", "工厂"), t("Year", "年份"), t("Capacity", "产能")]),
      row("F6", "textHeader", [factHeader, read]),
      row("A7", "unit", [null, null, null, millions]),
      row("A8", "input", [name("products", "AEC"), name("sites", "US+Mexico"), 2025]),
      row("A9", "input", [name("products", "AEC"), name("sites", "Thailand"), 2025]),
      column(
        "D8",
        "calculation",
        [8, 9].map((at) => `=${capacityOf(at)}/1000000`),
        "millions",
      ),
      row("A10", "total", [t("AEC, both sites", "AEC 合计")]),
      row("D10", "total", ["=SUM(D8:D9)"], "millions"),
      row("A11", "label", [t("Check: against all sites in one call", "核对：与整体产能之差")]),
      row("D11", "calculation", ["=ROUND(D10-AEC.CAPACITY(A8,,C8)/1000000,6)"], "millions"),
      row("A13", "input", [name("products", "Power cords"), null, 2026]),
      row("A14", "input", [name("products", "Power cords"), name("sites", "Overseas"), 2026]),
      row("D13", "calculation", ["=AEC.CAPACITY(A13,,C13)/1000000"], "millions"),
      row("D14", "calculation", [`=${capacityOf(14)}/1000000`], "millions"),
      row("A15", "label", [t("Overseas part of power cords", "电源线海外占比")]),
      row("D15", "calculation", ["=D14/D13"], "percent"),
      column(
        "F8",
        "note",
        [8, 9].map((at) => fact(capacityOf(at))),
      ),
      column("G8", "note", [note("F8"), note("F9")]),
      row("G11", "note", [t("Should be 0.", "应为 0。")]),
      column("F13", "note", [fact("AEC.CAPACITY(A13,,C13)"), fact(capacityOf(14))]),
      column("G13", "note", [note("F13"), note("F14")]),

      section(18, 7, t("From demand to revenue", "从需求到收入")),
      row("A19", "label", [t("Year", "年份")]),
      row("B19", "input", [2026], "year"),
      row("A21", "textHeader", [t("Customer", "客户")]),
      row("B21", "header", [
        t("Demand", "需求"),
        t("Shipments", "公司出货"),
        t("Revenue", "收入"),
        t("Gross profit", "毛利"),
      ]),
      row("F21", "header", [t("Gross margin", "毛利率")]),
      row("G21", "textHeader", [t("What it waits for", "待设输入项")]),
      row("A22", "unit", [
        null,
        t("cables", "根"),
        t("cables", "根"),
        t("CNY m", "百万元"),
        t("CNY m", "百万元"),
        "%",
      ]),
      column(
        "A23",
        "input",
        customers.map((id) => name("customers", id)),
      ),
      column(
        "B23",
        "calculation",
        customerRows.map((at) => `=IFNA(AEC.DEMAND(A${at},B$19),"${needsInput}")`),
        "count",
      ),
      column(
        "C23",
        "calculation",
        customerRows.map((at) => `=IFNA(AEC.SHIPMENTS(A${at},B$19),"${needsInput}")`),
        "count",
      ),
      column(
        "D23",
        "calculation",
        customerRows.map((at) => `=IFNA(AEC.REVENUE(A${at},B$19,"CNY")/1000000,"${needsInput}")`),
        "millions",
      ),
      column(
        "E23",
        "calculation",
        customerRows.map(
          (at) => `=IFNA(AEC.GROSSPROFIT(A${at},B$19,"CNY")/1000000,"${needsInput}")`,
        ),
        "millions",
      ),
      column(
        "F23",
        "calculation",
        customerRows.map((at) => `=IFERROR(E${at}/D${at},"–")`),
        "percent",
      ),
      column(
        "G23",
        "note",
        customerRows.map(
          (at) => `=IF(ISNUMBER(E${at}),"",${missing(`AEC.GROSSPROFIT(A${at},B$19,"CNY")`)})`,
        ),
      ),
      row("A28", "total", [t("Total", "合计")]),
      row(
        "B28",
        "total",
        ["B", "C"].map(
          (of) => `=IF(COUNT(${of}23:${of}27)=5,SUM(${of}23:${of}27),"${needsInput}")`,
        ),
        "count",
      ),
      row(
        "D28",
        "total",
        ["D", "E"].map(
          (of) => `=IF(COUNT(${of}23:${of}27)=5,SUM(${of}23:${of}27),"${needsInput}")`,
        ),
        "millions",
      ),
      row("F28", "total", ['=IFERROR(E28/D28,"–")'], "percent"),
      row("A30", "label", [t("AEC capacity utilisation", "AEC 产能利用率")]),
      row("D30", "total", ["=AEC.UTILISATION(A8,B19)"], "percent"),
      row("A31", "label", [t("Check: revenue over capacity", "核对：收入 ÷ 产能")]),
      row(
        "D31",
        "calculation",
        ['=IFERROR(ROUND(D28*1000000/AEC.CAPACITY(A8,,B19)-D30,6),"–")'],
        "percent",
      ),
      column("G30", "note", [
        `=IF(ISNUMBER(D30),"${t("The Company's AEC revenue over its AEC capacity.", "公司 AEC 收入除以 AEC 产能。")}","${t("#N/A until the inputs below are set in the task pane; or try Example inputs.", "在任务窗格设定下列输入项前为 #N/A；亦可切换到示例输入。")}")`,
        t("Should be 0; – while inputs are missing.", "应为 0；缺少输入项时显示为 –。"),
      ]),

      section(34, 7, t("Inputs of the scenario", "情景输入项")),
      row("A35", "textHeader", [t("Input", "输入项")]),
      row("B35", "header", [t("Value", "取值")]),
      row("C35", "textHeader", [t("Unit", "单位")]),
      row("G35", "textHeader", [t("Meaning", "含义")]),
      row("A36", "unit", [t("set in the task pane", "在任务窗格中设定")]),
      column("A37", "label", waitsFor),
      column(
        "B37",
        "calculation",
        waitsFor.map(
          (_id, index) => `=IFNA(AEC.INPUT(A${firstInput + index}),"${t("not set", "未设定")}")`,
        ),
        "decimal",
      ),
      column(
        "C37",
        "note",
        waitsFor.map((_id, index) => `=INDEX(AEC.EXPLAIN("INPUT",A${firstInput + index}),2,6)`),
      ),
      column(
        "G37",
        "note",
        waitsFor.map(
          (_id, index) =>
            `=LET(x,INDEX(AEC.EXPLAIN("INPUT",A${firstInput + index}),2,9),LEFT(x,IFERROR(FIND("${t(".", "。")}",x),LEN(x))))`,
        ),
      ),
    ],
    dropDowns: [
      ...[7, 8, 12, 13].map((at) => ({ row: at, column: 1, values: list("sites") })),
      { row: 18, column: 1, values: list("years") },
      ...customerRows.map((at) => ({ row: at - 1, column: 0, values: list("customers") })),
    ],
    charts: charts(t),
  };
}

const cells = (row: number, column: number, rows: number) => ({ row, column, rows, columns: 1 });

const charts = (t: (en: string, zh: string) => string): readonly Chart[] => [
  {
    kind: "bar",
    title: t("AEC capacity by site, CNY m a year", "各工厂 AEC 产能（百万元/年）"),
    categories: cells(7, 1, 2),
    series: [{ name: t("Capacity", "产能"), values: cells(7, 3, 2) }],
    place: { row: 54, column: 0, rows: 15, columns: 6 },
    format: "count",
  },
  {
    kind: "column",
    title: t("The Company's AEC revenue by customer, CNY m", "公司各客户 AEC 收入（百万元）"),
    categories: cells(22, 0, 5),
    series: [
      { name: t("Revenue", "收入"), values: cells(22, 3, 5) },
      { name: t("Gross profit", "毛利"), values: cells(22, 4, 5) },
    ],
    place: { row: 54, column: 6, rows: 15, columns: 1 },
    format: "count",
  },
];
