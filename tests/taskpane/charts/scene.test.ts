import { roundScale } from "../../../src/taskpane/charts/scene/axis";
import { wrap } from "../../../src/taskpane/charts/scene/letters";
import { legend } from "../../../src/taskpane/charts/scene/legend";
import { paragraph } from "../../../src/taskpane/charts/scene/paragraph";
import { movedBy, textMark } from "../../../src/taskpane/charts/scene/scene";
import { stacked } from "../../../src/taskpane/charts/scene/stacked";
import { under } from "../../../src/taskpane/charts/scene/under";
import { uprightWhisker, whisker } from "../../../src/taskpane/charts/scene/whisker";

test("a text is broken between words and fits its width", () => {
  const lines = wrap("Needs input: 800G share of NV's AEC, 2026", 120, 12);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(" ")).toBe("Needs input: 800G share of NV's AEC, 2026");
});

test("Chinese is broken between characters, and no line begins with punctuation", () => {
  const text = "未给出拆分，仅称“主要为 800G”。待输入：2026 年英伟达 AEC 中 800G 占比";
  const lines = wrap(text, 60, 12);
  expect(lines.length).toBeGreaterThan(4);
  expect(lines.filter((line) => /^[，。；：、！？）》”]/u.test(line))).toEqual([]);
  expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
});

test("a word that is too long stands on a line of its own", () => {
  expect(wrap("a demand.Google.2025.something b", 40, 12)).toEqual([
    "a",
    "demand.Google.2025.something",
    "b",
  ]);
  expect(wrap("", 40, 12)).toEqual([]);
});

test("shares are laid one after another", () => {
  expect(stacked([0.25, 0.5, 0.25])).toEqual([
    [0, 0.25],
    [0.25, 0.75],
    [0.75, 1],
  ]);
});

test("a scale begins at zero, or ends there, and ends at round numbers", () => {
  expect(roundScale([1_234_567], [0, 100]).domain()).toEqual([0, 1_500_000]);
  expect(roundScale([-0.3, 0.1], [0, 100]).domain()[0]).toBeLessThanOrEqual(-0.3);
  expect(roundScale([], [0, 100]).domain()).toEqual([0, 1]);
});

test("a whisker reaches from end to end, dashed where an end is assumed", () => {
  const marks = whisker([10, 40], 8, true);
  expect(marks).toContainEqual({
    kind: "line",
    paint: "assumedWhisker",
    x1: 10,
    y1: 8,
    x2: 40,
    y2: 8,
  });
  expect(uprightWhisker(8, [10, 40], false)).toContainEqual({
    kind: "line",
    paint: "whisker",
    x1: 8,
    y1: 10,
    x2: 8,
    y2: 40,
  });
});

test("a legend breaks its row before it is too wide", () => {
  const keys = ["one", "two", "three"].map((label) => ({ sign: "solid" as const, label }));
  expect(legend(keys, 400).height).toBe(18);
  expect(legend(keys, 60).height).toBe(54);
  expect(legend([], 60).height).toBe(0);
});

test("parts stand below each other, without a gap for an empty one", () => {
  const one = paragraph("one", [0, 0], 100);
  const whole = under(100, [one, { marks: [], height: 0 }, one], 10);
  expect(whole.height).toBe(2 * one.height + 10);
  expect(whole.marks[1]).toEqual(movedBy(one.marks[0]!, 0, one.height + 10));
  expect(movedBy(textMark("a", 1, 2), 3, 4)).toMatchObject({ x: 4, y: 6 });
});
