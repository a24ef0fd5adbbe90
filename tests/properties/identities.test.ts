import fc from "fast-check";
import { answer, errorOf, sessionWith } from "../support/ask";
import type { Argument, Grid } from "../../src/functions/cells";
import { CellError } from "../../src/functions/cells";
import { names } from "../../src/dataset/names";
import type { Session } from "../../src/functions/session";
import { anyScenario } from "../support/arbitraries";

const customers = names.customers.map(({ id }) => id);
const customer = fc.constantFrom(...customers);
const year = fc.constantFrom(2025, 2026);
const speeds = names.speeds.map(({ id }) => id);
const members = fc.subarray(customers, { minLength: 1 });

/** The number, or undefined where there is none. */
function value(session: Session, name: string, ...args: Argument[]): number | undefined {
  const result = answer(session, name, ...args);
  return typeof result === "number" ? result : undefined;
}

const near = (actual: number | undefined, expected: number) => {
  const slack = 1e-9 * Math.max(1, Math.abs(expected));
  expect(Math.abs(actual! - expected)).toBeLessThanOrEqual(slack);
};

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** The identity must hold whenever there is something to say, and there must be something to say often enough. */
function holds<T extends unknown[]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  check: (session: Session, ...values: T) => boolean,
): void {
  let said = 0;
  fc.assert(
    fc.property(anyScenario, fc.tuple(...arbitraries), (scenario, values) => {
      if (check(sessionWith(scenario), ...(values as T))) said += 1;
    }),
    { numRuns: 150 },
  );
  expect(said).toBeGreaterThan(30);
}

/** Checks when every number is there, and tells whether it did. */
function whenAll(
  numbers: readonly (number | undefined)[],
  check: (...found: number[]) => void,
): boolean {
  if (!numbers.every((number) => number !== undefined)) return false;
  check(...(numbers as number[]));
  return true;
}

describe("under any scenario of the user's own", () => {
  /** What a function answers for each speed that the customer's cables come in. */
  const bySpeed = (session: Session, name: string, who: string, when: number) =>
    speeds
      .map((speed) => answer(session, name, who, when, speed))
      .filter((part) => !(part instanceof CellError && part.message.includes("names no")))
      .map((part) => (typeof part === "number" ? part : undefined));

  test.each(["DEMAND", "SHIPMENTS"])("%s by speed adds up to all speeds", (name) => {
    holds([customer, year], (session, who, when) => {
      const parts = bySpeed(session, name, who, when);
      expect(parts).toHaveLength(2);
      return whenAll([value(session, name, who, when), ...parts], (total, ...counts) => {
        near(sum(counts), total);
      });
    });
  });

  test("the mix adds up to 1, and is demand over demand", () => {
    holds([customer, year], (session, who, when) => {
      for (const speed of speeds) {
        const [share, part, total] = [
          value(session, "MIX", who, when, speed),
          value(session, "DEMAND", who, when, speed),
          value(session, "DEMAND", who, when),
        ];
        whenAll([share, part, total], () => near(part, share! * total!));
      }
      return whenAll(bySpeed(session, "MIX", who, when), (...shares) => near(sum(shares), 1));
    });
  });

  test("no count is negative, no share outside 0 to 1", () => {
    holds([customer, year, fc.constantFrom(...speeds)], (session, who, when, speed) => {
      const counts = [
        value(session, "DEMAND", who, when, speed),
        value(session, "SHIPMENTS", who, when, speed),
        value(session, "REVENUE", who, when),
      ];
      for (const count of counts) expect(count ?? 0).toBeGreaterThanOrEqual(0);
      return whenAll([value(session, "MIX", who, when, speed)], (share) => {
        expect(share >= 0 && share <= 1).toBe(true);
      });
    });
  });

  test("the cost shares add up to 1, or there is no rest", () => {
    holds([], (session) => {
      const shares = names.components.map(({ id }) => value(session, "COST", id));
      const added = whenAll(shares, (...found) => near(sum(found), 1));
      if (!added) expect(errorOf(answer(session, "COST", "Other")).code).toBe("#NUM!");
      return added;
    });
  });

  test.each(["DEMAND", "SHIPMENTS", "REVENUE", "GROSSPROFIT"])(
    "%s of a sum is the sum of its members'",
    (name) => {
      holds([members, year], (session, who, when) => {
        const whole = answer(session, name, who.join("+"), when);
        const parts = who.map((one) => value(session, name, one, when));
        const added = whenAll(parts, (...found) => near(whole as number, sum(found)));
        if (!added) expect(["#N/A", "#NUM!"]).toContain(errorOf(whole).code);
        return added;
      });
    },
  );

  test("the groups are their members", () => {
    const groups = fc.constantFrom(
      ["North America", "NV+Meta+Google+Amazon"],
      ["All", "NV+Meta+Google+Amazon+China"],
    );
    holds([groups, year], (session, [group, list], when) =>
      whenAll([value(session, "DEMAND", list, when)], (total) => {
        near(value(session, "DEMAND", group, when), total);
      }),
    );
  });

  test("growth is demand over demand, less 1", () => {
    const speed = fc.constantFrom(null, ...speeds);
    holds([members, year, year, speed], (session, list, from, to, which) => {
      const who = list.join("+");
      const [before, after] = [from, to].map((one) => value(session, "DEMAND", who, one, which));
      const growth = answer(session, "GROWTH", who, from, to, which);
      if (before === undefined || after === undefined) expect(growth).toBeInstanceOf(CellError);
      else if (before === 0) expect(errorOf(growth).code).toBe("#DIV/0!");
      else near(growth as number, after / before - 1);
      return typeof growth === "number";
    });
  });

  test.each(["REVENUE", "GROSSPROFIT"])("%s in CNY is USD at the exchange rate", (name) => {
    holds([members, year], (session, list, when) => {
      const who = list.join("+");
      const numbers = [
        value(session, name, who, when),
        value(session, name, who, when, "CNY"),
        value(session, "INPUT", "fx.USDCNY"),
      ];
      return whenAll(numbers, (dollars, yuan, rate) => near(yuan, dollars * rate));
    });
  });

  test("gross profit over revenue is the margin of the customer's project", () => {
    holds([customer, year], (session, who, when) => {
      const margin =
        who === "China"
          ? value(session, "INPUT", "margin.China")
          : value(session, "MARGIN", who === "NV" ? "NV" : "Cloud");
      const numbers = [
        value(session, "GROSSPROFIT", who, when),
        value(session, "REVENUE", who, when),
        margin,
      ];
      return whenAll(numbers, (profit, revenue, share) => near(profit, share * revenue));
    });
  });

  test("shipments are demand at the Company's share", () => {
    holds([customer, year], (session, who, when) => {
      const numbers = [
        value(session, "SHIPMENTS", who, when),
        value(session, "DEMAND", who, when),
        value(session, "SHARE", who, "AEC"),
        who === "NV" ? value(session, "INPUT", "share.FII.NV") : 1,
      ];
      return whenAll(numbers, (shipped, demand, share, through) => {
        near(shipped, demand * share * through);
      });
    });
  });

  test("implied units at the attach rate are the demand", () => {
    const pairs = fc.constantFrom(["NV", "NVL72"], ["NV", "GB300"], ["Google", "TPU"]);
    holds([pairs, year], (session, [who, platform], when) => {
      const numbers = [
        value(session, "IMPLIEDUNITS", who, when, platform),
        value(session, "ATTACH", platform),
        value(session, "DEMAND", who, when),
      ];
      return whenAll(numbers, (units, rate, demand) => near(units * rate, demand));
    });
  });

  test("utilisation of capacity is the revenue", () => {
    holds([year], (session, when) => {
      const numbers = [
        value(session, "UTILISATION", "AEC", when),
        value(session, "CAPACITY", "AEC", null, when),
        value(session, "REVENUE", "All", when, "CNY"),
      ];
      return whenAll(numbers, (use, capacity, revenue) => near(use * capacity, revenue));
    });
  });

  test("the parts of a rack and of the capacity are their wholes", () => {
    holds([], (session) => {
      const content = (item: string) => value(session, "CONTENT", "GB200", item)!;
      near(content("Power"), content("Power cords") + content("Busbar"));
      const capture = (item: string) => value(session, "CAPTURE", "GB200", item)!;
      near(capture("Power"), capture("Power cords") + capture("Busbar"));
      const plant = (site: string) => value(session, "CAPACITY", "AEC", site)!;
      near(value(session, "CAPACITY", "AEC"), plant("US+Mexico") + plant("Thailand"));
      return true;
    });
  });

  test("a bridge closes, and agrees with the modelled margin", () => {
    const project = fc.constantFrom("NV", "Cloud");
    holds([project, project], (session, from, to) => {
      const rows = answer(session, "BRIDGE", from, to);
      if (rows instanceof CellError) {
        expect(rows.code).toBe("#NUM!");
        return false;
      }
      const at = (row: number, column: number) => (rows as Grid)[row]![column] as number;
      near(at(1, 2) + at(2, 1) + at(3, 1), at(4, 2));
      near(at(4, 2) + at(6, 1), at(5, 2));
      const bill = to === "NV" ? ["Credo", "Woer"] : ["Marvell", "JHS"];
      near(at(4, 2), value(session, "PROJECTMARGIN", from, ...bill)!);
      return true;
    });
  });
});
