import type { Customer } from "../dataset/names";
import { listInputs, NotAvailable } from "../scenarios/errors";
import type { Reader } from "../scenarios/reader";

/** One customer, or several that are added up, under the name that the formula gave them. */
export interface CustomerSum {
  readonly name: string;
  readonly members: readonly Customer[];
}

interface Lacking {
  readonly customer: Customer;
  /** Why, where it is not an unset input. */
  readonly cause?: NotAvailable;
}

type Quantity = (customer: Customer) => number;

/**
 * Adds a quantity up over customers. A member without a figure is never counted as zero: the sum is then #N/A, and says who
 * lacks one, what the others sum to and how to ask for them.
 */
export function sumOver(reader: Reader, customers: CustomerSum, quantity: Quantity): number {
  return sumsOver(reader, customers, [quantity])[0]!;
}

/** The same for several quantities that one answer needs: who lacks any of them is said at once. */
export function sumsOver(
  reader: Reader,
  customers: CustomerSum,
  quantities: readonly Quantity[],
): readonly number[] {
  const [only, ...others] = customers.members;
  if (only && others.length === 0) return quantities.map((quantity) => quantity(only));
  const lacking: Lacking[] = [];
  const rest: Customer[] = [];
  let sums = quantities.map(() => 0);
  for (const customer of customers.members) {
    const outcomes = quantities.map((quantity) => attempt(() => quantity(customer)));
    const cause = outcomes.find((outcome) => outcome instanceof NotAvailable);
    const figures = outcomes.filter((outcome) => typeof outcome === "number");
    if (cause || figures.some(Number.isNaN)) {
      lacking.push({ customer, ...(cause && { cause }) });
    } else {
      rest.push(customer);
      sums = sums.map((sum, index) => sum + figures[index]!);
    }
  }
  if (lacking.length === 0) return sums;
  const anyStated = rest.length > 0 || lacking.some(({ cause }) => cause);
  // When all that is missing is inputs, naming every one of them is the whole answer: the evaluation does that.
  if (!anyStated) return sums.map(() => NaN);
  throw incomplete(reader, customers, lacking, rest, sums);
}

function attempt(work: () => number): number | NotAvailable {
  try {
    return work();
  } catch (error) {
    if (error instanceof NotAvailable) return error;
    throw error;
  }
}

function incomplete(
  reader: Reader,
  customers: CustomerSum,
  lacking: readonly Lacking[],
  rest: readonly Customer[],
  sums: readonly number[],
): NotAvailable {
  const causes = lacking.flatMap(({ cause }) => (cause ? [cause] : []));
  // Where a member's figure is not to be had at all, no input would complete the sum.
  const inputs = causes.length === 0 ? reader.missing() : [];
  const who = (separator: string) => lacking.map(({ customer }) => customer).join(separator);
  const ask = rest.join("+");
  // Several sums belong to a ratio, of which they would say little.
  const [sum] = sums;
  const said = (one: string, several: string) =>
    sums.length === 1 ? `${one} ${plain(sum!)}` : several;
  const en = [
    `${customers.name} lacks ${who(", ")}.`,
    ...causes.map((cause) => cause.words.en),
    ...(inputs.length ? [`Not in the source: set ${listInputs(inputs, "en")}.`] : []),
    ...(rest.length ? [`The rest ${said("sum to", "have them")}: ask for "${ask}".`] : []),
  ];
  const zh = [
    `${customers.name} 缺少 ${who("、")}。`,
    ...causes.map((cause) => cause.words.zh),
    ...(inputs.length ? [`来源未给出：请设置 ${listInputs(inputs, "zh")}。`] : []),
    ...(rest.length ? [`其余${said("合计", "齐全")}，可用"${ask}"查询。`] : []),
  ];
  return new NotAvailable({ en: en.join(" "), zh: zh.join("") }, inputs);
}

const plain = (value: number) => value.toLocaleString("en-US", { maximumFractionDigits: 2 });
