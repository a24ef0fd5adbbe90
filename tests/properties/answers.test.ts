import fc from "fast-check";
import { call } from "../../src/functions/call";
import type { Answer, Cell } from "../../src/functions/cells";
import { CellError } from "../../src/functions/cells";
import { Session } from "../../src/functions/session";
import { anyArguments, anyScenario, numberFunctions, plainFunctions } from "../support/arbitraries";
import { sessionWith } from "../support/ask";

const codes = ["#VALUE!", "#N/A", "#NUM!", "#DIV/0!"];
/** The errors that the arguments bring along, and the bare #N/A of what no range reaches. */
const passedOn = ["#REF!", "#NAME?", "#N/A"];

const cellsOf = (answer: Answer): readonly Cell[] =>
  Array.isArray(answer) ? (answer as readonly Cell[][]).flat() : [answer as Cell];

function expectSound(answer: Answer): void {
  if (Array.isArray(answer)) {
    const widths = new Set((answer as readonly Cell[][]).map((row) => row.length));
    expect(widths.size).toBe(1);
  }
  for (const cell of cellsOf(answer)) {
    if (cell instanceof CellError) {
      expect(cell.message === "" ? passedOn : codes).toContain(cell.code);
      expect(cell.message.length).toBeLessThan(2_000);
      expect(cell.message).not.toMatch(/\bundefined\b(?!")|\[object|function \(/);
    } else if (typeof cell === "number") {
      expect(Number.isFinite(cell)).toBe(true);
    } else {
      expect(cell === null || typeof cell === "string" || typeof cell === "boolean").toBe(true);
    }
  }
}

const sessions = fc
  .tuple(fc.option(anyScenario, { nil: undefined }), fc.constantFrom("en" as const, "zh" as const))
  .map(([scenario, language]) => {
    const session = scenario ? sessionWith(scenario) : new Session();
    session.setLanguage(language);
    return session;
  });

test.each(plainFunctions.map((entry) => [entry.name, entry] as const))(
  "%s answers anything with sound cells: no exception, no NaN, no infinity, nothing undefined",
  (_name, entry) => {
    const numbersOnly = numberFunctions.includes(entry);
    fc.assert(
      fc.property(sessions, anyArguments(entry), (session, args) => {
        const answer = call(session, entry, args);
        expectSound(answer);
        if (!numbersOnly) return;
        for (const cell of cellsOf(answer)) {
          expect(typeof cell === "number" || cell instanceof CellError).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  },
);

test("most functions answer with one number", () => {
  expect(numberFunctions.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      "DEMAND",
      "MIX",
      "MARGIN",
      "REVENUE",
      "CAPACITY",
      "ROBOTREVENUE",
      "INPUT",
    ]),
  );
  expect(numberFunctions.length).toBeGreaterThan(plainFunctions.length / 2);
});
