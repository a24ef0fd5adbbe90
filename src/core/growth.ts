import type { Speed, Year } from "../dataset/names";
import type { Reader } from "../scenarios/reader";
import type { CustomerSum } from "./customers";
import { sumsOver } from "./customers";
import { demandOf } from "./demand";
import { ratio } from "./ratio";

/** Growth of AEC demand from one year to another: 0.5 is half as much again. */
export function growth(
  reader: Reader,
  customers: CustomerSum,
  from: Year,
  to: Year,
  speed: Speed | null,
): number {
  const [before, after] = sumsOver(
    reader,
    customers,
    [from, to].map((year) => (customer) => demandOf(reader, customer, year, speed)),
  ) as [number, number];
  reader.step({ en: `demand ${from}`, zh: `${from} 年需求` }, before, "cable");
  reader.step({ en: `demand ${to}`, zh: `${to} 年需求` }, after, "cable");
  return ratio(after, before) - 1;
}
