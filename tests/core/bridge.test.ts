import type { Cell } from "../../src/functions/cells";
import { answer, sessionUnder } from "../support/ask";

const steps = ["start", "retimer", "cable", "modelled", "stated", "gap"];

function bridge(scenario: string, from: string, to: string) {
  const rows = answer(sessionUnder(scenario), "BRIDGE", from, to) as Cell[][];
  expect(rows[0]).toEqual(["step", "points", "margin"]);
  expect(rows.slice(1).map(([step]) => step)).toEqual(steps);
  const at = (step: string) => rows.find((row) => row[0] === step)!;
  const points = (step: string) => at(step)[1] as number;
  const level = (step: string) => at(step)[2] as number;
  return { points, level, blanks: rows.flat().filter((cell) => cell === null).length };
}

interface Expected {
  start: number;
  retimer: number;
  cable: number;
  modelled: number;
  stated: number;
}

test.each<[string, string, string, Expected]>([
  [
    "base",
    "NV",
    "Cloud",
    { start: 0.425, retimer: 0.054625, cable: 0.025, modelled: 0.504625, stated: 0.5 },
  ],
  [
    "bear",
    "NV",
    "Cloud",
    { start: 0.42, retimer: 0.04959, cable: 0.02, modelled: 0.48959, stated: 0.45 },
  ],
  [
    "bull",
    "NV",
    "Cloud",
    { start: 0.43, retimer: 0.059565, cable: 0.03, modelled: 0.519565, stated: 0.5 },
  ],
  [
    "base",
    "Cloud",
    "NV",
    { start: 0.5, retimer: -0.059375, cable: -0.025, modelled: 0.415625, stated: 0.425 },
  ],
  [
    "bear",
    "Cloud",
    "NV",
    { start: 0.45, retimer: -0.0573476, cable: -0.02, modelled: 0.3726524, stated: 0.42 },
  ],
  [
    "bull",
    "Cloud",
    "NV",
    { start: 0.5, retimer: -0.0669872, cable: -0.03, modelled: 0.4030128, stated: 0.43 },
  ],
])("%s: from %s to %s", (scenario, from, to, expected) => {
  const { points, level } = bridge(scenario, from, to);
  expect(level("start")).toBeCloseTo(expected.start, 7);
  expect(points("retimer")).toBeCloseTo(expected.retimer, 7);
  expect(points("cable")).toBeCloseTo(expected.cable, 7);
  expect(level("modelled")).toBeCloseTo(expected.modelled, 7);
  expect(level("stated")).toBeCloseTo(expected.stated, 7);
  expect(points("gap")).toBeCloseTo(expected.stated - expected.modelled, 7);
});

test.each(["bear", "base", "bull"])("%s: the steps add up, from start to stated", (scenario) => {
  for (const [from, to] of [
    ["NV", "Cloud"],
    ["Cloud", "NV"],
  ] as const) {
    const { points, level } = bridge(scenario, from, to);
    expect(level("retimer")).toBeCloseTo(level("start") + points("retimer"), 12);
    expect(level("cable")).toBeCloseTo(level("retimer") + points("cable"), 12);
    expect(level("modelled")).toBeCloseTo(level("cable"), 12);
    expect(level("modelled") + points("gap")).toBeCloseTo(level("stated"), 12);
  }
});

test.each(["NV", "Cloud"])(
  "from %s to itself nothing moves and nothing is left over",
  (project) => {
    const { points, level, blanks } = bridge("base", project, project);
    expect([points("retimer"), points("cable"), points("gap")]).toEqual([0, 0, 0]);
    expect(level("modelled")).toBe(level("stated"));
    expect(blanks).toBe(4);
  },
);
