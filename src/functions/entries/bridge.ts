import { bridge } from "../../core/bridge";
import { projectKind } from "../parameters/names";
import { defineFunction, required } from "../types";

export default defineFunction({
  name: "BRIDGE",
  category: "margin",
  words: {
    summary: {
      en: "Margin bridge from one project to another; spills a table.",
      zh: "两个项目之间的毛利率桥,溢出为表格。",
    },
    help: {
      en: "Step, points of margin, margin reached. Gives the first project the other's suppliers and sets the result against the margin that the source states; the gap is what the bridge does not explain. Sources: questions 7, 9 and 12.",
      zh: "列为步骤、毛利率变动、累计毛利率。将前一项目换用后一项目的供应商,再与来源所述毛利率比较;差额为桥未能解释的部分。来源:问题 7、9、12。",
    },
  },
  parameters: [required("from", projectKind), required("to", projectKind)],
  shape: "table",
  unit: "none",
  followsScenario: true,
  examples: [
    {
      arguments: ["NV", "Cloud"],
      base: [
        ["step", "points", "margin"],
        ["start", null, 0.425],
        ["retimer", 0.054625, 0.479625],
        ["cable", 0.025, 0.504625],
        ["modelled", null, 0.504625],
        ["stated", null, 0.5],
        ["gap", -0.004625, null],
      ],
    },
  ],
  calculate({ reader }, from, to) {
    const { start, retimer, cable, modelled, stated, gap } = bridge(reader, from, to);
    return [
      ["step", "points", "margin"],
      ["start", null, start],
      ["retimer", retimer, start + retimer],
      ["cable", cable, start + retimer + cable],
      ["modelled", null, modelled],
      ["stated", null, stated],
      ["gap", gap, null],
    ];
  },
});
