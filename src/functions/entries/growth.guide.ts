import type { Guide } from "../types";

export default {
  help: {
    en: "Demand of the later year over demand of the earlier one, less 1. The errors are those of DEMAND.",
    zh: "后一年需求除以前一年需求再减 1。错误与 DEMAND 相同。",
  },
  examples: [
    { arguments: ["NV", 2025, 2026], base: 1.4285714285714286 },
    { arguments: ["NV+Meta+Amazon", 2025, 2026], base: 0.631578947368421 },
  ],
} satisfies Guide;
