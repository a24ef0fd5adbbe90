import { demand } from "../../core/demand";
import { customerKind } from "../parameters/customer";
import { speedKind } from "../parameters/names";
import { yearKind } from "../parameters/year";
import { defineFunction, optional, required } from "../types";

export default defineFunction({
  name: "DEMAND",
  category: "demand",
  summary: {
    en: "AEC cables that a customer needs in a year.",
    zh: "客户在某年的 AEC 需求量（根）。",
  },
  parameters: [
    required("customer", customerKind),
    required("year", yearKind),
    optional("speed", speedKind, { en: "Speed; left out for all.", zh: "速率；省略表示全部。" }),
  ],
  shape: "cell",
  unit: "cable",
  followsScenario: true,
  calculate: ({ reader }, customer, year, speed) => demand(reader, customer, year, speed),
});
