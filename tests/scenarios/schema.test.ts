import { inputIds, inputOf } from "../../src/dataset/inputs";
import { builtIn } from "../../src/scenarios/catalogue";
import type { Problem } from "../../src/scenarios/problems";
import { checkScenario, exportScenario, parseScenario } from "../../src/scenarios/schema";
import type { Scenario } from "../../src/scenarios/types";
import { ownScenario } from "../support/ask";
import { brokenScenario } from "../support/brokenScenario";

const full: Scenario = ownScenario({
  stance: "bull",
  bands: { about: 0, open: 1 },
  inputs: { "asp.800G": { value: 310 }, "fx.USDCNY": { value: 7.1, placeholder: true } },
  overrides: { "demand.Google.2026": { value: 2_300_000, reason: "call of 12 May" } },
  note: { en: "n", zh: "注" },
});

function problemsOf(data: unknown): readonly Problem[] {
  const result = checkScenario(data);
  return result.ok ? [] : result.problems;
}

describe("a sound scenario", () => {
  test("comes back from its export as it was", () => {
    expect(parseScenario(exportScenario(full))).toEqual({ ok: true, value: full });
  });

  test("its export is indented text for people, one final line break", () => {
    expect(exportScenario(full)).toMatch(/^\{\n {2}"id": "mine",\n[\s\S]*\}\n$/);
  });

  test("a name loses blanks at its ends; the Chinese one may be empty", () => {
    const result = checkScenario({ ...full, name: { en: "  Upside ", zh: "" } });
    expect(result).toMatchObject({ ok: true, value: { name: { en: "Upside", zh: "" } } });
  });

  test("values at the very bounds are accepted", () => {
    for (const end of [0, 1] as const) {
      const inputs = Object.fromEntries(
        inputIds.map((id) => [id, { value: inputOf(id).bounds[end] }]),
      );
      const overrides = { "margin.NV": { value: end, reason: "" } };
      expect(problemsOf({ ...full, inputs, overrides })).toEqual([]);
    }
  });
});

/** One fault each: what is changed, where the problem lies, what it says. */
const faults: [string, Record<string, unknown>, string, string][] = [
  ["inputs of null", { inputs: null }, "inputs", "must be an object"],
  ["inputs of text", { inputs: "none" }, "inputs", "must be an object"],
  ["an unknown field", { extra: 1 }, "extra", "is not known here"],
  ["an id of the wrong type", { id: 5 }, "id", "must be text"],
  ["an id with blanks", { id: "my id" }, "id", "must be lower-case letters, digits and dashes"],
  ["an empty id", { id: "" }, "id", "must be lower-case letters, digits and dashes"],
  ["an id too long", { id: "a".repeat(65) }, "id", "must be lower-case letters, digits and dashes"],
  ["an id with a tail", { id: "mine\n" }, "id", "must be lower-case letters, digits and dashes"],
  [
    "an id that starts with a dash",
    { id: "-a" },
    "id",
    "must be lower-case letters, digits and dashes",
  ],
  [
    "an id of every object",
    { id: "constructor" },
    "id",
    "must be lower-case letters, digits and dashes",
  ],
  ["a blank name", { name: { en: "   ", zh: "" } }, "name.en", "must not be empty"],
  ["a name in one language", { name: { en: "Mine" } }, "name.zh", "is missing"],
  ["a name that is text", { name: "Mine" }, "name", "must be an object"],
  [
    "a huge note",
    { note: { en: "x".repeat(2_001), zh: "" } },
    "note.en",
    "must have at most 2000 characters",
  ],
  [
    "a huge name",
    { name: { en: "x".repeat(100_000), zh: "" } },
    "name.en",
    "must have at most 2000 characters",
  ],
  ["an unknown stance", { stance: "up" }, "stance", "must be one of bear, base, bull"],
  ["a stance of null", { stance: null }, "stance", "must be one of bear, base, bull"],
  ["a band above 1", { bands: { about: 1.01, open: 0 } }, "bands.about", "must be at most 1"],
  ["a band below 0", { bands: { about: 0, open: -0.1 } }, "bands.open", "must be at least 0"],
  ["a band of text", { bands: { about: "0.1", open: 0 } }, "bands.about", "must be a number"],
  [
    "a band without end",
    { bands: { about: Infinity, open: 0 } },
    "bands.about",
    "must be a finite number",
  ],
  ["inputs that are a list", { inputs: [] }, "inputs", "must be an object"],
  [
    "an input that is not declared",
    { inputs: { "asp.3.2T": { value: 1 } } },
    "inputs.asp.3.2T",
    "is not an input",
  ],
  [
    "a fact among the inputs",
    { inputs: { "margin.NV": { value: 1 } } },
    "inputs.margin.NV",
    "is not an input",
  ],
  [
    "an input without end",
    { inputs: { "asp.800G": { value: Infinity } } },
    "inputs.asp.800G.value",
    "must be a finite number",
  ],
  [
    "an input without a value",
    { inputs: { "asp.800G": {} } },
    "inputs.asp.800G.value",
    "is missing",
  ],
  [
    "an input that is a bare number",
    { inputs: { "asp.800G": 300 } },
    "inputs.asp.800G",
    "must be an object",
  ],
  [
    "a placeholder in words",
    { inputs: { "asp.800G": { value: 1, placeholder: "yes" } } },
    "inputs.asp.800G.placeholder",
    "must be true or false",
  ],
  [
    "an input too high",
    { inputs: { "asp.800G": { value: 10_001 } } },
    "inputs.asp.800G",
    "must be from 0 to 10000, not 10001",
  ],
  [
    "an input too low",
    { inputs: { "fx.USDCNY": { value: 0.9 } } },
    "inputs.fx.USDCNY",
    "must be from 1 to 20, not 0.9",
  ],
  [
    "an override of no fact",
    { overrides: { nope: { value: 1, reason: "" } } },
    "overrides.nope",
    "is not a fact with a figure",
  ],
  [
    "an override of a statement",
    { overrides: { "maturity.800G": { value: 1, reason: "" } } },
    "overrides.maturity.800G",
    "is not a fact with a figure",
  ],
  [
    "an override of a remainder",
    { overrides: { "cost.other": { value: 0.1, reason: "" } } },
    "overrides.cost.other",
    "is not a fact with a figure",
  ],
  [
    "an override without a reason",
    { overrides: { "margin.NV": { value: 0.4 } } },
    "overrides.margin.NV.reason",
    "is missing",
  ],
  [
    "a share above 1",
    { overrides: { "margin.NV": { value: 1.1, reason: "" } } },
    "overrides.margin.NV",
    "must be from 0 to 1, not 1.1",
  ],
  [
    "a negative count",
    { overrides: { "demand.NV.2026": { value: -1, reason: "" } } },
    "overrides.demand.NV.2026",
    "must be from 0 to 1000000000000000, not -1",
  ],
];

describe("one fault gives one clear problem", () => {
  test.each(faults)("%s", (_title, change, path, en) => {
    const problems = problemsOf({ ...full, ...change });
    expect(problems).toMatchObject([{ path, words: { en } }]);
    expect(problems[0]!.words.zh).toMatch(/\p{Script=Han}/u);
  });

  test.each(builtIn.map(({ id }) => id))("the built-in id %s", (id) => {
    expect(problemsOf({ ...full, id })).toMatchObject([
      { path: "id", words: { en: "is the id of a built-in scenario" } },
    ]);
  });

  test.each(Object.keys(full))("%s missing", (field) => {
    const rest = Object.fromEntries(Object.entries(full).filter(([name]) => name !== field));
    expect(problemsOf(rest)).toMatchObject([{ path: field, words: { en: "is missing" } }]);
  });

  test.each([null, [], "x", 5, true, undefined])("%p in place of a scenario", (data) => {
    const problems = problemsOf(data);
    expect(problems.length).toBeGreaterThan(0);
    for (const { words } of problems) expect(words.en).toMatch(/^(is|must|has) /);
  });

  test("text that is not JSON", () => {
    for (const json of ["", "{", "undefined", "{'id':1}"]) {
      const result = parseScenario(json);
      expect(result).toMatchObject({ ok: false, problems: [{ path: "" }] });
      expect(!result.ok && result.problems[0]!.words.en).toMatch(/^is not JSON: ./);
    }
  });
});

test("several faults are all named at once", () => {
  const problems = problemsOf({ ...full, stance: "up", inputs: { a: { value: "x" } }, more: 1 });
  expect(problems.map(({ path }) => path)).toEqual([
    "stance",
    "inputs.a",
    "inputs.a.value",
    "more",
  ]);
});

test("every value out of bounds is named", () => {
  const problems = problemsOf({
    ...full,
    inputs: { "asp.800G": { value: -1 }, "fx.USDCNY": { value: 21 } },
    overrides: { "margin.NV": { value: 2, reason: "" } },
  });
  expect(problems.map(({ path }) => path)).toEqual([
    "inputs.asp.800G",
    "inputs.fx.USDCNY",
    "overrides.margin.NV",
  ]);
});

test("faults of the shape and of figures are named in one go, in the order in which they stand", () => {
  const parsed = parseScenario(brokenScenario);
  const problems = parsed.ok ? [] : parsed.problems;
  expect(problems.map(({ path, words }) => `${path} ${words.en}`)).toEqual([
    "note.en must be text",
    "overrides.margin.NV must be from 0 to 1, not 45",
    "overrides.margin.NV.reason is missing",
    "overrides.nope is not a fact with a figure",
    "overrides.__proto__ is not a fact with a figure",
    "overrides.attach.TPU.value must be a number",
    "inputs.asp.800G must be from 0 to 10000, not -1",
    "inputs.asp.800G.unit is not known here",
    "inputs.fx.USDCNY must be from 1 to 20, not 21",
    "bands.open must be at most 1",
    "bands.about is missing",
    "id is the id of a built-in scenario",
    "stance is missing",
  ]);
  for (const { words } of problems) expect(words.zh).toMatch(/\p{Script=Han}/u);
});
