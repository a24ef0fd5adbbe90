import type { Guide } from "../types";

export default {
  help: {
    en: "Shipments of each speed at that speed's ASP, in USD unless CNY is asked for. Rests on inputs: ASPs, shares, speed mix, exchange rate; #N/A names every one that is not set. Sources: questions 3 to 6 and 13.",
    zh: "各速率出货量 × 平均售价，默认美元，可选人民币。依赖输入项：平均售价、份额、速率结构、汇率；未设置时 #N/A 列出全部缺项。来源：问题 3 至 6、13。",
  },
  examples: [
    { arguments: ["NV", 2026], base: { error: "#N/A", says: "asp.400G" } },
    {
      arguments: ["NV", 2026, "USD", "Example inputs"],
      base: 35700000,
      words: { en: "From placeholder inputs.", zh: "基于占位输入。" },
    },
  ],
} satisfies Guide;
