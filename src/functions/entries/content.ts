import { content } from "../../core/content";
import { itemKind, platformKind } from "../parameters/names";
import { defineFunction, required } from "../types";

export default defineFunction({
  name: "CONTENT",
  category: "rack",
  summary: {
    en: "Content per rack of an item, in USD, from all suppliers.",
    zh: "单柜价值量（美元），含所有供应商。",
  },
  parameters: [required("platform", platformKind), required("item", itemKind)],
  shape: "cell",
  unit: "USD/rack",
  followsScenario: true,
  calculate: ({ reader }, platform, item) => content(reader, platform, item),
});
