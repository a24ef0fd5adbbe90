import { call } from "../../src/functions/call";
import { catalogue } from "../../src/functions/catalogue";
import { CellError } from "../../src/functions/cells";
import { Session } from "../../src/functions/session";
import type { Example, FunctionEntry } from "../../src/functions/types";
import { guideOf } from "../../src/functions/guides";

const cases = catalogue.flatMap((entry) =>
  guideOf(entry).examples.map((example) => ({ entry, example, title: titleOf(entry, example) })),
);

function titleOf(entry: FunctionEntry, example: Example): string {
  const args = example.arguments.map((value) => (value === null ? "" : JSON.stringify(value)));
  return `=AEC.${entry.name}(${args.join(",")})`;
}

test.each(cases)("$title", ({ entry, example }) => {
  const answer = call(new Session(), entry, example.arguments);
  const { base } = example;
  if (typeof base === "number") {
    expect(answer).toBeCloseTo(base, 9);
  } else if (typeof base === "object" && "error" in base) {
    expect(answer).toBeInstanceOf(CellError);
    expect(answer).toMatchObject({ code: base.error });
    expect((answer as CellError).message).toContain(base.says);
  } else if (typeof base === "object") {
    const wanted = "startsWith" in base ? base.startsWith : base;
    const rows = (answer as unknown[][]).slice(0, "startsWith" in base ? wanted.length : undefined);
    expect(rows.map((row) => row.length)).toEqual(wanted.map((row) => row.length));
    wanted.forEach((row, r) => {
      row.forEach((cell, c) => {
        expectCell(rows[r]?.[c], cell);
      });
    });
  } else {
    expect(answer).toBe(base);
  }
});

function expectCell(actual: unknown, expected: unknown): void {
  if (typeof expected === "number") expect(actual).toBeCloseTo(expected, 9);
  else expect(actual).toBe(expected);
}

test.each(catalogue.map((entry) => [entry.name, entry] as const))(
  "%s has an example that gives an answer",
  (_name, entry) => {
    const answered = guideOf(entry).examples.some(
      ({ base }) => !(typeof base === "object" && "error" in base),
    );
    expect(answered).toBe(true);
  },
);
