import type { Guide } from "../types";

export default {
  help: {
    en: "AEC: revenue from all customers in CNY over the capacity of all plants. Power cords, 2026: the revenue is an input. #N/A names every input that is not set. Sources: questions 3 to 6, 8, 13 and 20.",
    zh: "AEC：全部客户人民币收入除以全部工厂产能。电源线（2026 年）：收入为输入项。未设置的输入项由 #N/A 列出。来源：问题 3 至 6、8、13、20。",
  },
  examples: [
    { arguments: ["AEC", 2025], base: { error: "#N/A", says: "fx.USDCNY" } },
    {
      arguments: ["Power cords", 2026, "Example inputs"],
      base: 0.625,
      words: {
        en: "A placeholder revenue of 1.0bn over 1.6bn.",
        zh: "占位收入 10 亿元 ÷ 16 亿元。",
      },
    },
  ],
} satisfies Guide;
