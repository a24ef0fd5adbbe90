import { catalogue } from "../../src/functions/catalogue";
import { functionsMetadata } from "../../src/tools/functionsJson";

const metadata = functionsMetadata(catalogue, "en");
const chinese = functionsMetadata(catalogue, "zh");

const functionOf = (name: string) => metadata.functions.find(({ id }) => id === name)!;
const parameterOf = (name: string, parameter: string) =>
  functionOf(name).parameters.find((one) => one.name === parameter)!;

test("what people lay out in cells takes anything in any shape, and the answer spills", () => {
  expect(parameterOf("DEMAND", "customer")).toMatchObject({
    type: "any",
    dimensionality: "matrix",
  });
  expect(functionOf("DEMAND").result).toEqual({ type: "any", dimensionality: "matrix" });
});

test("a function without such parameters answers one cell", () => {
  expect(functionOf("VERSION").result).toEqual({ type: "any", dimensionality: "scalar" });
  expect(functionOf("SCENARIO").result).toEqual({ type: "any", dimensionality: "scalar" });
});

test("what is chosen from a list is one string with a drop-down", () => {
  expect(parameterOf("REVENUE", "currency")).toEqual({
    name: "currency",
    description: expect.any(String) as string,
    type: "string",
    dimensionality: "scalar",
    optional: true,
    customEnumId: "CURRENCY",
  });
  const currency = metadata.enums.find(({ id }) => id === "CURRENCY")!;
  expect(currency.values.map(({ stringValue }) => stringValue)).toEqual(["USD", "CNY"]);
});

test("the analyses offer the functions that they can be asked about", () => {
  expect(parameterOf("TORNADO", "function").customEnumId).toBe("FUNCTION");
  const offered = metadata.enums
    .find(({ id }) => id === "FUNCTION")!
    .values.map(({ stringValue }) => stringValue);
  expect(offered).toContain("DEMAND");
  expect(offered).not.toContain("TORNADO");
});

test("functions that follow the pane stream and take a scenario last; the others do neither", () => {
  expect(functionOf("DEMAND").options).toEqual({ stream: true });
  expect(functionOf("DEMAND").parameters.at(-1)).toMatchObject({
    name: "scenario",
    optional: true,
  });
  expect(functionOf("VERSION")).not.toHaveProperty("options");
  const streams = metadata.functions.filter(({ options }) => options?.stream).map(({ id }) => id);
  const following = catalogue.filter((entry) => entry.followsScenario).map(({ name }) => name);
  expect(streams).toEqual(following);
});

test("only the last parameter repeats", () => {
  expect(parameterOf("EXPLAIN", "arguments").repeating).toBe(true);
  for (const { parameters } of metadata.functions) {
    expect(parameters.slice(0, -1).filter(({ repeating }) => repeating)).toEqual([]);
  }
});

test("optional parameters come after the ones that are needed", () => {
  for (const { id, parameters } of metadata.functions) {
    const first = parameters.findIndex(({ optional }) => optional);
    const after = first < 0 ? [] : parameters.slice(first);
    expect([id, after.filter(({ optional, repeating }) => !optional && !repeating)]).toEqual([
      id,
      [],
    ]);
  }
});

/** The limits of Microsoft's schema for functions and their parameters. */
test.each([
  ["English", metadata],
  ["Chinese", chinese],
])("names and descriptions are within what Excel takes: %s", (_language, { functions, enums }) => {
  for (const { id, name, description, parameters } of functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,63}$/);
    expect(name).toBe(id);
    expect(description.length).toBeGreaterThan(0);
    expect(description.length).toBeLessThanOrEqual(1024);
    for (const parameter of parameters) {
      expect(parameter.name).toMatch(/^[a-zA-Z][a-zA-Z0-9]{0,63}$/);
      expect(parameter.description.length).toBeGreaterThan(0);
      expect(parameter.description.length).toBeLessThanOrEqual(512);
    }
  }
  for (const { id, values } of enums) {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{0,127}$/);
    expect(new Set(values.map(({ stringValue }) => stringValue)).size).toBe(values.length);
  }
});

test("no two functions, parameters of a function or drop-downs share a name", () => {
  const repeated = (names: readonly string[]) =>
    names.filter((name, index) => names.indexOf(name) !== index);
  expect(repeated(metadata.functions.map(({ id }) => id))).toEqual([]);
  expect(repeated(metadata.enums.map(({ id }) => id))).toEqual([]);
  for (const { parameters } of metadata.functions) {
    expect(repeated(parameters.map(({ name }) => name))).toEqual([]);
  }
});

test("every drop-down that is named is there, and every one that is there is named", () => {
  const named = metadata.functions.flatMap(({ parameters }) =>
    parameters.flatMap(({ customEnumId }) => customEnumId ?? []),
  );
  expect([...new Set(named)].sort()).toEqual(metadata.enums.map(({ id }) => id).sort());
});

test("the languages differ in words only", () => {
  const skeleton = ({ functions, enums }: typeof metadata) => ({
    functions: functions.map(({ description: _words, parameters, ...rest }) => ({
      ...rest,
      parameters: parameters.map(({ description: _description, ...parameter }) => parameter),
    })),
    enums: enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]),
  });
  expect(skeleton(chinese)).toEqual(skeleton(metadata));
  expect(chinese.functions.every(({ description }) => /\p{Script=Han}/u.test(description))).toBe(
    true,
  );
});
