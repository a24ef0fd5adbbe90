import { copper } from "../../core/copper";
import { platformKind } from "../parameters/names";
import { defineFunction, required } from "../types";

export default defineFunction({
  name: "COPPER",
  category: "rack",
  summary: { en: "Copper connections per rack.", zh: "单柜铜连接数量。" },
  parameters: [required("platform", platformKind)],
  shape: "cell",
  unit: "connection",
  followsScenario: true,
  calculate: ({ reader }, platform) => copper(reader, platform),
});
