import { capacity } from "../../core/capacity";
import { productKind, siteKind } from "../parameters/names";
import { yearKind } from "../parameters/year";
import { defineFunction, optional, required } from "../types";

export default defineFunction({
  name: "CAPACITY",
  category: "company",
  summary: {
    en: "The Company's capacity for a product, CNY of output a year.",
    zh: "公司某产品的年产能（人民币产值）。",
  },
  parameters: [
    required("product", productKind),
    optional("site", siteKind),
    optional("year", yearKind),
  ],
  shape: "cell",
  unit: "CNY/year",
  followsScenario: true,
  calculate: ({ reader }, product, site, year) => capacity(reader, product, site, year),
});
