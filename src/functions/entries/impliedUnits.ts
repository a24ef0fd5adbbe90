import { impliedUnits } from "../../core/attach";
import { oneCustomerKind } from "../parameters/customer";
import { platformKind } from "../parameters/names";
import { yearKind } from "../parameters/year";
import { defineFunction, required } from "../types";

export default defineFunction({
  name: "IMPLIEDUNITS",
  category: "demand",
  summary: {
    en: "Units of a platform that a customer's AEC demand would fill.",
    zh: "客户 AEC 需求对应的平台数量。",
  },
  parameters: [
    required("customer", oneCustomerKind),
    required("year", yearKind),
    required("platform", platformKind),
  ],
  shape: "cell",
  unit: "unit",
  followsScenario: true,
  calculate: ({ reader }, customer, year, platform) =>
    impliedUnits(reader, customer, year, platform),
});
