import { growth } from "../../core/growth";
import { customerKind } from "../parameters/customer";
import { speedKind } from "../parameters/names";
import { yearKind } from "../parameters/year";
import { defineFunction, optional, required } from "../types";

export default defineFunction({
  name: "GROWTH",
  category: "demand",
  summary: {
    en: "Growth of a customer's AEC demand between two years.",
    zh: "客户 AEC 需求在两年之间的增长率。",
  },
  parameters: [
    required("customer", customerKind),
    required("from", yearKind),
    required("to", yearKind),
    optional("speed", speedKind, { en: "Speed; left out for all.", zh: "速率；省略表示全部。" }),
  ],
  shape: "cell",
  unit: "share",
  followsScenario: true,
  calculate: ({ reader }, customer, from, to, speed) => growth(reader, customer, from, to, speed),
});
