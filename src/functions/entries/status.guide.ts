import type { Guide } from "../types";

export default {
  help: {
    en: "A short text as of November 2025, in English unless zh is asked for, so that a workbook reads the same for everyone. Sources: questions 5, 6, 14, 15, 17, 18 and 21 to 23.",
    zh: "截至 2025 年 11 月的简短文字，默认英文以保证各人所见一致，可指定 zh。来源：问题 5、6、14、15、17、18、21 至 23。",
  },
  examples: [
    { arguments: ["Google", "AEC"], base: "just validated" },
    { arguments: ["China", "AEC"], base: { error: "#N/A", says: "no status of AEC for China" } },
  ],
} satisfies Guide;
