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

/** The figures that the pane shows under each scenario. To show another, add its call. */
export const headlines: readonly HeadlineGroup[] = [
  {
    label: "groupDemand",
    figures: [
      figure("figureDemandNorthAmerica", "DEMAND", "North America", 2026),
      figure("figureDemandNV", "DEMAND", "NV", 2026),
      figure("figureDemandGoogle", "DEMAND", "Google", 2026),
      figure("figureDemandAmazon", "DEMAND", "Amazon", 2026),
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
    ],
  },
  {
    label: "groupCompany",
    figures: [
      figure("figureCapacity", "CAPACITY", "AEC"),
      figure("figureRevenueNV", "REVENUE", "NV", 2026),
      figure("figureRobots", "ROBOTREVENUE", "Tesla", 2026),
    ],
  },
];
