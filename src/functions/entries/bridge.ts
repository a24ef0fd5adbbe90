import { bridge } from "../../core/bridge";
import { projectKind } from "../parameters/names";
import { defineFunction, required } from "../types";

export default defineFunction({
  name: "BRIDGE",
  category: "margin",
  summary: {
    en: "Margin bridge from one project to another; spills a table.",
    zh: "两个项目之间的毛利率桥，溢出为表格。",
  },
  parameters: [required("from", projectKind), required("to", projectKind)],
  shape: "table",
  unit: "none",
  followsScenario: true,
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
