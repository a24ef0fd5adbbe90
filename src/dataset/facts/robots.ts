import { about, exact, range, text } from "../estimates";
import { subjects } from "../subjects";
import type { FactBody } from "../types";

/** The Company's parts for robots. */
export const robots = {
  "robot.products": {
    subject: subjects.Company,
    measure: { en: "robot parts", zh: "机器人零部件" },
    period: null,
    unit: "none",
    estimate: text(
      "rotary, sliding and modular hybrid connectors, high-voltage harnesses",
      "旋转式、滑动式、模块化混合连接器，高压线束",
    ),
    question: 24,
    favours: "none",
    note: {
      en: "The lines under development; which customer takes which is not said.",
      zh: "为开发中的品类；哪家客户用哪种未说明。",
    },
  },
  "robot.value.Tesla": {
    subject: subjects.TeslaRobot,
    measure: { en: "Company content", zh: "公司单台价值量" },
    period: "2025",
    unit: "CNY/robot",
    estimate: about(2_000),
    question: 24,
    favours: "high",
    note: {
      en: "In CNY, unlike the contents of racks. In volume supply; Tesla is the main robot customer.",
      zh: "以人民币计，与机柜的美元口径不同。已批量供货，特斯拉为机器人业务主要客户。",
    },
  },
  "robot.units.Tesla.2026": {
    subject: subjects.Tesla,
    measure: { en: "robots guided", zh: "机器人出货指引" },
    period: "2026",
    unit: "robot",
    estimate: range(50_000, 100_000),
    question: 24,
    favours: "high",
    note: {
      en: "Guidance, twofold wide. Robots, not the Company's parts.",
      zh: "为指引，上下限相差一倍。单位为机器人台数，而非零件数。",
    },
  },
  "robot.units.Unitree.2025": {
    subject: subjects.Unitree,
    measure: { en: "robots supplied for", zh: "供货对应机器人台数" },
    period: "2025",
    unit: "robot",
    estimate: exact(3_000),
    question: 24,
    favours: "high",
    note: {
      en: "Small. No value per robot is given, so no revenue follows.",
      zh: "体量不大。未给出单台价值，无法推算收入。",
    },
  },
  "status.robot.Apple": {
    subject: subjects.CompanyAtApple,
    measure: { en: "robot parts", zh: "机器人零部件" },
    period: "2025-11",
    unit: "none",
    estimate: text("a customer; no figure stated", "为客户之一，未给出数字"),
    question: 24,
    favours: "none",
    note: {
      en: "Named beside Unitree, with neither units nor a value.",
      zh: "与宇树一并提及，数量与价值均无。",
    },
  },
} as const satisfies Record<string, FactBody>;
