import type { Check } from "./types";

/** Whether the Company's busbar value at NV is what its stated shares give. */
export const busbarNV: Check = {
  id: "busbar.NV",
  questions: [14, 16],
  words: { en: "The Company's busbar value per rack at NV", zh: "公司在英伟达的单柜母线排价值量" },
  consequence: {
    en: "The stated value is used. It is below both shares of the content: what the shares are of is not said.",
    zh: "采用所述金额；其低于两种份额推算，来源未说明份额的基数。",
  },
  compare(reader) {
    const content = reader.fact("content.GB200.busbar");
    const stated = reader.fact("busbar.NV.value");
    const unit = "USD/rack";
    return [
      {
        what: { en: "content × part numbers covered", zh: "价值量 × 已覆盖料号占比" },
        stated,
        derived: content * reader.fact("busbar.NV.covered"),
        unit,
      },
      {
        what: { en: "content × the Company's share", zh: "价值量 × 公司份额" },
        stated,
        derived: content * reader.fact("share.NV.busbar"),
        unit,
      },
    ];
  },
};
