import type { Guide } from "../types";

export default {
  help: {
    en: "Robots × the stated content per robot, as if the Company supplied every one. Only Tesla's content is stated. Source: question 24.",
    zh: "机器人数量 × 所述单台价值量，假设每台均由公司供货。仅特斯拉给出单台价值量。来源：问题 24。",
  },
  examples: [
    { arguments: ["Tesla", 2026], base: 150_000_000 },
    { arguments: ["Unitree", 2025], base: { error: "#N/A", says: "content per robot" } },
  ],
} satisfies Guide;
