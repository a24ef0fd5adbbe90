import type { Guide } from "../types";

export default {
  help: {
    en: "Revenue × the gross margin of the customer's project: NV's, North American cloud customers', or China's, which is an input. In USD unless CNY is asked for. Sources: questions 3 to 7 and 13.",
    zh: "收入 × 客户项目毛利率：英伟达项目、北美云厂商，或国内（输入项）。默认美元，可选人民币。来源：问题 3 至 7、13。",
  },
  examples: [
    { arguments: ["NV", 2026], base: { error: "#N/A", says: "asp.400G" } },
    {
      arguments: ["NV", 2026, "USD", "Example inputs"],
      base: 15172500,
      words: { en: "From placeholder inputs.", zh: "基于占位输入。" },
    },
  ],
} satisfies Guide;
