import type { NumericFactId } from "../dataset/facts";
import type { InputId } from "../dataset/inputs";
import { isInputId } from "../dataset/inputs";
import type { Customer, Product } from "../dataset/names";
import type { Reader } from "../scenarios/reader";
import { notStated } from "./notStated";

/** Only NV's shares are stated. For AEC it is of what FII ships, for the backplane it is a target. */
const stated: Readonly<Partial<Record<Product, NumericFactId>>> = {
  AEC: "share.FII.AEC",
  DAC: "share.NV.DAC",
  "Power cords": "share.NV.cords",
  Busbar: "share.NV.busbar",
  Backplane: "share.NV.backplane.target",
};

/**
 * The Company's share of a customer's purchases of a product.
 *
 * @throws NotAvailable where the source states none and no input is declared for it.
 */
export function share(reader: Reader, customer: Customer, product: Product): number {
  const fact = customer === "NV" ? stated[product] : undefined;
  if (fact) return reader.fact(fact);
  const input = `share.Company.${product}.${customer}`;
  if (isInputId(input)) return reader.input(input satisfies InputId);
  throw notStated(
    { en: `Company share of ${product}`, zh: `公司 ${product} 份额` },
    customer,
    customer === "NV" ? Object.keys(stated) : ["AEC"],
  );
}
