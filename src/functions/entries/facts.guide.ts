import type { Guide } from "../types";
import { header } from "./facts";

export default {
  help: {
    en: "The filter is a topic (demand, margin …), a question (Q5), or a part of an id, subject or measure. Values, low and high ends are the scenario's. Sources: questions 1 to 24.",
    zh: "筛选可为主题（demand、margin 等）、问题编号（Q5），或编号、对象、指标中的一部分。数值与两端按情景计算。来源：问题 1 至 24。",
  },
  examples: [
    {
      arguments: ["attach.TPU"],
      base: [
        header,
        [
          "attach.TPU",
          "Google TPU",
          "AEC per TPU",
          "2026",
          1.25,
          1.25,
          1.25,
          "cable/TPU",
          "exact",
          5,
        ],
      ],
    },
    { arguments: ["steel"], base: { error: "#N/A", says: 'No fact matches "steel"' } },
  ],
} satisfies Guide;
