import type { Guide } from "../types";

export default {
  help: {
    en: "Document, date and question, in English unless zh is asked for.",
    zh: "文件、日期与问题编号，默认英文，可指定 zh。",
  },
  examples: [
    { arguments: ["demand.Google.2026"], base: "Expert call of 2025-11-12, question 5" },
    { arguments: ["demand.Google.2026", "zh"], base: "2025-11-12 专家交流，问题 5" },
  ],
} satisfies Guide;
