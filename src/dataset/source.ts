import type { SourceDocument } from "./types";

export const callId = "expert-call-2025-11-12";

/** The one document that every figure comes from. */
export const source: SourceDocument = {
  id: callId,
  title: {
    en: "Expert call on AEC and power cords: use cases, North American demand, Chinese suppliers' progress abroad",
    zh: "AEC 及电源线专家交流：应用场景、北美客户需求、国产厂商海外进展",
  },
  producer: {
    en: "A person close to a Chinese connector maker; neither the person nor the maker is named",
    zh: "接近某国内连接器厂商的业内人士，姓名与公司均未披露",
  },
  kind: { en: "Expert call, questions and answers", zh: "专家交流问答纪要" },
  published: "2025-11-12",
  accessed: "2026-11-22",
  language: "zh",
  questions: 24,
  disclaimer: {
    en: "One expert's view on one day, for reference. It is not investment advice, it was not audited, and the figures may have changed since.",
    zh: "仅为一位专家在某一时点的看法，供参考；不是投资建议，未经审计，数字此后可能已变化。",
  },
};
