import { grossProfit } from "../../core/revenue";
import { customerKind } from "../parameters/customer";
import { currencyKind } from "../parameters/names";
import { yearKind } from "../parameters/year";
import { defineFunction, optional, required } from "../types";

export default defineFunction({
  name: "GROSSPROFIT",
  category: "company",
  summary: {
    en: "The Company's AEC gross profit from a customer in a year.",
    zh: "公司某年来自客户的 AEC 毛利。",
  },
  parameters: [
    required("customer", customerKind),
    required("year", yearKind),
    optional("currency", currencyKind),
  ],
  shape: "cell",
  unit: (_customer, _year, currency) => currency ?? "USD",
  followsScenario: true,
  calculate: ({ reader }, customer, year, currency) =>
    grossProfit(reader, customer, year, currency),
});
