import { capture } from "../../core/content";
import { itemKind, platformKind } from "../parameters/names";
import { defineFunction, required } from "../types";

export default defineFunction({
  name: "CAPTURE",
  category: "rack",
  summary: { en: "The Company's content per rack, in USD.", zh: "公司单柜价值量（美元）。" },
  parameters: [required("platform", platformKind), required("item", itemKind)],
  shape: "cell",
  unit: "USD/rack",
  followsScenario: true,
  calculate: ({ reader }, platform, item) => capture(reader, platform, item),
});
