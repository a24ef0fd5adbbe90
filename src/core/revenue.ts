import type { Currency, Customer, Year } from "../dataset/names";
import type { Reader } from "../scenarios/reader";
import type { CustomerSum } from "./customers";
import { sumOver } from "./customers";
import { margin } from "./margin";
import { speedsOf } from "./split";
import { shipmentsTo } from "./shipments";

/** The Company's AEC revenue from one customer, in USD: cables of each speed at that speed's ASP. */
function revenueFrom(reader: Reader, customer: Customer, year: Year): number {
  const parts = speedsOf(customer, year).map((speed) => {
    const cables = shipmentsTo(reader, customer, year, speed);
    // Cables that are not shipped need no price: a speed without any does not ask for its ASP.
    return cables === 0 ? 0 : cables * reader.input(`asp.${speed}`);
  });
  return reader.step(
    { en: `revenue from ${customer}`, zh: `来自 ${customer} 的收入` },
    parts.reduce((sum, part) => sum + part, 0),
    "USD",
  );
}

/** The gross margin that the Company makes with a customer's project; China's is an input. */
function marginWith(reader: Reader, customer: Customer): number {
  if (customer === "China") return reader.input("margin.China");
  return margin(reader, customer === "NV" ? "NV" : "Cloud");
}

/** Applied to each customer's part, so that what an incomplete sum says of the rest is in the currency asked for. */
const rate = (reader: Reader, currency: Currency | null) =>
  currency === "CNY" ? reader.input("fx.USDCNY") : 1;

/** The Company's AEC revenue from customers in a year, in USD unless CNY is asked for. */
export function revenue(
  reader: Reader,
  customers: CustomerSum,
  year: Year,
  currency: Currency | null,
): number {
  return sumOver(
    reader,
    customers,
    (customer) => revenueFrom(reader, customer, year) * rate(reader, currency),
  );
}

/** The Company's AEC gross profit from customers in a year, in USD unless CNY is asked for. */
export function grossProfit(
  reader: Reader,
  customers: CustomerSum,
  year: Year,
  currency: Currency | null,
): number {
  return sumOver(
    reader,
    customers,
    (customer) =>
      revenueFrom(reader, customer, year) * marginWith(reader, customer) * rate(reader, currency),
  );
}
