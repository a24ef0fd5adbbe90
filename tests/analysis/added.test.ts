import { environmentOf } from "../../src/functions/call";
import { findFunction } from "../../src/functions/catalogue";
import type { Cell, Grid } from "../../src/functions/cells";
import { evaluate, parseCall } from "../../src/functions/evaluate";
import { platformKind } from "../../src/functions/parameters/names";
import { defineFunction, required } from "../../src/functions/types";
import { ArgumentError } from "../../src/scenarios/errors";
import { sessionUnder } from "../support/ask";

const words = { en: "Busbar per cable", zh: "每根线缆的母线排" };

/** A function that nobody else knows, over facts and an input that no function of the catalogue brings together. */
const added = defineFunction({
  name: "ADDED",
  category: "rack",
  summary: words,
  parameters: [required("platform", platformKind)],
  shape: "cell",
  unit: "USD/cable",
  followsScenario: true,
  calculate({ reader }, platform) {
    if (platform !== "GB200") throw new ArgumentError(words);
    const racks = reader.fact("attach.rack72") + reader.input("asp.800G") / 100;
    return reader.step(words, (reader.fact("content.GB200.cords") / racks) ** 2, "USD/cable");
  },
});

const example = environmentOf(sessionUnder("example"));
const environment = { ...example, functions: [...example.functions, added] };

const ask = (name: string, ...cells: readonly Cell[]) =>
  evaluate(environment, parseCall(environment, findFunction(name)!, cells));

const by = (cords = 7_500, rack = 75, price = 300) => (cords / (rack + price / 100)) ** 2;
const close = (value: number) => expect.closeTo(value, 6) as number;

test("is explained", () => {
  expect(
    (ask("EXPLAIN", "ADDED", "GB200") as Grid).map(([id, , , used, , , from]) => [id, used, from]),
  ).toEqual([
    ["id", "used", "class"],
    ["attach.rack72", 75, "midpoint"],
    ["asp.800G", 300, "placeholder"],
    ["content.GB200.cords", 7_500, "midpoint"],
    ["Busbar per cable", close(by()), "computed"],
    ["result", close(by()), "computed"],
  ]);
});

test("is moved", () => {
  expect((ask("TORNADO", "ADDED", "GB200") as Grid).slice(1)).toEqual([
    [
      "content.GB200.cords",
      7_000,
      8_000,
      close(by(7_000)),
      close(by(8_000)),
      close(by(8_000) - by(7_000)),
    ],
    [
      "attach.rack72",
      70,
      80,
      close(by(7_500, 70)),
      close(by(7_500, 80)),
      close(by(7_500, 70) - by(7_500, 80)),
    ],
    [
      "asp.800G",
      270,
      330,
      close(by(7_500, 75, 270)),
      close(by(7_500, 75, 330)),
      close(by(7_500, 75, 270) - by(7_500, 75, 330)),
    ],
  ]);
  expect(
    (ask("SENSITIVITY", "ADDED", "attach.rack72", 70, 80, 1, "GB200") as Grid).slice(1),
  ).toEqual([
    [70, close(by(7_500, 70))],
    [80, close(by(7_500, 80))],
  ]);
});

test("is solved for, at a double root too", () => {
  expect(ask("SOLVE", "ADDED", by(7_500, 90), "attach.rack72", "GB200")).toBeCloseTo(90, 6);
  expect(ask("SOLVE", "ADDED", 0, "content.GB200.cords", "GB200")).toBe(0);
});

test("is simulated, compared and covered", () => {
  const median = ask("SIMULATE", "ADDED", 0.5, 2_000, 1, "GB200") as number;
  expect(Math.abs(median / by() - 1)).toBeLessThan(0.02);
  expect((ask("COMPARE", "ADDED", "GB200") as Grid).map(([name]) => name)).toContain("Bull");
  expect((ask("COVERAGE", "ADDED") as Grid)[1]).toEqual([
    "not in source",
    "from inputs",
    "not in source",
    "not in source",
    "not in source",
    "not in source",
  ]);
});

test("its own errors are told by every analysis", () => {
  expect(() => ask("TORNADO", "ADDED", "TPU")).toThrow(ArgumentError);
  expect((ask("EXPLAIN", "ADDED", "TPU") as Grid)[1]![3]).toMatchObject({ code: "#VALUE!" });
  expect((ask("COMPARE", "ADDED", "TPU") as Grid)[1]![1]).toMatchObject({ code: "#VALUE!" });
});
