import type { Guide } from "../types";

export default {
  help: {
    en: "A row for each fact and input that the answer rests on and whose range has a width: the ends of the range and the answer at each, all others at the scenario's value, largest swing first. A fact's range is the source's own, with the scenario's bands; an input moves by the band of about within its bounds; an override does not move.",
    zh: "列出结果所依据且区间有宽度的每项事实与输入项：区间两端及对应结果，其余取情景值，按影响幅度降序。事实区间取来源自身加情景带宽；输入项按 about 带宽在其界限内变动；覆盖项不变动。",
  },
  examples: [
    {
      arguments: ["DEMAND", "Amazon", 2026, "400G"],
      base: [
        ["driver", "low", "high", "low result", "high result", "swing"],
        ["demand.Amazon.2026", 3_000_000, 3_600_000, 900_000, 1_080_000, 180_000],
        ["mix.Amazon.400G", 0.27, 0.33, 810_000, 990_000, 180_000],
      ],
    },
  ],
} satisfies Guide;
