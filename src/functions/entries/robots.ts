import { robots } from "../../core/robots";
import { robotCustomerKind } from "../parameters/names";
import { yearKind } from "../parameters/year";
import { defineFunction, required } from "../types";

export default defineFunction({
  name: "ROBOTS",
  category: "rack",
  summary: { en: "Robots of a maker in a year.", zh: "机器人厂商某年的数量（台）。" },
  parameters: [required("customer", robotCustomerKind), required("year", yearKind)],
  shape: "cell",
  unit: "robot",
  followsScenario: true,
  calculate: ({ reader }, customer, year) => robots(reader, customer, year),
});
