import type { Check } from "./types";

/** Whether the US and Mexico plants' AEC capacity is what its stated parts give. */
export const capacityUsMexico: Check = {
  id: "capacity.USMX",
  questions: [8],
  words: {
    en: "AEC capacity of the US and Mexico plants",
    zh: "美墨工厂 AEC 产能",
  },
  consequence: {
    en: "The stated figure is used. It lies between the two derivations: whether the base already counts the new lines is not said.",
    zh: "采用所述值；其介于两种推算之间，来源未说明原有产能是否已含新增产线。",
  },
  compare(reader) {
    const base = reader.fact("capacity.USMX.base");
    const added = reader.fact("capacity.USMX.newLines");
    const kept = reader.fact("capacity.USMX.moved");
    const stated = reader.fact("capacity.AEC.USMX");
    const original = base / (1 + added);
    const unit = "CNY/year";
    return [
      {
        what: {
          en: "new lines on top of the base, plus the part moved",
          zh: "在原有产能之上新增产线，加划拨部分",
        },
        stated,
        derived: base * added + base * kept,
        unit,
      },
      {
        what: {
          en: "base that already counts the new lines, plus the part moved",
          zh: "原有产能已含新增产线，加划拨部分",
        },
        stated,
        derived: original * added + original * kept,
        unit,
      },
    ];
  },
};
