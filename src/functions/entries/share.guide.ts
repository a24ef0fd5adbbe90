import type { Guide } from "../types";

export default {
  help: {
    en: "NV and AEC: the share is of what Foxconn Industrial Internet (FII) ships in total, not of NV's demand. NV and Backplane: a target, not a fact. The AEC shares at other customers are inputs. Sources: questions 3, 16 and 21.",
    zh: "NV 与 AEC：为占工业富联（FII）出货总量的比例，并非占英伟达需求的比例。NV 与背板：为目标而非事实。其他客户的 AEC 份额为输入项。来源：问题 3、16、21。",
  },
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
} satisfies Guide;
