import { robotRevenue } from "../../core/robots";
import { robotCustomerKind } from "../parameters/names";
import { yearKind } from "../parameters/year";
import { defineFunction, required } from "../types";

export default defineFunction({
  name: "ROBOTREVENUE",
  category: "rack",
  words: {
    summary: {
      en: "The Company's revenue from a robot maker in a year, in CNY.",
      zh: "公司某年来自机器人厂商的收入(人民币)。",
    },
    help: {
      en: "Robots × the stated content per robot, as if the Company supplied every one. Only Tesla's content is stated. Source: question 24.",
      zh: "机器人数量 × 所述单台价值量,假设每台均由公司供货。仅特斯拉给出单台价值量。来源:问题 24。",
    },
  },
  parameters: [required("customer", robotCustomerKind), required("year", yearKind)],
  shape: "cell",
  unit: "CNY",
  followsScenario: true,
  examples: [
    { arguments: ["Tesla", 2026], base: 150_000_000 },
    { arguments: ["Unitree", 2025], base: { error: "#N/A", says: "content per robot" } },
  ],
  calculate: ({ reader }, customer, year) => robotRevenue(reader, customer, year),
});
