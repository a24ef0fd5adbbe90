import type { Language } from "../../../dataset/types";
import { column, row, spill } from "../../../workbook/layout/blocks";
import type { SheetLayout } from "../../../workbook/layout/types";

/** Demand by customer, its split by speed, and the units that it implies. */
export function demandSheet(language: Language): SheetLayout {
  const t = (en: string, zh: string) => ({ en, zh })[language];
  const note = (factId: string) => `=AEC.FACT("${factId}","${t("note", "noteZh")}")`;
  const notStated = t("not stated", "未给出");
  return {
    name: t("Demand", "需求"),
    widths: [200, 100, 100, 110, 120, 430],
    blocks: [
      row("A1", "title", [t("AEC demand of the large AI buyers", "主要 AI 客户的 AEC 需求")]),
      row("A2", "subtitle", [
        t(
          '="Scenario: "&AEC.SCENARIO()&" · dataset "&AEC.VERSION()',
          '="情景："&AEC.SCENARIO()&" · 数据集 "&AEC.VERSION()',
        ),
      ]),
      row("A3", "subtitle", [
        t(
          "Blue: inputs. Black: formulas. Select a cell to see its value in full, or why it has none.",
          "蓝色为输入，黑色为公式。选中单元格可查看完整数值或无数值的原因。",
        ),
      ]),

      row("A5", "section", [t("Demand by customer", "各客户需求"), null, null, null, null, null]),
      row("A6", "header", [t("Customer", "客户")]),
      row("B6", "inputHeader", [2025, 2026], "year"),
      row("D6", "header", [t("Growth", "增长率"), t("Share of 2026", "2026 占比")]),
      row("F6", "textHeader", [t("How to read it", "说明")]),
      row("A7", "unit", [null, t("cables", "根"), t("cables", "根"), "%", "%", null]),
      column("A8", "input", [t("NV", "英伟达"), "Meta", t("Amazon", "亚马逊")]),
      spill("B8:C10", "calculation", "=AEC.DEMAND(A8:A10,B6:C6)", "count"),
      column("D8", "calculation", ["=C8/B8-1", "=C9/B9-1", "=C10/B10-1"], "percent"),
      column("A11", "total", [t("Three with both years", "两年均有数的三家")]),
      row("B11", "total", ["=SUM(B8:B10)", "=SUM(C8:C10)"], "count"),
      row("D11", "total", ['=AEC.GROWTH("NV+Meta+Amazon",B6,C6)'], "percent"),
      column("A12", "input", [t("Google", "谷歌")]),
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
      column("F8", "note", [
        note("demand.NV.2026"),
        note("demand.Meta.2026"),
        note("demand.Amazon.2026"),
        t("Growth like for like: Google has no 2025 figure.", "同口径增长；谷歌无 2025 年数字。"),
        note("demand.Google.2026"),
        t("2025 needs the input demand.Google.2025.", "2025 年合计需输入 demand.Google.2025。"),
      ]),

      row("A16", "section", [
        t("Speed split in 2026", "2026 年分速率"),
        null,
        null,
        null,
        null,
        null,
      ]),
      row("A17", "header", [t("Customer", "客户")]),
      row("B17", "inputHeader", ["400G", "800G"]),
      row("D17", "header", [t("Both", "合计"), t("400G share", "400G 占比")]),
      row("F17", "textHeader", [t("How to read it", "说明")]),
      row("A18", "unit", [
        null,
        t("cables", "根"),
        t("cables", "根"),
        t("cables", "根"),
        "%",
        null,
      ]),
      column("A19", "input", [t("Amazon", "亚马逊"), "Meta"]),
      spill("B19:C20", "calculation", "=AEC.DEMAND(A19:A20,C6,B17:C17)", "count"),
      column("D19", "calculation", ["=SUM(B19:C19)", "=SUM(B20:C20)"], "count"),
      spill("E19:E20", "calculation", "=AEC.MIX(A19:A20,C6,B17)", "percent"),
      column("F19", "note", [
        t("About 30% is stated; the rest counts as 800G.", "来源称约三成，其余按 800G 计。"),
        t("800G is the total less the stated 400G.", "800G 为总量减去所述 400G。"),
      ]),

      row("A23", "section", [
        t("What the demand implies", "需求隐含的数量"),
        null,
        null,
        null,
        null,
        null,
      ]),
      row("A24", "textHeader", [t("Platform", "平台")]),
      row("B24", "header", [
        t("Customer", "客户"),
        t("Attach rate", "单机用缆"),
        t("Implied units", "隐含数量"),
        t("Check", "核对"),
      ]),
      row("F24", "textHeader", [t("How to read it", "说明")]),
      row("A25", "unit", [
        null,
        null,
        t("cables/unit", "根/单位"),
        t("units", "个"),
        t("should be 0", "应为 0"),
        null,
      ]),
      row("A26", "input", ["TPU", t("Google", "谷歌")]),
      row("A27", "input", ["NVL72", t("NV", "英伟达")]),
      spill("C26:C27", "calculation", "=AEC.ATTACH(A26:A27)", "decimal"),
      spill("D26:D27", "calculation", "=AEC.IMPLIEDUNITS(B26:B27,C6,A26:A27)", "count"),
      column(
        "E26",
        "calculation",
        [
          "=ROUND(XLOOKUP(B26,A$8:A$12,C$8:C$12)/C26-D26,6)",
          "=ROUND(XLOOKUP(B27,A$8:A$12,C$8:C$12)/C27-D27,6)",
        ],
        "count",
      ),
      column("F26", "note", [
        t("Stated as a ratio of cables to TPUs.", "来源所述的用缆配比。"),
        t(
          "Racks of 72 GPUs, were every link in the rack an AEC.",
          "按柜内连接全部采用 AEC 折算的 72 卡机柜数。",
        ),
      ]),
    ],
  };
}
