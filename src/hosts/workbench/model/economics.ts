import type { Language } from "../../../dataset/types";
import { column, row, spill } from "../../../workbook/layout/blocks";
import type { SheetLayout } from "../../../workbook/layout/types";

/** Margins and what moves them, content per rack, and the Company's scale. */
export function economicsSheet(language: Language): SheetLayout {
  const t = (en: string, zh: string) => ({ en, zh })[language];
  const note = (factId: string) => `=AEC.FACT("${factId}","${t("note", "noteZh")}")`;
  const read = t("How to read it", "说明");
  return {
    name: t("Economics", "经济性"),
    widths: [210, 110, 120, 120, 480],
    blocks: [
      row("A1", "title", [
        t("Margins, content and the Company's scale", "毛利率、价值量与公司规模"),
      ]),
      row("A2", "subtitle", [t('="Scenario: "&AEC.SCENARIO()', '="情景："&AEC.SCENARIO()')]),

      row("A4", "section", [t("AEC gross margin", "AEC 毛利率"), null, null, null, null]),
      row("A5", "header", [
        t("Whose", "对象"),
        t("Margin", "毛利率"),
        t("Against NV", "较英伟达项目"),
      ]),
      row("E5", "textHeader", [read]),
      row("A6", "unit", [null, "%", t("points", "百分点")]),
      column("A7", "input", [
        t("NV", "英伟达"),
        t("Cloud", "云厂商"),
        t("Company", "公司"),
        "Credo",
      ]),
      spill("B7:B10", "calculation", "=AEC.MARGIN(A7:A10)", "percent"),
      column("C7", "calculation", ["=B7-B$7", "=B8-B$7", "=B9-B$7", "=B10-B$7"], "points"),
      column("E7", "note", [
        note("margin.NV"),
        note("margin.Cloud"),
        note("margin.Company"),
        note("margin.Credo"),
      ]),

      row("A13", "section", [
        t("Bridge from the NV project to cloud projects", "英伟达项目到云厂商项目的毛利率桥"),
        null,
        null,
        null,
        null,
      ]),
      spill("A14:C20", "calculation", '=AEC.BRIDGE("NV","Cloud")', "percent"),
      row("A21", "label", [t("Gain from both suppliers", "两项换供的合计影响")]),
      row(
        "B21",
        "total",
        ['=LET(now,AEC.MARGIN("NV"),then,AEC.PROJECTMARGIN("NV","Marvell","JHS"),then-now)'],
        "percent",
      ),
      column("E14", "note", [
        t(
          "The gap is what the model does not explain of the stated margin.",
          "gap 为模型未能解释的部分。",
        ),
      ]),

      row("A24", "section", [
        t("Content of a GB200 rack", "GB200 单柜价值量"),
        null,
        null,
        null,
        null,
      ]),
      row("A25", "header", [
        t("Item", "品类"),
        t("All suppliers", "全部供应商"),
        t("The Company", "公司"),
        t("Company's part", "公司占比"),
      ]),
      row("E25", "textHeader", [read]),
      row("A26", "unit", [
        null,
        t("USD/rack", "美元/柜"),
        t("USD/rack", "美元/柜"),
        "%",
        null,
        null,
      ]),
      column("A27", "input", [
        t("Power cords", "电源线"),
        t("Busbar", "母线排"),
        t("Backplane", "背板"),
      ]),
      spill("B27:B29", "calculation", '=AEC.CONTENT("GB200",A27:A29)', "count"),
      spill("C27:C29", "calculation", '=AEC.CAPTURE("GB200",A27:A29)', "count"),
      column("D27", "calculation", ["=C27/B27", "=C28/B28", "=C29/B29"], "percent"),
      row("A30", "total", [t("Total", "合计")]),
      row("B30", "total", ["=SUM(B27:B29)", "=SUM(C27:C29)"], "count"),
      row("D30", "total", ["=C30/B30"], "percent"),
      column("E27", "note", [
        t("At the Company's stated share of about 30%.", "按公司约三成的份额。"),
        t(
          "The stated value; it fits neither stated share.",
          "取来源所述金额，与所述份额均不吻合。",
        ),
        t("At the target share, which is no fact yet.", "按目标份额，尚未实现。"),
      ]),

      row("A33", "section", [t("The Company's scale", "公司规模"), null, null, null, null]),
      row("A34", "header", [t("Figure", "指标"), t("Value", "数值")]),
      row("C34", "textHeader", [t("Unit", "单位"), null, read]),
      column("A35", "label", [
        t("AEC capacity, 2025", "AEC 产能，2025"),
        t("Tesla robot revenue, 2026", "特斯拉机器人收入，2026"),
        t("AEC revenue from NV, 2026", "英伟达 AEC 收入，2026"),
      ]),
      column(
        "B35",
        "calculation",
        [
          '=AEC.CAPACITY("AEC")/1000000',
          '=AEC.ROBOTREVENUE("Tesla",2026)/1000000',
          '=AEC.REVENUE("NV",2026)/1000000',
        ],
        "millions",
      ),
      column("C35", "label", [
        t("CNY m/year", "百万元/年"),
        t("CNY m", "百万元"),
        t("USD m", "百万美元"),
      ]),
      column("E35", "note", [
        note("capacity.AEC.USMX"),
        note("robot.units.Tesla.2026"),
        t(
          "#N/A until prices and shares are set: select the cell, or try Example inputs.",
          "设定售价与份额前为 #N/A：请选中单元格查看，或切换到示例输入。",
        ),
      ]),
    ],
  };
}
