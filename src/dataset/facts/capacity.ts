import { about, atMost, exact, range } from "../estimates";
import { subjects } from "../subjects";
import type { FactBody, Words } from "../types";

const aecCapacity: Words = { en: "AEC capacity", zh: "AEC 产能" };

/** What the Company's plants can make in a year, mostly in output value. */
export const capacity = {
  "capacity.USMX.base": {
    subject: subjects.USMexico,
    measure: { en: "total capacity", zh: "总产能" },
    period: "2025",
    unit: "CNY/year",
    estimate: about(2_500_000_000),
    question: 8,
    favours: "high",
    note: {
      en: "All products. These plants formerly made connectors for cars and energy storage. Whether the new lines are counted in is not said: see the checks.",
      zh: "含全部产品，工厂此前生产车用与储能类连接器。是否已计入新增产线未说明，见一致性检查。",
    },
  },
  "capacity.USMX.newLines": {
    subject: subjects.USMexico,
    measure: { en: "lines added for AEC only", zh: "新增 AEC 专用产线比例" },
    period: "2025",
    unit: "share",
    estimate: exact(0.4),
    question: 8,
    favours: "high",
    note: {
      en: "Taken as a share of the capacity before the expansion.",
      zh: "按扩产前的产能为基数理解。",
    },
  },
  "capacity.USMX.moved": {
    subject: subjects.USMexico,
    measure: { en: "original capacity moved to AEC", zh: "原有产能转作 AEC 的比例" },
    period: "2025",
    unit: "share",
    estimate: exact(0.5),
    question: 8,
    favours: "high",
    note: {
      en: "A share of the capacity before the expansion.",
      zh: "基数为扩产前的产能。",
    },
  },
  "capacity.AEC.USMX": {
    subject: subjects.USMexico,
    measure: aecCapacity,
    period: "2025",
    unit: "CNY/year",
    estimate: atMost(2_000_000_000),
    question: 8,
    favours: "high",
    note: {
      en: "A ceiling: close to it. The stated parts give another figure: see the checks. The stated one is used.",
      zh: "为上限，接近该数。按各分项推算结果不同，见一致性检查；模型采用直接给出的数字。",
    },
  },
  "capacity.AEC.Thailand": {
    subject: subjects.Thailand,
    measure: aecCapacity,
    period: "2025",
    unit: "CNY/year",
    estimate: about(600_000_000),
    question: 8,
    favours: "high",
    note: {
      en: "A newly built plant; on top of the US and Mexico plants.",
      zh: "为新建厂，与美墨两地产能相加。",
    },
  },
  "capacity.cords.2026": {
    subject: subjects.Company,
    measure: { en: "power-cord capacity", zh: "电源线产能" },
    period: "2026",
    unit: "CNY/year",
    estimate: exact(1_600_000_000),
    question: 20,
    favours: "high",
    note: {
      en: "Expected, all plants: North America (the wording may mean the US and Canada, or the US alone), India, and home.",
      zh: "预计值，含全部工厂：北美（原文可理解为美国与加拿大，或仅指美国）、印度及国内。",
    },
  },
  "capacity.cords.overseas": {
    subject: subjects.Company,
    measure: { en: "power-cord capacity assured overseas", zh: "海外可确保的电源线产能" },
    period: "2026",
    unit: "CNY/year",
    estimate: range(800_000_000, 900_000_000),
    question: 20,
    favours: "high",
    note: {
      en: "A part of the total for 2026, not on top of it.",
      zh: "包含在 2026 年总产能之内，不另加。",
    },
  },
  "capacity.cords.Thailand.lines": {
    subject: subjects.Thailand,
    measure: { en: "new power-cord lines", zh: "新增电源线产线" },
    period: "2025",
    unit: "line",
    estimate: exact(5),
    question: 20,
    favours: "high",
    note: {
      en: "For power cords only; lines are still being added. The year is not said: taken as the call's.",
      zh: "只做电源线，产线还在增加。未指明年份，按交流当年计。",
    },
  },
  "capacity.cords.Thailand": {
    subject: subjects.Thailand,
    measure: { en: "power cords a month", zh: "电源线月产量" },
    period: "2025",
    unit: "cord/month",
    estimate: exact(100_000),
    question: 20,
    favours: "high",
    note: {
      en: "From the five new lines together; a count, so it does not add to the capacity in CNY.",
      zh: "五条新线合计；以根数计，不能与人民币口径的产能相加。",
    },
  },
} as const satisfies Record<string, FactBody>;
