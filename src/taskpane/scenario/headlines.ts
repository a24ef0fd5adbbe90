import type { WordKey } from "../words";

/** A call of the catalogue, by the name behind `AEC.` and its leading arguments. */
export interface Headline {
  readonly label: WordKey;
  readonly name: string;
  readonly arguments: readonly (string | number)[];
}

export interface HeadlineGroup {
  readonly label: WordKey;
  readonly figures: readonly Headline[];
}

const figure = (label: WordKey, name: string, ...args: (string | number)[]): Headline => ({
  label,
  name,
  arguments: args,
});

/** The figures that the pane can show under each scenario. To offer another, add its call. */
export const headlines: readonly HeadlineGroup[] = [
  {
    label: "groupDemand",
    figures: [
      figure("figureDemandNorthAmerica", "DEMAND", "North America", 2026),
      figure("figureDemandNV", "DEMAND", "NV", 2026),
      figure("figureDemandGoogle", "DEMAND", "Google", 2026),
      figure("figureDemandAmazon", "DEMAND", "Amazon", 2026),
      figure("figureDemandMeta", "DEMAND", "Meta", 2026),
      figure("figureGrowthNV", "GROWTH", "NV", 2025, 2026),
    ],
  },
  {
    label: "groupMargin",
    figures: [
      figure("figureMarginCompany", "MARGIN", "Company"),
      figure("figureMarginNV", "MARGIN", "NV"),
      figure("figureMarginCloud", "MARGIN", "Cloud"),
    ],
  },
  {
    label: "groupRack",
    figures: [
      figure("figureContentGB200", "CONTENT", "GB200", "Power"),
      figure("figureContentRubin", "CONTENT", "Rubin", "Power"),
      figure("figureContentBackplane", "CONTENT", "GB200", "Backplane"),
      figure("figureContentGoogle", "CONTENT", "Google rack", "Electrical"),
      figure("figureCaptureCords", "CAPTURE", "GB200", "Power cords"),
    ],
  },
  {
    label: "groupCompany",
    figures: [
      figure("figureCapacity", "CAPACITY", "AEC"),
      figure("figureRevenueNV", "REVENUE", "NV", 2026),
      figure("figureRevenueGoogle", "REVENUE", "Google", 2026),
      figure("figureRevenueMeta", "REVENUE", "Meta", 2026),
      figure("figureProfitNV", "GROSSPROFIT", "NV", 2026),
      figure("figureRobots", "ROBOTREVENUE", "Tesla", 2026),
    ],
  },
];

const toChooseFrom: ReadonlySet<WordKey> = new Set([
  "figureDemandMeta",
  "figureContentGoogle",
  "figureCaptureCords",
  "figureRevenueGoogle",
  "figureRevenueMeta",
  "figureProfitNV",
]);

/** The labels of the figures that are shown until the user chooses. */
export const shownAtFirst: readonly string[] = headlines
  .flatMap(({ figures }) => figures.map(({ label }) => label))
  .filter((label) => !toChooseFrom.has(label));
