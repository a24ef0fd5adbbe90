import type { Speed, Year } from "../dataset/names";
import type { Reader } from "../scenarios/reader";
import type { CustomerSum } from "./customers";
import { sumsOver } from "./customers";
import { demandOf, totalDemand } from "./demand";
import { ratio } from "./ratio";
import { givenShare, refuse, speedPart, splits } from "./split";

/**
 * The share of a speed in customers' AEC of a year.
 *
 * @throws NotAvailable when the source names no such speed for a customer.
 */
export function mix(reader: Reader, customers: CustomerSum, year: Year, speed: Speed): number {
  const [customer, ...others] = customers.members;
  if (customer && others.length === 0) {
    const { given, rest, by } = splits[customer][year];
    if (speed !== given && speed !== rest) refuse(customer, year, speed);
    if (!("count" in by)) {
      const share = givenShare(reader, by);
      return speed === given ? share : 1 - share;
    }
    const total = totalDemand(reader, customer, year);
    return ratio(speedPart(reader, customer, year, speed, total), total);
  }
  const [part, total] = sumsOver(
    reader,
    customers,
    [speed, null].map((one) => (member) => demandOf(reader, member, year, one)),
  ) as [number, number];
  return ratio(part, total);
}
