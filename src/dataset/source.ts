import type { CitedSource } from "./types";

export const callId = "expert-call-2025-11-12";

/** The one document that every figure comes from, as it is cited. */
export const source: CitedSource = {
  id: callId,
  title: {
    en: "Expert call on AEC and power cords: use cases, North American demand, Chinese suppliers' progress abroad",
    zh: "AEC 及电源线专家交流：应用场景、北美客户需求、国产厂商海外进展",
  },
  published: "2025-11-12",
  questions: 24,
};
