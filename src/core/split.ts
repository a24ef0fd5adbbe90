import type { Customer, Speed, Year } from "../dataset/names";
import type { NumericFactId } from "../dataset/facts";
import type { InputId } from "../dataset/inputs";
import { NotAvailable, OutOfRange } from "../scenarios/errors";
import type { Reader } from "../scenarios/reader";

/**
 * How a customer's cables of a year split: `given` speed by a stated share, a stated count or an input, and `rest` is what is
 * left of the total.
 */
interface Split {
  readonly given: Speed;
  readonly rest: Speed;
  readonly by:
    | { readonly share: NumericFactId }
    | { readonly count: NumericFactId }
    | { readonly input: InputId };
}

export const splits: Readonly<Record<Customer, Readonly<Record<Year, Split>>>> = {
  NV: {
    "2025": { given: "800G", rest: "400G", by: { input: "mix.NV.800G.2025" } },
    "2026": { given: "800G", rest: "400G", by: { input: "mix.NV.800G.2026" } },
  },
  Meta: {
    "2025": { given: "800G", rest: "400G", by: { input: "mix.Meta.800G.2025" } },
    "2026": { given: "400G", rest: "800G", by: { count: "demand.Meta.2026.400G" } },
  },
  Google: {
    "2025": { given: "800G", rest: "400G", by: { input: "mix.Google.800G.2025" } },
    "2026": { given: "800G", rest: "400G", by: { input: "mix.Google.800G.2026" } },
  },
  Amazon: {
    "2025": { given: "400G", rest: "800G", by: { share: "mix.Amazon.400G" } },
    "2026": { given: "400G", rest: "800G", by: { share: "mix.Amazon.400G" } },
  },
  China: {
    "2025": { given: "400G", rest: "200G", by: { share: "mix.China.2025.400G" } },
    "2026": { given: "400G", rest: "200G", by: { input: "mix.China.400G.2026" } },
  },
};

/** The speeds that a customer's cables of a year are counted at. */
export function speedsOf(customer: Customer, year: Year): readonly Speed[] {
  const { given, rest } = splits[customer][year];
  return [given, rest];
}

export function refuse(customer: Customer, year: Year, speed: Speed): never {
  const speeds = speedsOf(customer, year);
  throw new NotAvailable({
    en: `The source names no ${speed} cables for ${customer} in ${year}; ask for ${speeds.join(" or ")}.`,
    zh: `来源未提及 ${customer} ${year} 年的 ${speed} 用缆；可查询 ${speeds.join(" 或 ")}。`,
  });
}

/** Only an override can bring this about: a count of one speed that the total has no room for. */
function moreThanAll(customer: Customer, year: Year, speed: Speed): OutOfRange {
  return new OutOfRange({
    en: `Under this scenario ${customer}'s ${speed} cables of ${year} are more than all of its cables.`,
    zh: `该情景下 ${customer} ${year} 年的 ${speed} 用缆多于其总量。`,
  });
}

/** The cables of one speed in a customer's total. */
export function speedPart(
  reader: Reader,
  customer: Customer,
  year: Year,
  speed: Speed,
  total: number,
): number {
  const { given, rest, by } = splits[customer][year];
  if (speed !== given && speed !== rest) refuse(customer, year, speed);
  if ("count" in by) {
    const count = reader.fact(by.count);
    if (count > total) throw moreThanAll(customer, year, given);
    return speed === given ? count : total - count;
  }
  const share = givenShare(reader, by);
  return total * (speed === given ? share : 1 - share);
}

export function givenShare(
  reader: Reader,
  by: { share: NumericFactId } | { input: InputId },
): number {
  return "share" in by ? reader.fact(by.share) : reader.input(by.input);
}
