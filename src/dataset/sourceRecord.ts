import { source } from "./source";
import type { SourceDocument } from "./types";

/** The whole record of the document that every figure comes from. */
export const sourceRecord: SourceDocument = {
  ...source,
  producer: {
    en: "A person close to a Chinese connector maker; neither the person nor the maker is named",
    zh: "接近某国内连接器厂商的业内人士，姓名与公司均未披露",
  },
  kind: { en: "Expert call, questions and answers", zh: "专家交流问答纪要" },
  accessed: "2026-11-22",
  language: "zh",
  disclaimer: {
    en: "One expert's view on one day, for reference. It is not investment advice, it was not audited, and the figures may have changed since.",
    zh: "仅为一位专家在某一时点的看法，供参考；不是投资建议，未经审计，数字此后可能已变化。",
  },
};
