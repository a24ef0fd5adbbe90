import { status } from "../../core/statements";
import { languageKind, productKind } from "../parameters/names";
import { partyKind } from "../parameters/party";
import { defineFunction, optional, required } from "../types";

export default defineFunction({
  name: "STATUS",
  category: "company",
  summary: {
    en: "Where the Company stands with a customer on a product.",
    zh: "公司与客户在某产品上的进展。",
  },
  parameters: [
    required("customer", partyKind),
    required("product", productKind),
    optional("language", languageKind),
  ],
  shape: "cell",
  unit: "none",
  followsScenario: false,
  calculate: ({ reader }, customer, product, language) =>
    status(reader, customer, product)[language ?? "en"],
});
