import fc from "fast-check";
import { builtIn } from "../../src/scenarios/catalogue";
import { readState } from "../../src/scenarios/savedState";
import { checkScenario, exportScenario, parseScenario } from "../../src/scenarios/schema";
import { ownScenario } from "../support/ask";

const text = JSON.stringify(ownScenario());
const reserved = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];

describe("keys that would reach into a prototype", () => {
  test.each(reserved)("%s among the inputs and overrides is refused and changes nothing", (key) => {
    for (const field of ["inputs", "overrides"]) {
      const value = field === "inputs" ? '{"value":1}' : '{"value":1,"reason":""}';
      const entry = `{${JSON.stringify(key)}:${value}}`;
      const result = parseScenario(text.replace(`"${field}":{}`, `"${field}":${entry}`));
      expect(result.ok).toBe(false);
      const en = field === "inputs" ? "is not an input" : "is not a fact with a figure";
      expect(result).toMatchObject({ problems: [{ path: `${field}.${key}`, words: { en } }] });
    }
    expect(({} as Record<string, unknown>).value).toBeUndefined();
  });

  test.each(reserved)("%s as a field is refused", (key) => {
    const result = parseScenario(`{${JSON.stringify(key)}:{"polluted":1},${text.slice(1)}`);
    expect(result.ok).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test.each(reserved)("%s as an id is refused", (id) => {
    expect(checkScenario({ ...ownScenario(), id }).ok).toBe(false);
  });
});

test("a problem stays short, however long what is wrong with it", () => {
  const long = "x".repeat(1_000_000);
  const result = checkScenario({
    ...ownScenario(),
    stance: long,
    bands: { about: long, open: 0.2 },
    inputs: { [long]: { value: long } },
    [long]: 1,
  });
  expect(result.ok).toBe(false);
  for (const { path, words } of result.ok ? [] : result.problems) {
    expect(path.length).toBeLessThan(200);
    expect(words.en.length).toBeLessThan(200);
    expect(words.zh.length).toBeLessThan(200);
  }
});

test("64 letters are shown, of 65 the first 64 and a sign", () => {
  const pathOf = (key: string) => {
    const result = checkScenario({ ...ownScenario(), [key]: 1 });
    return result.ok ? undefined : result.problems[0]!.path;
  };
  expect(pathOf("x".repeat(64))).toBe("x".repeat(64));
  expect(pathOf("x".repeat(65))).toBe(`${"x".repeat(64)}…`);
});

test("deep nesting is refused, not run into", () => {
  const deep = "[".repeat(50_000) + "]".repeat(50_000);
  expect(parseScenario(deep).ok).toBe(false);
  expect(parseScenario(text.replace('"note":', `"note":${deep},"x":`)).ok).toBe(false);
});

describe("no JSON value makes the checks throw, and what is accepted is sound", () => {
  const field = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(...(Object.values(ownScenario()) as unknown[])),
  );
  const mutated = fc
    .tuple(fc.constantFrom(...Object.keys(ownScenario())), fc.jsonValue())
    .map(([key, value]) => ({ ...ownScenario(), [key]: value }));

  test("any JSON, whole or as a field", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), mutated, fc.dictionary(fc.string(), field)), (data) => {
        const result = parseScenario(JSON.stringify(data));
        if (!result.ok) return result.problems.length > 0;
        const again = parseScenario(exportScenario(result.value));
        expect(again).toEqual(result);
        return !builtIn.some(({ id }) => id === result.value.id);
      }),
    );
  });

  test("text cut or altered anywhere", () => {
    const state = JSON.stringify({ version: 1, active: "mine", scenarios: [ownScenario()] });
    fc.assert(
      fc.property(fc.nat(state.length), fc.string({ maxLength: 3 }), fc.nat(3), (at, put, cut) => {
        const broken = state.slice(0, at) + put + state.slice(at + cut);
        const result = readState(broken);
        if (!result.ok) return result.problems.length > 0;
        return result.value.own.every(({ id }) => typeof id === "string");
      }),
    );
  });
});
