import fc from "fast-check";
import { facts, isNumericFactId } from "../../../src/dataset/facts";
import { inputIds, inputOf } from "../../../src/dataset/inputs";
import { environmentOf } from "../../../src/functions/call";
import { scenarioKind } from "../../../src/functions/parameters/scenario";
import { Session } from "../../../src/functions/session";
import { builtIn, initialState } from "../../../src/scenarios/catalogue";
import { addScenario, clashOf, replaceScenario } from "../../../src/scenarios/edit/bring";
import { copyScenario } from "../../../src/scenarios/edit/copy";
import { renameScenario, setBand, setNote, setStance } from "../../../src/scenarios/edit/describe";
import { setInput, setOverride } from "../../../src/scenarios/edit/figures";
import { EditRefused } from "../../../src/scenarios/edit/refused";
import { removeScenario, restoreScenario } from "../../../src/scenarios/edit/remove";
import { readState, StateTooLarge, writeState } from "../../../src/scenarios/savedState";
import { checkScenario } from "../../../src/scenarios/schema";
import type { ScenarioState } from "../../../src/scenarios/types";
import { stances } from "../../../src/scenarios/types";
import { anyScenario } from "../../support/arbitraries";

type Edit = (state: ScenarioState, id: string) => ScenarioState;

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.constantFrom(
    "",
    " ",
    "Bull",
    "基准",
    "base",
    "example",
    "constructor",
    "__proto__",
    "\ud800",
    "_",
    "__",
  ),
);
const anyWords = fc.record({ en: anyText, zh: anyText });
const anyNumber = fc
  .oneof(fc.double(), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20))
  .map((value) => value + 0);
const numericFacts = facts.flatMap(({ id }) => (isNumericFactId(id) ? [id] : []));
const anyImported = fc
  .tuple(anyScenario, anyWords, fc.constantFrom("mine", "base-2", "bull-copy"))
  .map(([scenario, name, id]) => ({
    ...scenario,
    id,
    name: { ...name, en: name.en.trim() || "N" },
  }));

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(fc.nat(9), fc.constantFrom("en" as const, "zh" as const))
    .map(([index, language]): Edit => (state) => {
      const all = [...builtIn, ...state.own];
      return copyScenario(state, all[index % all.length]!, language).state;
    }),
  anyWords.map(
    (name): Edit =>
      (state, id) =>
        renameScenario(state, id, name),
  ),
  anyWords.map(
    (note): Edit =>
      (state, id) =>
        setNote(state, id, note),
  ),
  fc.constantFrom(...stances).map(
    (one): Edit =>
      (state, id) =>
        setStance(state, id, one),
  ),
  anyNumber.map(
    (value): Edit =>
      (state, id) =>
        setBand(state, id, "about", value),
  ),
  fc.tuple(fc.constantFrom(...inputIds), anyNumber).map(([input, part]): Edit => (state, id) => {
    const value = part * inputOf(input).bounds[1];
    return setInput(state, id, input, part > 0.9 ? undefined : { value });
  }),
  fc.tuple(fc.constantFrom(...numericFacts), anyNumber, anyText).map(
    ([fact, value, reason]): Edit =>
      (state, id) =>
        setOverride(state, id, fact, { value, reason }),
  ),
  fc.constant<Edit>((state, id) => removeScenario(state, id).state),
  fc.constant<Edit>((state, id) => {
    const { state: without, removed } = removeScenario(state, id);
    expect(restoreScenario(without, removed)).toEqual(state);
    return state;
  }),
  fc.tuple(anyImported, fc.boolean()).map(([scenario, replace]): Edit => (state) => {
    const clash = clashOf(state, scenario);
    return replace && clash?.replaceable
      ? replaceScenario(state, clash.with.id, scenario).state
      : addScenario(state, scenario).state;
  }),
);

/** What a workbook may hold: sound scenarios that formulas can tell apart, and that come back as they were saved. */
function expectSound(state: ScenarioState): void {
  for (const scenario of state.own) {
    expect(checkScenario(scenario)).toEqual({ ok: true, value: scenario });
  }
  expect(readState(writeState(state))).toEqual({ ok: true, value: state });
  const session = new Session();
  session.setState(state);
  for (const scenario of session.scenarios) {
    for (const name of [scenario.id, scenario.name.en, scenario.name.zh].filter(Boolean)) {
      if (name.trim() !== "")
        expect(scenarioKind.parse(name, environmentOf(session)).id).toBe(scenario.id);
    }
  }
}

test("whatever is edited in whatever order, the workbook can keep it and formulas find each scenario", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyEdit, fc.nat(4)), { maxLength: 25 }), (edits) => {
      let state = initialState;
      for (const [edit, index] of edits) {
        const before = structuredClone(state);
        try {
          state = edit(state, state.own[index % Math.max(1, state.own.length)]?.id ?? "none");
        } catch (error) {
          if (!(error instanceof EditRefused || error instanceof StateTooLarge)) throw error;
          expect(error.words.en).not.toBe(error.words.zh);
          expect(state).toEqual(before);
        }
      }
      expectSound(state);
    }),
    { numRuns: 150 },
  );
});
