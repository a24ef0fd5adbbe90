import fc from "fast-check";
import { environmentOf } from "../../../src/functions/call";
import type { Argument } from "../../../src/functions/cells";
import { CellError, isGrid } from "../../../src/functions/cells";
import { catalogue, findFunction } from "../../../src/functions/catalogue";
import { guideOf } from "../../../src/functions/guides";
import { parametersOf } from "../../../src/functions/parse";
import { Session } from "../../../src/functions/session";
import { previewOf } from "../../../src/taskpane/functions/preview";
import { draftOf, fieldsOf } from "../../../src/taskpane/functions/slots";
import { valueOf } from "../../../src/workbook/audit/argument";
import { callSites } from "../../../src/workbook/audit/formula";
import { localFormula } from "../../../src/workbook/localFormula";
import { english, withComma } from "../../../src/workbook/separators";
import { MemoryHost } from "../../support/memoryHost";

const session = new Session();
const host = new MemoryHost();
const environment = environmentOf(session);
const entryOf = (name: string) => findFunction(name)!;
const draft = (name: string, fields: Record<string, string>, separators = english) =>
  draftOf(entryOf(name), fields, environment, separators);
const formula = (name: string, fields: Record<string, string>, separators = english) =>
  draft(name, fields, separators).formula;

/** The arguments that a formula's one call has. */
async function argumentsIn(text: string) {
  const [site, ...others] = callSites(text);
  expect(others).toEqual([]);
  const place = { session, host, sheet: "Sheet1" };
  return Promise.all(site!.args.map((argument) => valueOf(argument, place)));
}

/** An argument as it would be typed into a field. */
const textOf = (value: Argument): string =>
  isGrid(value) || value instanceof CellError ? "not a value" : String(value ?? "");

test("every example of every function, filled in, makes the call that it shows", async () => {
  for (const entry of catalogue) {
    for (const example of guideOf(entry).examples) {
      for (const separators of [english, withComma]) {
        const fields = fieldsOf(entry, example.arguments, environment, separators);
        const made = draftOf(entry, fields, environment, separators).formula;
        expect({ [entry.name]: await argumentsIn(made!) }).toEqual({
          [entry.name]: example.arguments,
        });
      }
    }
  }
});

test("a call made of accepted names and numbers is the same call when it is read again", async () => {
  const calls = catalogue
    .filter(({ parameters }) => !parameters.at(-1)?.repeating)
    .map((entry) => {
      const fields = parametersOf(entry).map(({ name, kind, optional }) => {
        const values = kind.choices(environment).map(({ value }) => value);
        const sound = values.length > 0 ? fc.constantFrom(...values) : fc.string({ maxLength: 40 });
        return (optional ? fc.oneof(sound, fc.constant("")) : sound).map((text) => [name, text]);
      });
      return fc.tuple(fc.constant(entry), fc.tuple(...fields));
    });
  await fc.assert(
    fc.asyncProperty(fc.oneof(...calls), async ([entry, pairs]) => {
      const fields = Object.fromEntries(pairs) as Record<string, string>;
      const made = draftOf(entry, fields, environment, english).formula;
      // Free text that looks like a formula or a cell is one, or is refused as one.
      fc.pre(made !== undefined && callSites(made).length === 1);
      fc.pre(!/[(,][A-Z$]+\$?\d/i.test(made));
      const read = await argumentsIn(made);
      const given = parametersOf(entry).map(({ name }) => fields[name]!.trim());
      read.forEach((value, index) => expect(textOf(value)).toBe(given[index]));
      given.slice(read.length).forEach((text) => expect(text).toBe(""));
    }),
  );
});

describe("an argument", () => {
  const customer = (text: string) => formula("DEMAND", { customer: text, year: "2026" });

  test.each([
    ["Google", '=AEC.DEMAND("Google",2026)'],
    ["谷歌", '=AEC.DEMAND("Google",2026)'],
    ["NV+Meta", '=AEC.DEMAND("NV+Meta",2026)'],
    ["A2", "=AEC.DEMAND(A2,2026)"],
    [" a2:a6 ", "=AEC.DEMAND(A2:A6,2026)"],
    ["'My sheet'!$A$2", "=AEC.DEMAND('My sheet'!$A$2,2026)"],
    ["=A2&B2", "=AEC.DEMAND(A2&B2,2026)"],
    ['"A2"', '=AEC.DEMAND("A2",2026)'],
    ['a "b" c', '=AEC.DEMAND("a ""b"" c",2026)'],
    ["=A2)*(2", undefined],
    ["=A2,B2", undefined],
    ["=", undefined],
    ["XFE1", undefined],
    ["A1:", undefined],
    ["", undefined],
  ])("%s makes %s", (text, expected) => {
    expect(customer(text)).toBe(expected);
  });

  test("a name that is a cell's address as well is the name", () => {
    expect(formula("CONTENT", { platform: "GB200", item: "Power" })).toBe(
      '=AEC.CONTENT("GB200","Power")',
    );
  });

  test("numbers are typed the user's way and written the workbook's", () => {
    const fields = {
      function: "MARGIN",
      percentile: "0,5",
      trials: "1000",
      seed: "1",
      "MARGIN.who": "NV",
    };
    const made = formula("SIMULATE", fields, withComma);
    expect(made).toBe('=AEC.SIMULATE("MARGIN",0.5,1000,1,"NV")');
    expect(localFormula(made!, withComma)).toBe('=AEC.SIMULATE("MARGIN";0,5;1000;1;"NV")');
  });

  test("one left out between others keeps its place; those that lack are named", () => {
    const fields = { customer: "NV", year: "2026", scenario: "Bull" };
    expect(formula("DEMAND", fields)).toBe('=AEC.DEMAND("NV",2026,,"Bull")');
    expect(draft("TORNADO", { function: "DEMAND" }).lacking).toEqual(["customer", "year"]);
  });
});

describe("the preview", () => {
  const preview = (text: string) => previewOf(session, host, text);

  test("reads cells as they are now", async () => {
    await host.writeValues({ sheet: "Sheet1", row: 1, column: 0, rows: 2, columns: 1 }, [
      ["NV"],
      ["Meta"],
    ]);
    expect(await preview("=AEC.DEMAND(A2,2026)")).toMatchObject({
      answer: 1_700_000,
      unit: "cable",
    });
    expect(await preview("=AEC.DEMAND(A2:A3,2026)")).toMatchObject({
      answer: [[1_700_000], [1_500_000]],
      unit: "cable",
    });
  });

  test("names the inputs that an answer waits for", async () => {
    expect(await preview('=AEC.REVENUE("NV",2026)')).toMatchObject({
      answer: { code: "#N/A" },
      inputs: expect.arrayContaining(["share.FII.NV"]) as unknown,
    });
  });

  test("says what it cannot work out, and which sheet is not there", async () => {
    expect(await preview("=AEC.DEMAND(SUM(A2),2026)")).toEqual({ kind: "unresolved" });
    expect(await preview("=AEC.DEMAND(Nowhere!A1,2026)")).toEqual({
      kind: "noSheet",
      sheet: "Nowhere",
    });
    jest.spyOn(host, "readValues").mockRejectedValueOnce(new Error("protected"));
    expect(await preview("=AEC.DEMAND(A2,2026)")).toMatchObject({ reason: { en: "protected" } });
  });
});
