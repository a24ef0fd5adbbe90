import fc from "fast-check";
import { driversAmong, moved } from "../../src/analysis/drivers";
import { curve, rangeOf } from "../../src/analysis/range";
import { trace } from "../../src/analysis/trace";
import { environmentOf } from "../../src/functions/call";
import { findFunction } from "../../src/functions/catalogue";
import { innerCall, numericComputation } from "../../src/functions/computation";
import { answer, errorOf } from "../support/ask";
import { anyCall, anyState, workbook } from "./calls";

test("SOLVE finds a way back to what any driver's value gave, whatever the formula", () => {
  let found = 0;
  fc.assert(
    fc.property(
      anyState,
      anyCall,
      fc.nat(),
      fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true })),
      (state, [name, ...args], which, part) => {
        const session = workbook(state);
        const environment = environmentOf(session);
        const parsed = innerCall(environment, findFunction(name)!, args);
        const computation = numericComputation(environment, parsed);
        const drivers = driversAmong(trace(computation).readings, computation.scenario);
        fc.pre(drivers.length > 0);
        const driver = drivers[which % drivers.length]!;
        const [low, high] = rangeOf(driver, driver.used);
        const at = curve(computation, driver);
        const target = at(low + part * (high - low));
        fc.pre(Number.isFinite(target));
        // No cables need no price: at zero there may be an answer where a missing input leaves none elsewhere.
        fc.pre([at(driver.used), at((low + high) / 2)].some(Number.isFinite));
        const value = answer(session, "SOLVE", name, target, driver.id, ...args);
        if (typeof value !== "number") throw new Error(errorOf(value).message);
        found++;
        expect(value).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThanOrEqual(high);
        const back = computation.answer(moved(driver, value));
        expect(Math.abs(back - target)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(target)));
      },
    ),
    { numRuns: 150 },
  );
  expect(found).toBeGreaterThan(50);
});
