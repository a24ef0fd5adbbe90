import type { Words } from "../../dataset/types";

interface Requirement {
  readonly set: string;
  readonly version: string;
  readonly work: Words;
}

/** What of the add-in's work needs which interfaces of Excel. The functions need none of them. */
const requirements: readonly Requirement[] = [
  {
    set: "SharedRuntime",
    version: "1.1",
    work: {
      en: "loading with the workbook and commands on the ribbon",
      zh: "随工作簿加载与功能区命令",
    },
  },
  {
    set: "ExcelApi",
    version: "1.4",
    work: { en: "saving scenarios in the workbook", zh: "在工作簿中保存情景" },
  },
  {
    set: "ExcelApi",
    version: "1.7",
    work: { en: "inserting models and comparisons as sheets", zh: "将模型与比较结果插入为工作表" },
  },
  {
    set: "ExcelApi",
    version: "1.8",
    work: { en: "charts and drop-downs on those sheets", zh: "这些工作表中的图表与下拉列表" },
  },
  {
    set: "ExcelApi",
    version: "1.9",
    work: {
      en: "finding, refreshing and auditing AEC cells",
      zh: "查找、刷新与审核 AEC 单元格",
    },
  },
  {
    set: "ExcelApi",
    version: "1.12",
    work: { en: "telling spilled cells apart", zh: "识别溢出的单元格" },
  },
];

/** What this Excel cannot do, in a sentence; null where it can do everything. */
export function missingRequirements(): Words | null {
  const missing = requirements.filter(
    ({ set, version }) => !Office.context.requirements.isSetSupported(set, version),
  );
  if (missing.length === 0) return null;
  const list = (language: keyof Words) =>
    missing.map(({ set, version, work }) => ({
      name: `${set} ${version}`,
      work: work[language],
    }));
  const en = list("en").map(({ name, work }) => `${work} (needs ${name})`);
  const zh = list("zh").map(({ name, work }) => `${work}（需要 ${name}）`);
  return {
    en: `AEC formulas answer, but some things are not available here: ${en.join("; ")}. Update Excel, or use Excel on the web.`,
    zh: `AEC 公式可正常计算，但以下功能在此不可用：${zh.join("；")}。请更新 Excel，或使用 Excel 网页版。`,
  };
}
