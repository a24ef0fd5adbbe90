import type { NumericFactId } from "../dataset/facts";
import type { InputId } from "../dataset/inputs";
import type { Customer, Product, Site, Year } from "../dataset/names";
import { groupMembers } from "../dataset/names";
import type { Words } from "../dataset/types";
import { NotAvailable } from "../scenarios/errors";
import type { Reader } from "../scenarios/reader";
import { notStated } from "./notStated";
import { ratio } from "./ratio";
import { revenue } from "./revenue";

type Place = Site | "all";

interface Statement {
  readonly year: Year;
  /** What adds up to the capacity at a place. */
  readonly at: Readonly<Partial<Record<Place, readonly NumericFactId[]>>>;
}

const plants: readonly NumericFactId[] = ["capacity.AEC.USMX", "capacity.AEC.Thailand"];

const stated: Readonly<Partial<Record<Product, Statement>>> = {
  AEC: {
    year: "2025",
    // All three plants are abroad.
    at: {
      all: plants,
      Overseas: plants,
      "US+Mexico": ["capacity.AEC.USMX"],
      Thailand: ["capacity.AEC.Thailand"],
    },
  },
  "Power cords": {
    year: "2026",
    at: { all: ["capacity.cords.2026"], Overseas: ["capacity.cords.overseas"] },
  },
};

const allPlants: Words = { en: "all plants", zh: "全部工厂" };

/** What the source leaves open and an input may fill: all plants together, by product and year. */
const open: Readonly<Record<string, InputId>> = { "AEC 2026": "capacity.AEC.2026" };

/**
 * The Company's capacity for a product, in CNY of output a year; the stated year when none is asked for.
 *
 * @throws NotAvailable for a product, place or year that the source does not cover.
 */
export function capacity(
  reader: Reader,
  product: Product,
  site: Site | null,
  year: Year | null,
): number {
  const statement = stated[product];
  const figure = { en: "capacity", zh: "产能" };
  if (!statement) throw notStated(figure, product, Object.keys(stated));
  const place: Place = site ?? "all";
  const parts = statement.at[place];
  if (year !== null && year !== statement.year) {
    const input = site === null ? open[`${product} ${year}`] : undefined;
    if (input) return reader.input(input);
    throw notStated(figure, [product, site ?? allPlants, year], [statement.year]);
  }
  if (!parts) throw notAt(product, place, Object.keys(statement.at));
  return parts.reduce((sum, id) => sum + reader.fact(id), 0);
}

function notAt(product: Product, place: Place, places: readonly string[]): NotAvailable {
  const there = places.filter((one) => one !== "all");
  if (product === "Power cords" && place === "Thailand") {
    return new NotAvailable({
      en: 'Thailand\'s power cords are stated in cords a month, not in CNY: see AEC.FACT("capacity.cords.Thailand").',
      zh: '泰国电源线产能以每月根数给出，而非人民币产值：见 AEC.FACT("capacity.cords.Thailand")。',
    });
  }
  return notStated({ en: "capacity", zh: "产能" }, [product, place], there);
}

/** Every customer that the Company's revenue is summed over. */
const everyone: readonly Customer[] = groupMembers.All;

/**
 * The Company's revenue over its capacity, both in CNY.
 *
 * @throws NotAvailable for a product or year whose capacity is not stated.
 */
export function utilisation(reader: Reader, product: Product, year: Year): number {
  const whole = capacity(reader, product, null, year);
  const sales = reader.step(
    { en: `revenue, ${product} ${year}`, zh: `${year} 年 ${product} 收入` },
    product === "AEC"
      ? revenue(reader, { name: "All", members: everyone }, year, "CNY")
      : reader.input("revenue.cords.2026"),
    "CNY",
  );
  return ratio(sales, whole);
}
