import { share } from "../../core/share";
import { oneCustomerKind } from "../parameters/customer";
import { productKind } from "../parameters/names";
import { defineFunction, required } from "../types";

export default defineFunction({
  name: "SHARE",
  category: "company",
  words: {
    summary: {
      en: "The Company's share of a customer's purchases of a product.",
      zh: "公司在客户某产品采购中的份额。",
    },
    help: {
      en: "NV and AEC: the share is of what Foxconn Industrial Internet (FII) ships in total, not of NV's demand. NV and Backplane: a target, not a fact. The AEC shares at other customers are inputs. Sources: questions 3, 16 and 21.",
      zh: "NV 与 AEC:为占工业富联(FII)出货总量的比例,并非占英伟达需求的比例。NV 与背板:为目标而非事实。其他客户的 AEC 份额为输入项。来源:问题 3、16、21。",
    },
  },
  parameters: [required("customer", oneCustomerKind), required("product", productKind)],
  shape: "cell",
  unit: "share",
  followsScenario: true,
  examples: [
    { arguments: ["NV", "Power cords"], base: 0.3 },
    {
      arguments: ["NV", "AEC"],
      base: 0.15,
      words: { en: "Of FII's total.", zh: "占工业富联总量。" },
    },
    { arguments: ["NV", "Backplane"], base: 0.2, words: { en: "A target.", zh: "目标值。" } },
    { arguments: ["Google", "AEC"], base: { error: "#N/A", says: "share.Company.AEC.Google" } },
  ],
  calculate: ({ reader }, customer, product) => share(reader, customer, product),
});
