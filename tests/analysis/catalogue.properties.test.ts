import fc from "fast-check";
import { call } from "../../src/functions/call";
import { findFunction } from "../../src/functions/catalogue";
import type { Answer, Argument, Cell } from "../../src/functions/cells";
import { CellError, isGrid } from "../../src/functions/cells";
import { parametersOf, takesScenario } from "../../src/functions/parse";
import type { Session } from "../../src/functions/session";
import { answer, ask, errorOf, ownScenario, sessionWith } from "../support/ask";
import type { Call } from "./calls";
import {
  analyses,
  anyCall,
  anyOwn,
  anyState,
  figureIds,
  isSound,
  subjects,
  workbook,
} from "./calls";
import { inputIds } from "../../src/dataset/inputs";

test("EXPLAIN ends with what the formula answers", () => {
  fc.assert(
    fc.property(anyState, anyCall, (state, one) => {
      const explained = answer(workbook(state), "EXPLAIN", ...one);
      const answered = answer(workbook(state), ...one);
      if (!isGrid(explained)) {
        expect(explained).toEqual(answered);
        return;
      }
      const [, kind, , used] = explained.at(-1)!;
      if (isGrid(answered)) {
        expect([kind, used]).toEqual(["table", `${answered.length} × ${answered[0]!.length}`]);
      } else {
        expect(kind).toBe(answered instanceof CellError ? "error" : "result");
        expect(used).toEqual(answered);
      }
    }),
    { numRuns: 400 },
  );
});

describe("pinning a scenario is switching to it", () => {
  const canBePinned = ([name]: Call) => takesScenario(findFunction(name)!);

  /** The call with its last argument, the scenario. */
  const pinned = ([name, ...args]: Call, scenario: string): Call => {
    const between = parametersOf(findFunction(name)!).length - args.length - 1;
    return [name, ...args, ...Array<null>(between).fill(null), scenario];
  };

  const asked: Readonly<Record<string, (session: Session, one: Call) => Answer>> = {
    "the formula itself": (session, one) => answer(session, ...one),
    EXPLAIN: (session, one) => answer(session, "EXPLAIN", ...one),
    TORNADO: (session, one) => answer(session, "TORNADO", ...one),
    SIMULATE: (session, [name, ...args]) => answer(session, "SIMULATE", name, 0.5, 3, 1, ...args),
  };

  test.each(Object.entries(asked))("%s", (_name, work) => {
    fc.assert(
      fc.property(anyOwn, anyCall.filter(canBePinned), (scenario, one) => {
        const elsewhere = workbook({ active: "bear", own: [scenario] });
        expect(work(elsewhere, pinned(one, "Mine"))).toEqual(work(sessionWith(scenario), one));
      }),
      { numRuns: 150 },
    );
  });

  test("COMPARE shows in each row what the formula answers there", () => {
    fc.assert(
      fc.property(anyOwn, anyCall.filter(canBePinned), (scenario, one) => {
        const session = sessionWith(scenario);
        const compared = answer(session, "COMPARE", ...one);
        fc.pre(isGrid(compared));
        for (const [name, value] of (compared as [string, Cell][]).slice(1)) {
          const there = answer(session, ...pinned(one, name));
          if (typeof there === "number" || there instanceof CellError) expect(value).toEqual(there);
          else expect(value).toMatchObject({ code: "#VALUE!" });
        }
      }),
      { numRuns: 150 },
    );
  });
});

const cellsOf = (found: Answer): readonly Cell[] => (isGrid(found) ? found.flat() : [found]);

describe("no answer holds a number that is none, or nothing", () => {
  test("for arguments as the parameters offer them, under any scenario", () => {
    fc.assert(
      fc.property(anyState, anyCall, (state, one) => {
        const session = workbook(state);
        const [name, ...args] = one;
        const found = [
          answer(session, ...one),
          ...["EXPLAIN", "COMPARE", "TORNADO"].map((analysis) => answer(session, analysis, ...one)),
          answer(session, "SIMULATE", name, 0.5, 3, 1, ...args),
        ];
        expect(found.flatMap(cellsOf).filter((cell) => !isSound(cell))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("for the coverage of every function", () => {
    for (const { name } of subjects) {
      expect(cellsOf(ask("COVERAGE", name)).filter((cell) => !isSound(cell))).toEqual([]);
    }
  });

  test("a table with a figure that is none is refused as a whole", () => {
    const overrides = { "spread.retimer": { value: 1, reason: "test" } };
    const found = answer(sessionWith(ownScenario({ overrides })), "BRIDGE", "Cloud", "NV");
    expect(errorOf(found).code).toBe("#NUM!");
  });

  test("for any arguments at all: an analysis never throws", () => {
    const name = fc.constantFrom(...subjects.map((entry) => entry.name));
    const id = fc.constantFrom<string>(...figureIds, ...inputIds);
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      { weight: 3, arbitrary: name },
      { weight: 3, arbitrary: id },
      { weight: 3, arbitrary: fc.constantFrom<Cell>("NV", 2026, "Mine", "Bull", "", null, true) },
      { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
      { weight: 2, arbitrary: fc.integer({ min: -1, max: 4 }) },
      { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
      { weight: 1, arbitrary: fc.constant(new CellError("#REF!")) },
    );
    const argument: fc.Arbitrary<Argument> = fc.oneof(
      { weight: 8, arbitrary: cell },
      {
        weight: 1,
        arbitrary: fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), {
          minLength: 1,
          maxLength: 2,
        }),
      },
    );
    fc.assert(
      fc.property(
        anyState,
        fc.constantFrom(...analyses),
        fc.oneof(name, argument),
        fc.array(argument, { maxLength: 8 }),
        (state, analysis, first, rest) => {
          const found = call(workbook(state), analysis, [first, ...rest]);
          expect(cellsOf(found).filter((one) => !isSound(one))).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });
});
