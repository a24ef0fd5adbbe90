import { CellError } from "../../src/functions/cells";
import { ask, errorOf } from "../support/ask";

describe("the function that is asked about", () => {
  test.each(["demand", "AEC.DEMAND", "=AEC.DEMAND", " Demand "])("may be typed %s", (name) => {
    expect(ask("EXPLAIN", name, "NV", 2026)).toEqual(ask("EXPLAIN", "DEMAND", "NV", 2026));
  });

  test("arguments left out at the end may outnumber the function's own", () => {
    const spilled = ask("EXPLAIN", "ATTACH", "TPU", null, null, null, null);
    expect(spilled).toEqual(ask("EXPLAIN", "ATTACH", "TPU"));
  });

  test("an unknown name answers with the nearest and with what there is", () => {
    const { code, message } = errorOf(ask("EXPLAIN", "DEMANDS", "NV", 2026));
    expect(code).toBe("#VALUE!");
    expect(message).toContain('Unknown function "DEMANDS". Did you mean DEMAND?');
    expect(message).toContain("Known: DEMAND, MIX");
    expect(message).not.toContain("TORNADO");
  });

  test("an analysis is told apart from an unknown name", () => {
    const { code, message } = errorOf(ask("EXPLAIN", "AEC.Tornado", "DEMAND", "NV", 2026));
    expect(code).toBe("#VALUE!");
    expect(message).toContain("AEC.TORNADO is an analysis itself");
  });

  test.each([
    ["an argument that is wrong", ["DEMAND", "Gogle", 2026], "#VALUE!", "Did you mean Google?"],
    ["an argument that is missing", ["DEMAND", "NV"], "#VALUE!", "The argument year is missing"],
    ["too many arguments", ["VERSION", 1], "#VALUE!", "VERSION takes at most 0 arguments"],
    ["a year that is not covered", ["DEMAND", "NV", 2031], "#N/A", "2031"],
    ["an unknown scenario", ["DEMAND", "NV", 2026, null, "Bul"], "#VALUE!", "Did you mean Bull?"],
    ["no function", [], "#VALUE!", "The argument function is missing"],
  ] as const)("%s is an error of the whole", (_title, args, code, says) => {
    const error = errorOf(ask("EXPLAIN", ...args));
    expect(error.code).toBe(code);
    expect(error.message).toContain(says);
  });

  test("an error in an argument comes out as it went in", () => {
    const error = new CellError("#REF!", "gone");
    expect(ask("EXPLAIN", "DEMAND", error, 2026)).toBe(error);
    expect(ask("EXPLAIN", "DEMAND", [[error]], 2026)).toBe(error);
  });

  test("a cell is taken for its value, a range of several is refused", () => {
    expect(ask("EXPLAIN", "DEMAND", [["NV"]], [[2026]])).toEqual(
      ask("EXPLAIN", "DEMAND", "NV", 2026),
    );
    expect(errorOf(ask("EXPLAIN", "DEMAND", [["NV"], ["Meta"]], 2026)).code).toBe("#VALUE!");
  });
});
