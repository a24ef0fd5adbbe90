import type { Bands, Scenario, ScenarioState } from "./types";

/** The bands of every built-in scenario. */
export const standardBands: Bands = { about: 0.1, open: 0.2 };

const placeholder = (value: number) => ({ value, placeholder: true });

/** The scenarios that every workbook has. The first is the one that a new workbook starts with. */
export const builtIn: readonly Scenario[] = [
  {
    id: "base",
    name: { en: "Base", zh: "基准" },
    stance: "base",
    bands: standardBands,
    inputs: {},
    overrides: {},
    note: {
      en: "The figures as stated; the middle where the source gives a range.",
      zh: "按来源所述取值；给出区间的取中值。",
    },
  },
  {
    id: "bear",
    name: { en: "Bear", zh: "悲观" },
    stance: "bear",
    bands: standardBands,
    inputs: {},
    overrides: {},
    note: {
      en: "The end of each range that is bad for AEC demand or the Company.",
      zh: "各区间取对 AEC 需求或公司不利的一端。",
    },
  },
  {
    id: "bull",
    name: { en: "Bull", zh: "乐观" },
    stance: "bull",
    bands: standardBands,
    inputs: {},
    overrides: {},
    note: {
      en: "The end of each range that is good for AEC demand or the Company.",
      zh: "各区间取对 AEC 需求或公司有利的一端。",
    },
  },
  {
    id: "example",
    name: { en: "Example inputs", zh: "示例输入" },
    stance: "base",
    bands: standardBands,
    inputs: {
      "asp.200G": placeholder(100),
      "asp.400G": placeholder(200),
      "asp.800G": placeholder(300),
      "asp.1.6T": placeholder(600),
      "fx.USDCNY": placeholder(7),
      "share.FII.NV": placeholder(0.5),
      "share.Company.AEC.Meta": placeholder(0.1),
      "share.Company.AEC.Google": placeholder(0.1),
      "share.Company.AEC.Amazon": placeholder(0),
      "share.Company.AEC.China": placeholder(0.1),
      "mix.NV.800G.2025": placeholder(0.8),
      "mix.NV.800G.2026": placeholder(0.8),
      "mix.Google.800G.2025": placeholder(0.8),
      "mix.Google.800G.2026": placeholder(0.8),
      "mix.Meta.800G.2025": placeholder(0.5),
      "mix.China.400G.2026": placeholder(0.8),
      "demand.Google.2025": placeholder(1_000_000),
      "demand.China.2026": placeholder(1_000_000),
      "margin.China": placeholder(0.4),
      "capacity.AEC.2026": placeholder(3_000_000_000),
      "revenue.cords.2026": placeholder(1_000_000_000),
      "uplift.GB300": placeholder(1.1),
    },
    overrides: {},
    note: {
      en: "Base, with a round placeholder for every input so that each formula shows something. Placeholders are not evidence: put your own figures in.",
      zh: "基准情景，各输入项填入整数占位值以便公式出数。占位值不是依据，请替换为您自己的数字。",
    },
  },
];

export const baseScenario: Scenario = builtIn[0]!;

/** What a workbook has until somebody chooses otherwise. */
export const initialState: ScenarioState = { active: baseScenario.id, own: [] };

export function isBuiltIn(id: string): boolean {
  return builtIn.some((scenario) => scenario.id === id);
}
