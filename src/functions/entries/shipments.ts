import { shipments } from "../../core/shipments";
import { customerKind } from "../parameters/customer";
import { speedKind } from "../parameters/names";
import { yearKind } from "../parameters/year";
import { defineFunction, optional, required } from "../types";

export default defineFunction({
  name: "SHIPMENTS",
  category: "company",
  summary: {
    en: "The Company's AEC cables to a customer in a year.",
    zh: "公司某年对客户的 AEC 出货量（根）。",
  },
  parameters: [
    required("customer", customerKind),
    required("year", yearKind),
    optional("speed", speedKind, { en: "Speed; left out for all.", zh: "速率；省略表示全部。" }),
  ],
  shape: "cell",
  unit: "cable",
  followsScenario: true,
  calculate: ({ reader }, customer, year, speed) => shipments(reader, customer, year, speed),
});
