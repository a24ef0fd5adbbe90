import fc from "fast-check";
import { call } from "../../src/functions/call";
import type { Argument, Cell, Grid } from "../../src/functions/cells";
import { takesScenario } from "../../src/functions/parse";
import { Session } from "../../src/functions/session";
import type { FunctionEntry } from "../../src/functions/types";
import { builtIn } from "../../src/scenarios/catalogue";
import { anyArguments, anyScenario, plainFunctions, soundArguments } from "../support/arbitraries";
import { sessionWith } from "../support/ask";

const named = (entries: readonly FunctionEntry[]) =>
  entries.map((entry) => [entry.name, entry] as const);

test.each(named(plainFunctions.filter(({ shape }) => shape === "cell")))(
  "%s over ranges is the same as element by element",
  (_name, entry) => {
    fc.assert(
      fc.property(
        soundArguments(entry),
        soundArguments(entry),
        fc.array(fc.constantFrom("single", "row", "column"), { minLength: 6, maxLength: 6 }),
        (first, second, shapes) => {
          const session = new Session();
          const across = (index: number) => shapes[index] === "row";
          const down = (index: number) => shapes[index] === "column";
          const args: Argument[] = first.map((cell, index) => {
            if (across(index)) return [[cell, second[index]!]];
            return down(index) ? [[cell], [second[index]!]] : cell;
          });
          const answer = call(session, entry, args);
          if (!args.some(Array.isArray)) return;
          const rows = args.some((_, index) => down(index)) ? 2 : 1;
          const columns = args.some((_, index) => across(index)) ? 2 : 1;
          const expected = Array.from({ length: rows }, (_r, row) =>
            Array.from({ length: columns }, (_c, column) => {
              const cells = first.map((cell, index) => {
                const other = (down(index) && row === 1) || (across(index) && column === 1);
                return other ? second[index]! : cell;
              });
              return call(session, entry, cells);
            }),
          );
          expect(answer).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  },
);

test.each(named(plainFunctions.filter(takesScenario)))(
  "%s pinned to a scenario is the same as switching to it",
  (_name, entry) => {
    fc.assert(
      fc.property(
        soundArguments(entry, { scenario: false }),
        anyScenario,
        fc.constantFrom("mine", "我的", ...builtIn.map(({ name }) => name.en)),
        (args, own, name) => {
          const session = sessionWith(own);
          session.select("base");
          const pinned = call(session, entry, [...args, name]);
          const chosen = session.scenarios.find((one) =>
            [one.id, one.name.en, one.name.zh].includes(name),
          )!;
          session.select(chosen.id);
          expect(call(session, entry, args)).toEqual(pinned);
        },
      ),
      { numRuns: 40 },
    );
  },
);

test.each(named(plainFunctions.filter(({ followsScenario }) => !followsScenario)))(
  "%s is the same under every scenario",
  (_name, entry) => {
    fc.assert(
      fc.property(soundArguments(entry), anyScenario, (args, own) => {
        expect(call(sessionWith(own), entry, args)).toEqual(call(new Session(), entry, args));
      }),
      { numRuns: 30 },
    );
  },
);

test.each(named(plainFunctions))("%s remembered is the same as worked out anew", (_name, entry) => {
  fc.assert(
    fc.property(
      fc.array(anyArguments(entry), { minLength: 1, maxLength: 4 }),
      fc.array(fc.constantFrom("base", "bear", "bull", "example", "mine"), { maxLength: 4 }),
      anyScenario,
      fc.constantFrom("en" as const, "zh" as const),
      (calls, switches, own, language) => {
        const used = sessionWith(own);
        for (const id of [...switches, "mine"]) {
          used.select(id);
          for (const args of calls) call(used, entry, args);
        }
        used.setLanguage(language);
        const fresh = sessionWith(own);
        fresh.setLanguage(language);
        for (const args of calls) {
          const again = call(used, entry, args);
          expect(again).toEqual(call(fresh, entry, args));
          expect(call(used, entry, args)).toEqual(again);
        }
      },
    ),
    { numRuns: 25 },
  );
});

test("a table is a rectangle with a header of text", () => {
  for (const entry of plainFunctions.filter(({ shape }) => shape === "table")) {
    fc.assert(
      fc.property(soundArguments(entry), (args: Cell[]) => {
        const answer = call(new Session(), entry, args);
        if (!Array.isArray(answer)) return;
        const [header, ...rows] = answer as Grid;
        expect(header!.every((cell) => typeof cell === "string" && cell !== "")).toBe(true);
        expect(rows.every((row) => row.length === header!.length)).toBe(true);
      }),
      { numRuns: 20 },
    );
  }
});
