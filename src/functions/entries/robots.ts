import { robots } from "../../core/robots";
import { robotCustomerKind } from "../parameters/names";
import { yearKind } from "../parameters/year";
import { defineFunction, required } from "../types";

export default defineFunction({
  name: "ROBOTS",
  category: "rack",
  words: {
    summary: { en: "Robots of a maker in a year.", zh: "机器人厂商某年的数量(台)。" },
    help: {
      en: "Tesla 2026 is the maker's guidance; Unitree 2025 is what the Company supplies for. Apple is a customer without a figure. Source: question 24.",
      zh: "特斯拉 2026 年为厂商指引;宇树 2025 年为公司供货对应数量;苹果为客户但无数字。来源:问题 24。",
    },
  },
  parameters: [required("customer", robotCustomerKind), required("year", yearKind)],
  shape: "cell",
  unit: "robot",
  followsScenario: true,
  examples: [
    { arguments: ["Tesla", 2026], base: 75_000 },
    { arguments: ["Unitree", 2025], base: 3_000 },
    { arguments: ["Apple", 2026], base: { error: "#N/A", says: "no robot count for Apple 2026" } },
  ],
  calculate: ({ reader }, customer, year) => robots(reader, customer, year),
});
