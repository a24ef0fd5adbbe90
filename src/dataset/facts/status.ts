import { text } from "../estimates";
import { subjects } from "../subjects";
import type { FactBody, Words } from "../types";

const aec: Words = { en: "AEC", zh: "AEC 进展" };
const powerProducts: Words = { en: "power products", zh: "电源类产品进展" };
const reason: Words = { en: "why it won AEC customers", zh: "切入 AEC 客户的原因" };

/** Where the Company stands with each customer and product, and why it was let in. */
export const status = {
  "status.Google.AEC": {
    subject: subjects.CompanyAtGoogle,
    measure: aec,
    period: "2025-11",
    unit: "none",
    estimate: text("just validated", "刚完成验证"),
    question: 5,
    favours: "none",
    note: {
      en: "No price and no quantity yet; a month if it goes quickly, over half a year if slowly.",
      zh: "价格与数量均未敲定；顺利约需一个月，慢则超过半年。",
    },
  },
  "status.Amazon.AEC": {
    subject: subjects.CompanyAtAmazon,
    measure: aec,
    period: "2025-11",
    unit: "none",
    estimate: text("not on the approved-supplier list", "未列入合格供应商名单"),
    question: 6,
    favours: "none",
    note: {
      en: "So none of Amazon's demand is the Company's today.",
      zh: "因此亚马逊需求目前与公司无关。",
    },
  },
  "edge.earlyContact": {
    subject: subjects.Company,
    measure: reason,
    period: null,
    unit: "none",
    estimate: text("early contact, from mid 2024", "较早接触，始于 2024 年年中"),
    question: 7,
    favours: "none",
    note: {
      en: "The first of the reasons given: commercial talks began in June or July 2024.",
      zh: "所列第一条：商务洽谈在 2024 年 6 至 7 月已经展开。",
    },
  },
  "edge.jointVenture": {
    subject: subjects.Company,
    measure: reason,
    period: null,
    unit: "none",
    estimate: text("joint venture with Innolight", "与旭创合资"),
    question: 7,
    favours: "none",
    note: {
      en: "Innolight's standing in optical modules opened the doors of the large AI companies.",
      zh: "借助旭创在光模块业务中的客户关系接触大型 AI 企业。",
    },
  },
  "edge.technologyAndPrice": {
    subject: subjects.Company,
    measure: reason,
    period: null,
    unit: "none",
    estimate: text("technology and price", "技术与价格"),
    question: 7,
    favours: "none",
    note: {
      en: "It works at a lower gross margin than competitors such as Credo.",
      zh: "接受比 Credo 等对手更低的毛利率。",
    },
  },
  "edge.overseasAssembly": {
    subject: subjects.Company,
    measure: reason,
    period: null,
    unit: "none",
    estimate: text("overseas assembly", "海外组装"),
    question: 7,
    favours: "none",
    note: {
      en: "Customers ask for a supply chain that assembles outside China.",
      zh: "客户要求在中国以外完成组装。",
    },
  },
  "edge.inHouseConnector": {
    subject: subjects.Company,
    measure: reason,
    period: null,
    unit: "none",
    estimate: text("connector made in-house", "连接器自制"),
    question: 7,
    favours: "none",
    note: {
      en: "It develops and makes main parts itself; the connector entirely.",
      zh: "主要部件有自研自产能力，连接器全部自产。",
    },
  },
  "status.NV.revalidation": {
    subject: subjects.CompanyAtNV,
    measure: powerProducts,
    period: "2025-11",
    unit: "none",
    estimate: text(
      "validated anew on each platform; now at GB300",
      "每代平台重新验证，目前处于 GB300",
    ),
    question: 14,
    favours: "none",
    note: {
      en: "A place on one platform does not carry over to the next.",
      zh: "在某一代平台的供货资格不会自动延续到下一代。",
    },
  },
  "status.Company.power": {
    subject: subjects.Company,
    measure: powerProducts,
    period: "2025-11",
    unit: "none",
    estimate: text("makes large cord, small cord and busbar", "大线、小线、母线排均可生产"),
    question: 15,
    favours: "none",
    note: {
      en: "Being able to make them is not supplying them: not all are in customers' supply chains.",
      zh: "有能力生产不等于已供货：并非每一种都已被客户采用。",
    },
  },
  "status.Google.power": {
    subject: subjects.CompanyAtGoogle,
    measure: powerProducts,
    period: "2025-11",
    unit: "none",
    estimate: text("going well; to be settled in 2026 Q1", "进展良好，2026 年一季度有望落定"),
    question: 17,
    favours: "none",
    note: {
      en: "An expectation, not an agreement.",
      zh: "属预期，尚非协议。",
    },
  },
  "status.Meta.power": {
    subject: subjects.CompanyAtMeta,
    measure: powerProducts,
    period: "2025-11",
    unit: "none",
    estimate: text("in contact, no clear progress", "接触中，暂无明确结果"),
    question: 18,
    favours: "none",
    note: {
      en: "Working together later is thought likely. Other customers, not named, are in contact too.",
      zh: "认为日后合作的机会较大。另有未具名的客户也在接洽。",
    },
  },
  "why.NV.power": {
    subject: subjects.CompanyAtNV,
    measure: { en: "why NV let it in for power products", zh: "获准供应电源类产品的原因" },
    period: null,
    unit: "none",
    estimate: text(
      "meets NV's technical bar, costs less, and NV wants a good Chinese supplier",
      "技术达标、成本更低，且英伟达有意引入优秀的中国厂商",
    ),
    question: 19,
    favours: "none",
    note: {
      en: "Technology and process on a par with BizLink and Amphenol. It could widen to AEC, power cords, backplane connectors and liquid cooling.",
      zh: "技术与工艺水平与贸联、安费诺相当。合作可能延伸到 AEC、电源线、背板连接器和液冷。",
    },
  },
  "status.NV.backplane": {
    subject: subjects.CompanyAtNV,
    measure: { en: "high-speed backplane connector", zh: "高速背板连接器进展" },
    period: "2025-11",
    unit: "none",
    estimate: text(
      "standard part in development, due before 2026 Q2",
      "标准品研发中，2026 年二季度前完成",
    ),
    question: 21,
    favours: "none",
    note: {
      en: "Developed through all of 2025, with several rounds of samples; volume follows directly once the part is ready.",
      zh: "2025 年整年都在研发，其间多次送样；标准品就绪后直接转入量产。",
    },
  },
  "status.liquid": {
    subject: subjects.CompanyWithVertiv,
    measure: { en: "liquid-cooling connectors", zh: "液冷连接器进展" },
    period: "2025-11",
    unit: "none",
    estimate: text("being set up; slow", "立项筹备中，进度偏慢"),
    question: 22,
    favours: "none",
    note: {
      en: "A plan: Vertiv would make the assembly, the Company some UQD parts.",
      zh: "尚属计划：维蒂做整机组装，公司做 UQD 的部分零件。",
    },
  },
  "status.NV.ACC.1.6T": {
    subject: subjects.CompanyAtNV,
    measure: { en: "1.6T ACC", zh: "1.6T ACC 进展" },
    period: "2025-11",
    unit: "none",
    estimate: text("sampled twice, not passed, being improved", "两次送样未通过，改进中"),
    question: 23,
    favours: "none",
    note: {
      en: "No date is given for the next round.",
      zh: "未给出下一轮送样时间。",
    },
  },
} as const satisfies Record<string, FactBody>;
