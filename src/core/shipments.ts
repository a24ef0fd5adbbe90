import type { Customer, Speed, Year } from "../dataset/names";
import type { Reader } from "../scenarios/reader";
import type { CustomerSum } from "./customers";
import { sumOver } from "./customers";
import { totalDemand } from "./demand";
import { speedPart } from "./split";
import { share } from "./share";

/** The Company's part of a customer's AEC. To NV it ships through FII, and its stated share is of FII's total. */
function companyPart(reader: Reader, customer: Customer): number {
  const own = share(reader, customer, "AEC");
  return customer === "NV" ? own * reader.input("share.FII.NV") : own;
}

/** The Company's AEC cables to one customer. */
export function shipmentsTo(
  reader: Reader,
  customer: Customer,
  year: Year,
  speed: Speed | null,
): number {
  const total = totalDemand(reader, customer, year);
  const part = companyPart(reader, customer);
  return part * (speed === null ? total : speedPart(reader, customer, year, speed, total));
}

/** The Company's AEC cables to customers in a year, of one speed or of all. */
export function shipments(
  reader: Reader,
  customers: CustomerSum,
  year: Year,
  speed: Speed | null,
): number {
  return sumOver(reader, customers, (customer) => shipmentsTo(reader, customer, year, speed));
}
