import { robotRevenue } from "../../core/robots";
import { robotCustomerKind } from "../parameters/names";
import { yearKind } from "../parameters/year";
import { defineFunction, required } from "../types";

export default defineFunction({
  name: "ROBOTREVENUE",
  category: "rack",
  summary: {
    en: "The Company's revenue from a robot maker in a year, in CNY.",
    zh: "公司某年来自机器人厂商的收入（人民币）。",
  },
  parameters: [required("customer", robotCustomerKind), required("year", yearKind)],
  shape: "cell",
  unit: "CNY",
  followsScenario: true,
  calculate: ({ reader }, customer, year) => robotRevenue(reader, customer, year),
});
