import { Session } from "../../src/functions/session";
import { ask, errorOf, ownScenario, sessionUnder, sessionWith } from "../support/ask";
import { rowOf, rows, table } from "./tables";

describe("AEC.COVERAGE()", () => {
  test("is DEMAND's, customer by year", () => {
    expect(ask("COVERAGE")).toEqual([
      ["customer", "2025", "2026"],
      ["NV", "stated", "stated"],
      ["Meta", "stated", "stated"],
      ["Google", "needs input: demand.Google.2025", "stated"],
      ["Amazon", "stated", "stated"],
      ["China", "stated", "needs input: demand.China.2026"],
      ["North America", "needs input: demand.Google.2025", "derived"],
      ["All", "needs input: demand.Google.2025", "needs input: demand.China.2026"],
    ]);
    expect(ask("COVERAGE", "DEMAND")).toEqual(ask("COVERAGE"));
  });

  test("says what rests on inputs once they are set", () => {
    const inputs = { "demand.Google.2025": { value: 0 } };
    const found = rows(sessionWith(ownScenario({ inputs })), "COVERAGE");
    expect(rowOf(found, "Google")).toEqual({
      customer: "Google",
      "2025": "from inputs",
      "2026": "stated",
    });
    expect(rowOf(found, "North America")["2025"]).toBe("from inputs");
    expect(rowOf(found, "All")["2026"]).toBe("needs input: demand.China.2026");
  });

  test("pinned to a scenario is as if it were switched on", () => {
    const pinned = ask("COVERAGE", "MIX", "Example inputs");
    expect(pinned).toEqual(table(sessionUnder("example"), "COVERAGE", "MIX"));
    expect(pinned).not.toEqual(ask("COVERAGE", "MIX"));
    expect(table(sessionUnder("example"), "COVERAGE", "MIX", "Base")).toEqual(
      ask("COVERAGE", "MIX"),
    );
  });
});

describe("other functions", () => {
  const found = (name: string) => rows(new Session(), "COVERAGE", name);
  const at = (name: string, ...labels: string[]) => rowOf(found(name), ...labels);

  test("three required arguments: the last across, the others down", () => {
    const [header, ...body] = table(new Session(), "COVERAGE", "IMPLIEDUNITS");
    expect(header).toEqual([
      "customer",
      "year",
      "NVL72",
      "GB200",
      "GB300",
      "Rubin",
      "TPU",
      "Google rack",
    ]);
    expect(body.map(([customer, year]) => [customer, year])).toEqual(
      ["NV", "Meta", "Google", "Amazon", "China"].flatMap((customer) => [
        [customer, "2025"],
        [customer, "2026"],
      ]),
    );
    expect(at("IMPLIEDUNITS", "NV", "2025")).toMatchObject({
      NVL72: "derived",
      GB300: "derived",
      TPU: "not in source",
      Rubin: "not in source",
    });
    expect(at("IMPLIEDUNITS", "Google", "2025").TPU).toBe("needs input: demand.Google.2025");
    expect(at("IMPLIEDUNITS", "Google", "2026").TPU).toBe("derived");
  });

  test("one speed is stated, the other derived, a third not in the source", () => {
    expect(at("MIX", "Amazon", "2026")).toMatchObject({
      "200G": "not in source",
      "400G": "stated",
      "800G": "derived",
      "1.6T": "not in source",
    });
    expect(at("MIX", "Meta", "2026")).toMatchObject({ "400G": "derived", "800G": "derived" });
  });

  test("an input is named only where setting it would give an answer", () => {
    expect(at("MIX", "NV", "2026")["800G"]).toBe("needs input: mix.NV.800G.2026");
    expect(at("MIX", "All", "2026")["200G"]).toBe("not in source");
    expect(at("REVENUE", "Meta")["2026"]).toBe(
      "needs input: share.Company.AEC.Meta; asp.400G; asp.800G",
    );
  });

  test("statements are stated, a remainder is derived", () => {
    expect(table(new Session(), "COVERAGE", "MATURITY")).toEqual([
      ["200G", "400G", "800G", "1.6T"],
      ["not in source", "not in source", "stated", "stated"],
    ]);
    expect(found("COST")).toEqual([
      { Retimer: "stated", Connector: "stated", Cable: "stated", Other: "derived" },
    ]);
  });

  test("a figure stays stated where a scenario moves it, and covered where a scenario makes the sum impossible", () => {
    expect(table(sessionUnder("bull"), "COVERAGE")).toEqual(ask("COVERAGE"));
    const overrides = { "demand.NV.2025": { value: 0, reason: "test" } };
    const growth = rows(sessionWith(ownScenario({ overrides })), "COVERAGE", "GROWTH");
    const row = rowOf(growth, "NV", "2025");
    expect(row["2026"]).toBe("derived");
  });

  test("a function without required arguments is one cell", () => {
    expect(ask("COVERAGE", "FACTS")).toEqual([["FACTS"], ["derived"]]);
  });

  test("an unknown function is an error", () => {
    expect(errorOf(ask("COVERAGE", "DEMANT")).message).toContain("Did you mean DEMAND?");
  });
});
