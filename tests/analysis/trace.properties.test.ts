import fc from "fast-check";
import { driversAmong } from "../../src/analysis/drivers";
import { tornado } from "../../src/analysis/tornado";
import { trace } from "../../src/analysis/trace";
import type { NumericFactId } from "../../src/dataset/facts";
import type { InputId } from "../../src/dataset/inputs";
import { inputIds } from "../../src/dataset/inputs";
import { environmentOf } from "../../src/functions/call";
import { findFunction } from "../../src/functions/catalogue";
import type { Cell } from "../../src/functions/cells";
import { isGrid } from "../../src/functions/cells";
import { computationOf, innerCall, numericComputation } from "../../src/functions/computation";
import { FormulaError } from "../../src/scenarios/errors";
import type { Patch, Reader } from "../../src/scenarios/reader";
import { patchReader } from "../../src/scenarios/reader";
import type { ScenarioState } from "../../src/scenarios/types";
import { answer } from "../support/ask";
import type { Call } from "./calls";
import { anyCall, anyState, figureIds, workbook } from "./calls";

function subjectOf(state: ScenarioState, [name, ...args]: Call) {
  const environment = environmentOf(workbook(state));
  const parsed = innerCall(environment, findFunction(name)!, args);
  return {
    whole: computationOf(environment, parsed),
    numeric: numericComputation(environment, parsed),
  };
}

/** What comes of a piece of work, as something that can be compared. */
function outcome(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (error instanceof FormulaError) return { code: error.code, words: error.words };
    throw error;
  }
}

const patched = (patch: Patch) => (reader: Reader) => patchReader(reader, patch);

test("what is not in the trace does not matter: moving all of it at once changes nothing", () => {
  fc.assert(
    fc.property(
      anyState,
      anyCall,
      fc.double({ min: 0.1, max: 9, noNaN: true }),
      (state, one, by) => {
        const { whole } = subjectOf(state, one);
        const { readings } = trace(whole);
        const read = new Set<string>(
          readings.flatMap((reading) => ("id" in reading ? [reading.id] : [])),
        );
        const unread = (ids: readonly (NumericFactId | InputId)[]) =>
          Object.fromEntries(ids.filter((id) => !read.has(id)).map((id) => [id, by]));
        const patch = { facts: unread(figureIds), inputs: unread(inputIds) };
        expect(outcome(() => whole.answer(patched(patch)))).toEqual(outcome(() => whole.answer()));
      },
    ),
    { numRuns: 600 },
  );
});

test("what is in the trace with a range is in the tornado, which gives at its ends what a patch gives", () => {
  let bars = 0;
  fc.assert(
    fc.property(anyState, anyCall, (state, one) => {
      const { numeric } = subjectOf(state, one);
      const { readings, result } = trace(numeric);
      fc.pre(typeof result === "number");
      const found = outcome(() => tornado(numeric));
      const ends = driversAmong(readings, numeric.scenario).map(({ kind, id, low, high }) => {
        const at = (value: number) =>
          outcome(() =>
            numeric.answer(
              patched(kind === "fact" ? { facts: { [id]: value } } : { inputs: { [id]: value } }),
            ),
          );
        return { id, atLow: at(low), atHigh: at(high) };
      });
      const failed = ends
        .flatMap(({ atLow, atHigh }) => [atLow, atHigh])
        .find((end) => typeof end !== "number");
      if (failed) {
        expect(found).toEqual(failed);
        return;
      }
      const seen = (found as ReturnType<typeof tornado>).map(({ driver, atLow, atHigh }) => ({
        id: driver.id,
        atLow,
        atHigh,
      }));
      bars += seen.length;
      expect(seen).toHaveLength(ends.length);
      expect(seen).toEqual(expect.arrayContaining(ends));
    }),
    { numRuns: 400 },
  );
  expect(bars).toBeGreaterThan(100);
});

test("every figure and set input that was read and has a range is a driver, and nothing else is", () => {
  fc.assert(
    fc.property(anyState, anyCall, (state, one) => {
      const session = workbook(state);
      const found = answer(session, "EXPLAIN", ...one);
      fc.pre(isGrid(found));
      const movable = ([, kind, low, used, high, , from]: readonly Cell[]) => {
        if (kind === "step" || kind === "text") return false;
        if (from === "override" || from === "missing") return false;
        return kind === "input" ? used !== 0 && session.active.bands.about > 0 : low !== high;
      };
      const expected = (found as Cell[][]).slice(1, -1).filter(movable);
      const { whole } = subjectOf(state, one);
      const drivers = driversAmong(trace(whole).readings, whole.scenario);
      expect(drivers.map(({ id }) => id)).toEqual(expected.map(([id]) => id));
    }),
    { numRuns: 400 },
  );
});
