import { revenue } from "../../core/revenue";
import { customerKind } from "../parameters/customer";
import { currencyKind } from "../parameters/names";
import { yearKind } from "../parameters/year";
import { defineFunction, optional, required } from "../types";

export default defineFunction({
  name: "REVENUE",
  category: "company",
  summary: {
    en: "The Company's AEC revenue from a customer in a year.",
    zh: "公司某年来自客户的 AEC 收入。",
  },
  parameters: [
    required("customer", customerKind),
    required("year", yearKind),
    optional("currency", currencyKind),
  ],
  shape: "cell",
  unit: (_customer, _year, currency) => currency ?? "USD",
  followsScenario: true,
  calculate: ({ reader }, customer, year, currency) => revenue(reader, customer, year, currency),
});
