import fc from "fast-check";
import { names } from "../../src/dataset/names";
import type { Argument } from "../../src/functions/cells";
import { answer, sessionWith } from "../support/ask";
import { anyScenario } from "../support/arbitraries";

const ids = (list: keyof typeof names): string[] => names[list].map(({ id }) => id);
const of = (list: keyof typeof names) => fc.constantFrom(...ids(list));
const year = fc.constantFrom(2025, 2026);
const perhaps = (list: keyof typeof names) => fc.constantFrom(null, ...ids(list));

/** The quantities of which more is better for AEC demand or the Company, and nothing that lowers them is good. */
const quantities: Record<string, fc.Arbitrary<Argument[]>> = {
  DEMAND: fc.tuple(of("customers"), year, perhaps("speeds")),
  SHIPMENTS: fc.tuple(of("customers"), year, perhaps("speeds")),
  REVENUE: fc.tuple(of("customers"), year),
  GROSSPROFIT: fc.tuple(fc.constantFrom("NV", "Meta", "Google", "Amazon"), year),
  MARGIN: fc.tuple(of("margins")),
  ATTACH: fc.tuple(of("platforms")),
  SHARE: fc.tuple(of("customers"), of("products")),
  CAPACITY: fc.tuple(of("products"), perhaps("sites"), fc.constantFrom(null, 2025, 2026)),
  CONTENT: fc.tuple(of("platforms"), of("items")),
  CAPTURE: fc.tuple(of("platforms"), of("items")),
  ROBOTS: fc.tuple(of("robotCustomers"), year),
  ROBOTREVENUE: fc.tuple(of("robotCustomers"), year),
};

test.each(Object.keys(quantities))(
  "%s: bear ≤ base ≤ bull, whatever the bands and inputs",
  (name) => {
    let ordered = 0;
    fc.assert(
      fc.property(anyScenario, quantities[name]!, (scenario, args) => {
        const [bear, base, bull] = (["bear", "base", "bull"] as const).map((stance) =>
          answer(sessionWith({ ...scenario, stance, overrides: {} }), name, ...args),
        );
        if (typeof base !== "number") return;
        const slack = 1e-9 * Math.abs(base);
        expect(bear as number).toBeLessThanOrEqual(base + slack);
        expect(base).toBeLessThanOrEqual((bull as number) + slack);
        ordered += 1;
      }),
      { numRuns: 200 },
    );
    expect(ordered).toBeGreaterThan(0);
  },
);

test("a wider band of about never brings bear and bull nearer to base", () => {
  fc.assert(
    fc.property(of("customers"), fc.double({ min: 0, max: 0.5, noNaN: true }), (who, about) => {
      const demand = (stance: "bear" | "bull", wider: number) =>
        answer(
          sessionWith({
            id: "mine",
            name: { en: "Mine", zh: "" },
            stance,
            bands: { about: about + wider, open: about + wider },
            inputs: {},
            overrides: {},
            note: { en: "", zh: "" },
          }),
          "DEMAND",
          who,
          2026,
        );
      const [low, lower] = [demand("bear", 0), demand("bear", 0.5)];
      const [high, higher] = [demand("bull", 0), demand("bull", 0.5)];
      if (typeof low !== "number") return;
      expect(lower as number).toBeLessThanOrEqual(low);
      expect(higher as number).toBeGreaterThanOrEqual(high as number);
    }),
  );
});
