import type { Guide } from "../types";

export default {
  help: {
    en: "GB200 as stated; Rubin with an orthogonal backplane is GB200 less the stated cut, which falls on DAC and ACC rather than AEC. Source: question 11.",
    zh: "GB200 按来源所述；Rubin 若采用正交背板，为 GB200 减去所述降幅，主要影响 DAC 与 ACC。来源：问题 11。",
  },
  examples: [
    { arguments: ["GB200"], base: 5_000 },
    { arguments: ["Rubin"], base: 3_000 },
  ],
} satisfies Guide;
