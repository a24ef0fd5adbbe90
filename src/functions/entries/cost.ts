import { cost } from "../../core/cost";
import { componentKind } from "../parameters/names";
import { defineFunction, required } from "../types";

export default defineFunction({
  name: "COST",
  category: "margin",
  words: {
    summary: {
      en: "A component's share of the product cost of an 800G AEC.",
      zh: "部件占 800G AEC 产品成本的比例。",
    },
    help: {
      en: "Retimer, Connector and Cable as stated; Other is the remainder, so the four sum to 1. Source: question 12.",
      zh: "Retimer、连接器、线缆按来源所述;其他为余额,四项合计为 1。来源:问题 12。",
    },
  },
  parameters: [required("component", componentKind)],
  shape: "cell",
  unit: "share",
  followsScenario: true,
  examples: [
    { arguments: ["Retimer"], base: 0.475 },
    { arguments: ["Other"], base: 0.075 },
  ],
  calculate: ({ reader }, component) => cost(reader, component),
});
