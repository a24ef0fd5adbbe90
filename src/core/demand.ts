import type { Customer, Speed, Year } from "../dataset/names";
import { isNumericFactId } from "../dataset/facts";
import type { InputId } from "../dataset/inputs";
import type { Reader } from "../scenarios/reader";
import type { CustomerSum } from "./customers";
import { sumOver } from "./customers";
import { speedPart } from "./split";

/** One customer's AEC of a year, all speeds: stated, or an input where the source gives none. */
export function totalDemand(reader: Reader, customer: Customer, year: Year): number {
  const id = `demand.${customer}.${year}`;
  return isNumericFactId(id) ? reader.fact(id) : reader.input(id as InputId);
}

/** One customer's AEC of a year, of one speed or of all. */
export function demandOf(
  reader: Reader,
  customer: Customer,
  year: Year,
  speed: Speed | null,
): number {
  const total = totalDemand(reader, customer, year);
  return speed === null ? total : speedPart(reader, customer, year, speed, total);
}

/**
 * AEC cables that customers need in a year, of one speed or of all.
 *
 * @throws NotAvailable when the source names no such speed for a customer, or a member of a sum has no figure.
 */
export function demand(
  reader: Reader,
  customers: CustomerSum,
  year: Year,
  speed: Speed | null,
): number {
  return sumOver(reader, customers, (customer) => demandOf(reader, customer, year, speed));
}
