import type { Argument } from "../../src/functions/cells";
import { figure, sessionUnder, titleOf } from "../support/ask";

type Row = [name: string, args: Argument[], bear: number, base: number, bull: number];

/** The same in every stance: stated flat, or good for neither end. */
const flat = (name: string, args: Argument[], value: number): Row => [
  name,
  args,
  value,
  value,
  value,
];

/** Worked out by hand from the source's figures, ± 10% for "about", + 20% above a floor. */
const figures: Row[] = [
  ["DEMAND", ["NV", 2025], 630_000, 700_000, 770_000],
  ["DEMAND", ["NV", 2026], 1_530_000, 1_700_000, 1_870_000],
  ["DEMAND", ["Meta", 2025], 990_000, 1_100_000, 1_210_000],
  ["DEMAND", ["Meta", 2026], 1_500_000, 1_500_000, 1_800_000],
  ["DEMAND", ["Meta", 2026, "800G"], 1_150_000, 1_150_000, 1_450_000],
  flat("DEMAND", ["Meta", 2026, "400G"], 350_000),
  ["DEMAND", ["Google", 2026], 2_000_000, 2_000_000, 2_400_000],
  ["DEMAND", ["Amazon", 2025], 1_800_000, 2_000_000, 2_200_000],
  ["DEMAND", ["Amazon", 2025, "400G"], 540_000, 600_000, 660_000],
  ["DEMAND", ["Amazon", 2026], 3_000_000, 3_000_000, 3_600_000],
  ["DEMAND", ["Amazon", 2026, "400G"], 900_000, 900_000, 1_080_000],
  ["DEMAND", ["Amazon", 2026, "800G"], 2_100_000, 2_100_000, 2_520_000],
  ["DEMAND", ["China", 2025], 900_000, 1_000_000, 1_000_000],
  ["DEMAND", ["China", 2025, "400G"], 765_000, 850_000, 850_000],
  ["DEMAND", ["China", 2025, "200G"], 135_000, 150_000, 150_000],
  ["DEMAND", ["North America", 2026], 8_030_000, 8_200_000, 9_670_000],
  ["DEMAND", ["NV+Meta+Amazon", 2025], 3_420_000, 3_800_000, 4_180_000],
  ["DEMAND", ["Meta+Amazon", 2026, "400G"], 1_250_000, 1_250_000, 1_430_000],
  ["DEMAND", ["NV+China", 2025], 1_530_000, 1_700_000, 1_770_000],

  flat("MIX", ["China", 2025, "400G"], 0.85),
  flat("MIX", ["China", 2025, "200G"], 0.15),
  flat("MIX", ["Amazon", 2025, "400G"], 0.3),
  flat("MIX", ["Amazon", 2026, "800G"], 0.7),
  ["MIX", ["Meta", 2026, "400G"], 0.233333, 0.233333, 0.194444],
  ["MIX", ["Meta", 2026, "800G"], 0.766667, 0.766667, 0.805556],
  ["MIX", ["Meta+Amazon", 2026, "400G"], 0.277778, 0.277778, 0.264815],

  flat("GROWTH", ["NV", 2025, 2026], 1.428571),
  ["GROWTH", ["Meta", 2025, 2026], 0.515152, 0.363636, 0.487603],
  ["GROWTH", ["Amazon", 2025, 2026], 0.666667, 0.5, 0.636364],
  ["GROWTH", ["Amazon", 2025, 2026, "400G"], 0.666667, 0.5, 0.636364],
  ["GROWTH", ["NV+Meta+Amazon", 2025, 2026], 0.763158, 0.631579, 0.739234],
  flat("GROWTH", ["NV", 2026, 2025], -0.588235),
  flat("GROWTH", ["Google", 2026, 2026], 0),

  flat("ATTACH", ["TPU"], 1.25),
  ["ATTACH", ["NVL72"], 70, 75, 80],
  ["ATTACH", ["GB300"], 27, 30, 33],
  ["IMPLIEDUNITS", ["Google", 2026, "TPU"], 1_600_000, 1_600_000, 1_920_000],
  ["IMPLIEDUNITS", ["NV", 2026, "NVL72"], 21_857.142857, 22_666.666667, 23_375],
  flat("IMPLIEDUNITS", ["NV", 2025, "GB300"], 23_333.333333),

  ["MARGIN", ["NV"], 0.42, 0.425, 0.43],
  ["MARGIN", ["Cloud"], 0.45, 0.5, 0.5],
  ["MARGIN", ["Company"], 0.4, 0.45, 0.5],
  flat("MARGIN", ["Credo"], 0.6),
  ["PROJECTMARGIN", ["NV"], 0.42, 0.425, 0.43],
  ["PROJECTMARGIN", ["NV", "Credo", "Woer"], 0.42, 0.425, 0.43],
  ["PROJECTMARGIN", ["NV", "Marvell", "JHS"], 0.48959, 0.504625, 0.519565],
  ["PROJECTMARGIN", ["NV", "Marvell"], 0.46959, 0.479625, 0.489565],
  ["PROJECTMARGIN", ["NV", null, "JHS"], 0.44, 0.45, 0.46],
  ["PROJECTMARGIN", ["Cloud"], 0.45, 0.5, 0.5],
  ["PROJECTMARGIN", ["Cloud", "Credo", "Woer"], 0.372652, 0.415625, 0.403013],
  ["PROJECTMARGIN", ["Cloud", null, "Woer"], 0.43, 0.475, 0.47],
  flat("COST", ["Retimer"], 0.475),
  flat("COST", ["Connector"], 0.25),
  flat("COST", ["Cable"], 0.2),
  flat("COST", ["Other"], 0.075),

  flat("SHARE", ["NV", "AEC"], 0.15),
  flat("SHARE", ["NV", "DAC"], 0.15),
  ["SHARE", ["NV", "Power cords"], 0.27, 0.3, 0.33],
  ["SHARE", ["NV", "Busbar"], 0.225, 0.25, 0.275],
  flat("SHARE", ["NV", "Backplane"], 0.2),
  ["CAPACITY", ["AEC"], 2.34e9, 2.6e9, 2.66e9],
  ["CAPACITY", ["AEC", null, 2025], 2.34e9, 2.6e9, 2.66e9],
  ["CAPACITY", ["AEC", "Overseas"], 2.34e9, 2.6e9, 2.66e9],
  ["CAPACITY", ["AEC", "US+Mexico"], 1.8e9, 2e9, 2e9],
  ["CAPACITY", ["AEC", "Thailand"], 0.54e9, 0.6e9, 0.66e9],
  flat("CAPACITY", ["Power cords"], 1.6e9),
  flat("CAPACITY", ["Power cords", null, 2026], 1.6e9),
  ["CAPACITY", ["Power cords", "Overseas", 2026], 0.8e9, 0.85e9, 0.9e9],

  ["CONTENT", ["GB200", "Power"], 22_000, 22_500, 23_000],
  ["CONTENT", ["GB200", "Power cords"], 7_000, 7_500, 8_000],
  flat("CONTENT", ["GB200", "Busbar"], 15_000),
  ["CONTENT", ["Rubin", "Power"], 44_000, 45_000, 46_000],
  ["CONTENT", ["Google rack", "Electrical"], 15_300, 17_000, 17_000],
  ["CONTENT", ["NVL72", "Backplane"], 10_800, 12_000, 13_200],
  ["CONTENT", ["GB200", "Backplane"], 10_800, 12_000, 13_200],
  ["CONTENT", ["GB300", "Liquid cooling"], 18_000, 20_000, 22_000],
  ["CAPTURE", ["GB200", "Power cords"], 1_890, 2_250, 2_640],
  ["CAPTURE", ["GB200", "Busbar"], 1_800, 2_000, 2_200],
  ["CAPTURE", ["GB200", "Power"], 3_690, 4_250, 4_840],
  ["CAPTURE", ["NVL72", "Backplane"], 2_160, 2_400, 2_640],
  ["CAPTURE", ["GB300", "Backplane"], 2_160, 2_400, 2_640],
  flat("COPPER", ["GB200"], 5_000),
  flat("COPPER", ["Rubin"], 3_000),
  ["ROBOTS", ["Tesla", 2026], 50_000, 75_000, 100_000],
  flat("ROBOTS", ["Unitree", 2025], 3_000),
  ["ROBOTREVENUE", ["Tesla", 2026], 90_000_000, 150_000_000, 220_000_000],
];

test.each(figures.map((row) => [titleOf(row[0], row[1]), row] as const))(
  "%s under bear, base and bull",
  (_title, [name, args, bear, base, bull]) => {
    const digits = Math.abs(base) > 10 ? 4 : 6;
    expect(figure(sessionUnder("bear"), name, ...args)).toBeCloseTo(bear, digits);
    expect(figure(sessionUnder("base"), name, ...args)).toBeCloseTo(base, digits);
    expect(figure(sessionUnder("bull"), name, ...args)).toBeCloseTo(bull, digits);
  },
);
