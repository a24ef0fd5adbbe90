import { inputIds, inputOf } from "../../src/dataset/inputs";
import { baseScenario, builtIn, isBuiltIn, standardBands } from "../../src/scenarios/catalogue";
import { readScenario } from "../../src/scenarios/reader";

const example = builtIn.find(({ id }) => id === "example")!;

test("Base comes first and is the default; Bear, Bull and Example inputs follow", () => {
  expect(builtIn.map(({ id, name, stance }) => [id, name.en, stance])).toEqual([
    ["base", "Base", "base"],
    ["bear", "Bear", "bear"],
    ["bull", "Bull", "bull"],
    ["example", "Example inputs", "base"],
  ]);
  expect(baseScenario).toBe(builtIn[0]);
});

test("every built-in scenario carries the bands 10% and 20%", () => {
  expect(standardBands).toEqual({ about: 0.1, open: 0.2 });
  for (const { bands } of builtIn) expect(bands).toEqual({ about: 0.1, open: 0.2 });
});

test("no built-in scenario overrides a fact, and only Example inputs sets inputs", () => {
  for (const { id, overrides, inputs } of builtIn) {
    expect(overrides).toEqual({});
    if (id !== "example") expect(inputs).toEqual({});
  }
});

test.each(inputIds)("Example inputs has a placeholder within bounds for %s", (id) => {
  const entry = example.inputs[id];
  const [low, high] = inputOf(id).bounds;
  expect(entry?.placeholder).toBe(true);
  expect(entry!.value).toBeGreaterThanOrEqual(low);
  expect(entry!.value).toBeLessThanOrEqual(high);
  expect(readScenario(example).input(id)).toBe(entry!.value);
});

test("Example inputs sets nothing that is not declared", () => {
  expect(Object.keys(example.inputs).sort()).toEqual([...inputIds].sort());
});

test("names and notes are there in both languages and differ between scenarios", () => {
  for (const { name, note } of builtIn) {
    for (const text of [name.en, name.zh, note.en, note.zh]) expect(text.trim()).not.toBe("");
    expect(name.en).not.toBe(name.zh);
  }
  for (const language of ["en", "zh"] as const) {
    expect(new Set(builtIn.map(({ name }) => name[language])).size).toBe(builtIn.length);
    expect(new Set(builtIn.map(({ note }) => note[language])).size).toBe(builtIn.length);
  }
});

test("only the ids of built-in scenarios are built in", () => {
  for (const { id } of builtIn) expect(isBuiltIn(id)).toBe(true);
  for (const id of ["mine", "Base", "", "constructor", "__proto__"])
    expect(isBuiltIn(id)).toBe(false);
});
