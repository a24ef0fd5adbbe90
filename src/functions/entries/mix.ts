import { mix } from "../../core/mix";
import { customerKind } from "../parameters/customer";
import { speedKind } from "../parameters/names";
import { yearKind } from "../parameters/year";
import { defineFunction, required } from "../types";

export default defineFunction({
  name: "MIX",
  category: "demand",
  summary: {
    en: "Share of a speed in a customer's AEC of a year.",
    zh: "某年客户 AEC 中某速率的占比。",
  },
  parameters: [
    required("customer", customerKind),
    required("year", yearKind),
    required("speed", speedKind),
  ],
  shape: "cell",
  unit: "share",
  followsScenario: true,
  calculate: ({ reader }, customer, year, speed) => mix(reader, customer, year, speed),
});
