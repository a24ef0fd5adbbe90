import type { Customer, Speed, Year } from "../../../dataset/names";
import type { Session } from "../../../functions/session";
import type { Figure } from "../figure";
import { figureOf } from "../figure";
import { idsOf } from "../names";

export interface DemandFigure {
  readonly customer: Customer;
  readonly year: Year;
  readonly figure: Figure;
}

/** The AEC demand of every customer and year, of one speed or of all. */
export function demandFigures(session: Session, speed: Speed | null): readonly DemandFigure[] {
  return idsOf("customers").flatMap((customer) =>
    idsOf("years").map((year) => ({
      customer,
      year,
      figure: figureOf(session, "DEMAND", [customer, year, speed]),
    })),
  );
}
