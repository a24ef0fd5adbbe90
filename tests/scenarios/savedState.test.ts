import { builtIn, initialState } from "../../src/scenarios/catalogue";
import type { ScenarioState } from "../../src/scenarios/types";
import {
  longestState,
  readState,
  StateTooLarge,
  stateText,
  writeState,
} from "../../src/scenarios/savedState";
import { ownScenario } from "../support/ask";

const state: ScenarioState = {
  active: "mine",
  own: [
    ownScenario({ inputs: { "asp.800G": { value: 300, placeholder: true } } }),
    ownScenario({ id: "yours", stance: "bear", note: { en: "é 😀", zh: "注" } }),
  ],
};

const saved = (patch: Record<string, unknown>) =>
  JSON.stringify({ version: 1, active: "base", scenarios: [], ...patch });

function problemsIn(json: string) {
  const result = readState(json);
  return result.ok ? [] : result.problems.map(({ path, words }) => `${path}: ${words.en}`);
}

test("a new workbook starts with Base and nothing of its own", () => {
  expect(initialState).toEqual({ active: "base", own: [] });
  expect(builtIn.some(({ id }) => id === initialState.active)).toBe(true);
});

test("what was written is read back", () => {
  expect(readState(writeState(state))).toEqual({ ok: true, value: state });
  expect(readState(writeState(initialState))).toEqual({ ok: true, value: initialState });
});

test("the text carries its version and nothing is written twice for the same state", () => {
  expect(JSON.parse(writeState(state))).toMatchObject({ version: 1, active: "mine" });
  expect(stateText({ ...state, own: [...state.own] })).toBe(writeState(state));
});

test("an active scenario that is not there is kept: its owner may bring it back", () => {
  expect(readState(saved({ active: "gone" }))).toMatchObject({
    ok: true,
    value: { active: "gone" },
  });
});

describe("refused, with the reason", () => {
  test.each([
    [
      "a newer version",
      saved({ version: 2 }),
      "version: was written by a newer version of the add-in",
    ],
    [
      "a version far off",
      saved({ version: 1e308 }),
      "version: was written by a newer version of the add-in",
    ],
    [
      "a version before the first",
      saved({ version: 0 }),
      "version: is not one that was ever written",
    ],
    ["a version between", saved({ version: 0.5 }), "version: is not one that was ever written"],
    ["a negative version", saved({ version: -1 }), "version: is not one that was ever written"],
    ["a version in words", saved({ version: "1" }), "version: is not one that was ever written"],
    ["a later one in words", saved({ version: "2" }), "version: is not one that was ever written"],
    ["no version", saved({ version: undefined }), "version: is not one that was ever written"],
    ["no active scenario", saved({ active: undefined }), "active: must be the id of a scenario"],
    [
      "an active scenario of the wrong type",
      saved({ active: 1 }),
      "active: must be the id of a scenario",
    ],
    ["no list", saved({ scenarios: undefined }), "scenarios: must be a list"],
    ["an object for a list", saved({ scenarios: {} }), "scenarios: must be a list"],
    ["a list of nothing", saved({ scenarios: [null] }), "scenarios.0: must be an object"],
    ["null", "null", ": must be an object"],
    ["a list", "[]", ": must be an object"],
    ["a number", "5", ": must be an object"],
  ])("%s", (_title, json, problem) => {
    expect(problemsIn(json)).toEqual([problem]);
  });

  test("garbage", () => {
    for (const json of ["", "{", "\u0000", "<xml/>", "NaN"]) {
      expect(problemsIn(json)[0]).toMatch(/^: is not JSON: ./);
    }
  });

  test("two broken scenarios: each with its own problems, and none twice", () => {
    expect(problemsIn(saved({ scenarios: [null, null] }))).toEqual([
      "scenarios.0: must be an object",
      "scenarios.1: must be an object",
    ]);
  });

  test("in Chinese too", () => {
    const broken = [
      "null",
      "{",
      saved({ version: 2 }),
      saved({ version: 0 }),
      saved({ active: 1 }),
      saved({ scenarios: 1 }),
      saved({ scenarios: [...state.own, ...state.own] }),
    ];
    for (const json of broken) {
      const result = readState(json);
      for (const { words } of result.ok ? [] : result.problems) {
        expect(words.zh).toMatch(/\p{Script=Han}/u);
      }
      expect(result.ok).toBe(false);
    }
  });

  test("a scenario twice", () => {
    const { own } = state;
    expect(problemsIn(saved({ scenarios: [...own, own[0]] }))).toEqual([
      "scenarios: has mine twice",
    ]);
  });

  test("one of several scenarios broken: the problem says which, and none is taken over", () => {
    const broken = { ...ownScenario({ id: "third" }), stance: "up" };
    const problems = problemsIn(saved({ scenarios: [...state.own, broken] }));
    expect(problems).toEqual(["scenarios.2.stance: must be one of bear, base, bull"]);
  });

  test("a built-in scenario among the user's own", () => {
    expect(problemsIn(saved({ scenarios: [builtIn[1]] }))).toEqual([
      "scenarios.0.id: is the id of a built-in scenario",
    ]);
  });
});

describe("the most that a workbook keeps", () => {
  const noteOf = (length: number, letter = "x") => ({ en: letter.repeat(length), zh: "" });
  const many = (count: number, letter = "x") =>
    Array.from({ length: count }, (_, index) =>
      ownScenario({ id: `s${index}`, note: noteOf(2_000, letter) }),
    );
  /** A state of exactly this many bytes. */
  function ofSize(bytes: number): ScenarioState {
    const own = many(40);
    const rest = bytes - Buffer.byteLength(stateText({ active: "base", own }));
    return { active: "b".repeat(rest + "base".length), own };
  }

  test("100 KB and no byte more", () => {
    expect(Buffer.byteLength(writeState(ofSize(longestState)))).toBe(100 * 1024);
    expect(() => writeState(ofSize(longestState + 1))).toThrow(StateTooLarge);
  });

  test("counts bytes, not letters", () => {
    expect(() => writeState({ active: "base", own: many(40) })).not.toThrow();
    expect(() => writeState({ active: "base", own: many(40, "注") })).toThrow(StateTooLarge);
  });

  test("says how much there is, how much may be, and what to do, in both languages", () => {
    const { words, message } = new StateTooLarge(150_000);
    expect(words.en).toMatch(/147 KB.*at most 100 KB.*Delete a scenario or shorten its notes/);
    expect(words.zh).toMatch(/147 KB.*100 KB.*删除/);
    expect(message).toBe(words.en);
  });
});
