import type { Guide } from "../types";

export default {
  help: {
    en: "Power is power cords plus busbar. Rubin is stated as twice GB200 in total, not item by item; GB300 as somewhat more, so its factor is an input. The source gives backplane and liquid cooling for a rack without naming the platform: taken for the 72-GPU racks NVL72, GB200 and GB300. Sources: questions 14, 17, 21 and 22.",
    zh: "Power 为电源线加母线排。Rubin 仅给出总量为 GB200 的两倍，未分项；GB300 仅称略增，倍数为输入项。背板与液冷按单柜给出、未指明平台，适用于 72 卡机柜 NVL72、GB200、GB300。来源：问题 14、17、21、22。",
  },
  examples: [
    { arguments: ["GB200", "Power"], base: 22_500 },
    { arguments: ["GB200", "Busbar"], base: 15_000 },
    { arguments: ["Rubin", "Power"], base: 45_000 },
    { arguments: ["Google rack", "Electrical"], base: 17_000 },
    { arguments: ["NVL72", "Backplane"], base: 12_000 },
    { arguments: ["NVL72", "Liquid cooling"], base: 20_000 },
    { arguments: ["GB300", "Power"], base: { error: "#N/A", says: "uplift.GB300" } },
  ],
} satisfies Guide;
