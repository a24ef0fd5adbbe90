import type { Component } from "../../../dataset/names";
import type { Session } from "../../../functions/session";
import type { Figure } from "../figure";
import { figureOf } from "../figure";
import { idsOf } from "../names";

export interface CostShare {
  readonly component: Component;
  readonly figure: Figure;
}

/** What an 800G cable is made of, as shares of its product cost. */
export function costShares(session: Session): readonly CostShare[] {
  return idsOf("components").map((component) => ({
    component,
    figure: figureOf(session, "COST", [component]),
  }));
}
