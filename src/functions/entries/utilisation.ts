import { utilisation } from "../../core/capacity";
import { productKind } from "../parameters/names";
import { yearKind } from "../parameters/year";
import { defineFunction, required } from "../types";

export default defineFunction({
  name: "UTILISATION",
  category: "company",
  summary: {
    en: "Capacity utilisation: the Company's revenue over its capacity.",
    zh: "产能利用率：公司收入除以产能。",
  },
  parameters: [required("product", productKind), required("year", yearKind)],
  shape: "cell",
  unit: "share",
  followsScenario: true,
  calculate: ({ reader }, product, year) => utilisation(reader, product, year),
});
