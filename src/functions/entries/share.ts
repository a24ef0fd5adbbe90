import { share } from "../../core/share";
import { oneCustomerKind } from "../parameters/customer";
import { productKind } from "../parameters/names";
import { defineFunction, required } from "../types";

export default defineFunction({
  name: "SHARE",
  category: "company",
  summary: {
    en: "The Company's share of a customer's purchases of a product.",
    zh: "公司在客户某产品采购中的份额。",
  },
  parameters: [required("customer", oneCustomerKind), required("product", productKind)],
  shape: "cell",
  unit: "share",
  followsScenario: true,
  calculate: ({ reader }, customer, product) => share(reader, customer, product),
});
