import type { Guide } from "../types";

export default {
  help: {
    en: "Changes when a fact changes; cite it beside figures.",
    zh: "事实变动时随之更新，引用数字时请一并注明。",
  },
  examples: [{ arguments: [], base: "1.0.0, as of 2025-11-12" }],
} satisfies Guide;
