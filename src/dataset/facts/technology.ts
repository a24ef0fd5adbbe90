import { about, atLeast, range, text } from "../estimates";
import { subjects } from "../subjects";
import type { FactBody, Words } from "../types";

const maturity: Words = { en: "maturity", zh: "成熟度" };

/** What active electrical cables are for, how far each speed has come, and what the platforms do to copper. */
export const technology = {
  "aec.reach": {
    subject: subjects.AEC,
    measure: { en: "link length it serves", zh: "适用链路长度" },
    period: null,
    unit: "metre",
    estimate: range(3, 7),
    question: 1,
    favours: "none",
    note: {
      en: "Mainly inside the rack, where it replaces AOC: from GPU to GPU, and from server to top-of-rack switch. Links from rack to rack are mentioned too (Q3).",
      zh: "以柜内链路为主，取代 AOC：GPU 互联，以及服务器到架顶交换机。第 3 问另提到柜间也有使用。",
    },
  },
  "maturity.800G": {
    subject: subjects.AEC800G,
    measure: maturity,
    period: "2025-11",
    unit: "none",
    estimate: text("mature", "成熟"),
    question: 2,
    favours: "none",
    note: {
      en: "Said of the industry, not of one supplier.",
      zh: "指行业整体水平，并非某一家供应商。",
    },
  },
  "maturity.1.6T": {
    subject: subjects.AEC16T,
    measure: maturity,
    period: "2025-11",
    unit: "none",
    estimate: text("not yet mature", "尚未成熟"),
    question: 2,
    favours: "none",
    note: {
      en: "A few leaders already sell a standard part; suppliers in China have samples only.",
      zh: "少数龙头已有标准品在售；国内厂商还只有样品。",
    },
  },
  "1.6T.bottleneck": {
    subject: subjects.cable224G,
    measure: { en: "bottleneck", zh: "瓶颈" },
    period: "2025-11",
    unit: "none",
    estimate: text(
      "extrusion machines from Rosendahl, lead time over 6 months",
      "罗森泰挤出设备，交期超过 6 个月",
    ),
    question: 10,
    favours: "none",
    note: {
      en: "It slows the growth of copper-cable output. JHS cannot make 224G cable yet, and some assembly steps need upgrading as well.",
      zh: "制约线缆产能的增长速度。锦宏盛尚不具备 224G 线缆能力，组装环节也有工艺要改进。",
    },
  },
  "1.6T.credo": {
    subject: subjects.Credo,
    measure: { en: "1.6T AEC", zh: "1.6T AEC" },
    period: "2025-11",
    unit: "none",
    estimate: text(
      "stable; the main supplier if 1.6T demand takes off",
      "产品稳定；若 1.6T 放量将为主力供应商",
    ),
    question: 10,
    favours: "none",
    note: {
      en: "The expert's judgement; no volume is given.",
      zh: "为专家判断，未给出数量。",
    },
  },
  "copper.GB200": {
    subject: subjects.GB200,
    measure: { en: "copper connections per rack", zh: "单柜铜连接数量" },
    period: null,
    unit: "connection",
    estimate: atLeast(5_000),
    question: 11,
    // Counts every copper connection, DAC and ACC included: more of them is not more AEC.
    favours: "none",
    note: {
      en: "A floor: five thousand and some. Counts all copper connections, not AEC alone.",
      zh: "为下限，五千多。统计全部铜连接，不限于 AEC。",
    },
  },
  "copper.Rubin.cut": {
    subject: subjects.Rubin,
    measure: { en: "fewer copper connections than GB200", zh: "铜连接数量相对 GB200 的降幅" },
    period: null,
    unit: "share",
    estimate: about(0.4),
    question: 11,
    favours: "none",
    note: {
      en: "A share of GB200's count, if Rubin takes the orthogonal backplane. It falls on DAC and ACC; AEC loses little.",
      zh: "占 GB200 数量的比例，以 Rubin 采用正交背板为前提。减少的主要是 DAC 与 ACC，AEC 所受影响不大。",
    },
  },
  "rubin.AEC": {
    subject: subjects.Rubin,
    measure: { en: "AEC speed", zh: "AEC 速率" },
    period: null,
    unit: "none",
    estimate: text("1.6T", "1.6T"),
    question: 11,
    favours: "none",
    note: {
      en: "Stated without reserve; no count of cables per rack is given.",
      zh: "语气肯定；未给出单柜根数。",
    },
  },
} as const satisfies Record<string, FactBody>;
