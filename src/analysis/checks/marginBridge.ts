import { bridge } from "../../core/bridge";
import type { Check } from "./types";

/** Whether the supplier facts explain the difference between the margins of the two projects. */
export const marginBridge: Check = {
  id: "margin.bridge",
  questions: [7, 9, 12],
  words: {
    en: "Margin bridge from the NV project to cloud projects",
    zh: "英伟达项目至云厂商项目的毛利率桥",
  },
  consequence: {
    en: "The retimer and the cable explain most of the difference; the gap is what they leave.",
    zh: "Retimer 与线缆两项可解释大部分差异，缺口为剩余部分。",
  },
  compare(reader) {
    const { stated, modelled } = bridge(reader, "NV", "Cloud");
    return [
      {
        what: {
          en: "NV's margin with the cloud projects' suppliers",
          zh: "英伟达项目换用云厂商项目供应商后的毛利率",
        },
        stated,
        derived: modelled,
        unit: "share",
      },
    ];
  },
};
