import type { Guide } from "../types";

export default {
  help: {
    en: "Demand × the Company's share. To NV the Company ships through FII: demand × FII's share of NV (an input) × the Company's share of FII. Shares at other customers are inputs. Sources: questions 3 to 6 and 13.",
    zh: "需求 × 公司份额。对英伟达经工业富联出货：需求 × 工业富联份额（输入项）× 公司占工业富联的份额。其他客户的份额为输入项。来源：问题 3 至 6、13。",
  },
  examples: [
    { arguments: ["NV", 2026], base: { error: "#N/A", says: "share.FII.NV" } },
    {
      arguments: ["NV", 2026, null, "Example inputs"],
      base: 127_500,
      words: {
        en: "1,700,000 × 15% × 50%, where 50% is a placeholder.",
        zh: "1,700,000 × 15% × 50%，其中 50% 为占位值。",
      },
    },
  ],
} satisfies Guide;
