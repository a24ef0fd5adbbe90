import type { Guide } from "../types";

export default {
  help: {
    en: "NV designates its suppliers; for other projects the Company chooses. SOURCE and FACT give the circumstances. Source: question 9.",
    zh: "英伟达项目由其指定供应商，其他项目由公司选择；详情见 SOURCE 与 FACT。来源：问题 9。",
  },
  examples: [
    { arguments: ["Retimer", "NV"], base: "Credo" },
    { arguments: ["Cable", "Cloud"], base: "JHS" },
  ],
} satisfies Guide;
