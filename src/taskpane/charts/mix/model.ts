import { speedsOf } from "../../../core/split";
import { findFact } from "../../../dataset/facts";
import type { Customer, Speed, Year } from "../../../dataset/names";
import type { Words } from "../../../dataset/types";
import type { Session } from "../../../functions/session";
import type { Figure, Gap, Known } from "../figure";
import { figureOf } from "../figure";
import { idsOf } from "../names";

export interface SpeedShare<F extends Figure = Figure> {
  readonly speed: Speed;
  readonly figure: F;
}

export interface SpeedMix {
  readonly customer: Customer;
  readonly year: Year;
  readonly shares: readonly SpeedShare[];
  /** What the source says of the split where it gives no figures. */
  readonly said: Words | undefined;
}

/** How every customer's cables of every year divide by speed, slowest first. */
export function speedMixes(session: Session): readonly SpeedMix[] {
  return idsOf("customers").flatMap((customer) =>
    idsOf("years").map((year) => {
      const named = speedsOf(customer, year);
      const speeds = idsOf("speeds").filter((speed) => named.includes(speed));
      const shares = speeds.map((speed) => ({
        speed,
        figure: figureOf(session, "MIX", [customer, year, speed]),
      }));
      return { customer, year, shares, said: statementOn(customer, year) };
    }),
  );
}

function statementOn(customer: Customer, year: Year): Words | undefined {
  const estimate = findFact(`mix.${customer}.${year}`)?.estimate;
  return estimate?.kind === "text" ? estimate.text : undefined;
}

/** The shares where all of them are known. */
export function knownShares({ shares }: SpeedMix): readonly SpeedShare<Known>[] | undefined {
  const known = shares.filter((share): share is SpeedShare<Known> => share.figure.kind === "known");
  return known.length === shares.length ? known : undefined;
}

/** The first figure that is missing. */
export function gapOf({ shares }: SpeedMix): Gap | undefined {
  return shares.map(({ figure }) => figure).find((figure) => figure.kind === "gap");
}
