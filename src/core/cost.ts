import type { Component, Project, Speed } from "../dataset/names";
import type { NumericFactId, RemainderId } from "../dataset/facts";
import { factOf, isNumericFactId } from "../dataset/facts";
import type { Remainder } from "../dataset/types";
import type { InputId } from "../dataset/inputs";
import { NotAvailable, OutOfRange } from "../scenarios/errors";
import type { Reader } from "../scenarios/reader";
import { margin } from "./margin";

const shares: Readonly<Record<Component, NumericFactId | RemainderId>> = {
  Retimer: "cost.retimer",
  Connector: "cost.connector",
  Cable: "cost.cable",
  Other: "cost.other",
};

/** What the subtraction of shares may be off by. */
const rounding = 1e-9;

/** A component's share of the product cost of an 800G AEC. */
export function cost(reader: Reader, component: Component): number {
  const share = shareOf(reader, shares[component]);
  if (share < -rounding) {
    throw new OutOfRange({
      en: "Under this scenario the stated parts of the cost add up to more than the whole.",
      zh: "该情景下各项已知成本占比合计超过 100%。",
    });
  }
  return share;
}

/** The value of a fact that may be stated as the remainder of others. */
export function shareOf(reader: Reader, id: NumericFactId | RemainderId): number {
  if (isNumericFactId(id)) return reader.fact(id);
  return partsOf(id).reduce((left, part) => left - reader.fact(part), 1);
}

/** The facts that a remainder is what is left of. */
export function partsOf(id: RemainderId): readonly NumericFactId[] {
  return (factOf(id).estimate as Remainder).of as readonly NumericFactId[];
}

/** The one speed whose cost structure the source states. */
const costedSpeed: Speed = "800G";

/**
 * What a component of one cable costs the Company, in USD: price × (1 − gross margin of the project) × share of cost.
 *
 * @throws NotAvailable for a speed whose cost structure the source does not state.
 */
export function unitCost(
  reader: Reader,
  component: Component,
  project: Project,
  speed: Speed | null,
): number {
  if (speed !== null && speed !== costedSpeed) {
    throw new NotAvailable({
      en: `The source states the cost structure of an ${costedSpeed} AEC only, not of ${speed}.`,
      zh: `来源仅给出 ${costedSpeed} AEC 的成本结构，没有 ${speed}。`,
    });
  }
  const price = reader.input(`asp.${costedSpeed}` satisfies InputId);
  const cableCost = reader.step(
    { en: "cost of a cable", zh: "单根成本" },
    price * (1 - margin(reader, project)),
    "USD/cable",
  );
  return cableCost * cost(reader, component);
}
