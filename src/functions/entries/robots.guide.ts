import type { Guide } from "../types";

export default {
  help: {
    en: "Tesla 2026 is the maker's guidance; Unitree 2025 is what the Company supplies for. Apple is a customer without a figure. Source: question 24.",
    zh: "特斯拉 2026 年为厂商指引；宇树 2025 年为公司供货对应数量；苹果为客户但无数字。来源：问题 24。",
  },
  examples: [
    { arguments: ["Tesla", 2026], base: 75_000 },
    { arguments: ["Unitree", 2025], base: 3_000 },
    { arguments: ["Apple", 2026], base: { error: "#N/A", says: "no robot count for Apple 2026" } },
  ],
} satisfies Guide;
