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

/**
 * Adds a quantity up over customers. A member without a figure is never counted as zero: the sum is then #N/A, and says who
 * lacks one, what the others sum to and how to ask for them.
 */
export function sumOver(
  reader: Reader,
  customers: CustomerSum,
  quantity: (customer: Customer) => number,
): number {
  if (customers.members.length === 1) return quantity(customers.members[0]!);
  const lacking: Lacking[] = [];
  const rest: Customer[] = [];
  let sum = 0;
  for (const customer of customers.members) {
    const outcome = attempt(() => quantity(customer));
    if (typeof outcome === "number" && !Number.isNaN(outcome)) {
      rest.push(customer);
      sum += outcome;
    } else {
      lacking.push({ customer, ...(typeof outcome !== "number" && { cause: outcome }) });
    }
  }
  if (lacking.length === 0) return sum;
  const anyStated = rest.length > 0 || lacking.some(({ cause }) => cause);
  // When all that is missing is inputs, naming every one of them is the whole answer: the evaluation does that.
  if (!anyStated) return NaN;
  throw incomplete(reader, customers, lacking, rest, sum);
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
  sum: number,
): NotAvailable {
  const causes = lacking.flatMap(({ cause }) => (cause ? [cause] : []));
  // Where a member's figure is not to be had at all, no input would complete the sum.
  const inputs = causes.every((cause) => cause.inputs.length > 0) ? reader.missing() : [];
  const who = (separator: string) => lacking.map(({ customer }) => customer).join(separator);
  const ask = rest.join("+");
  const en = [
    `${customers.name} lacks ${who(", ")}.`,
    ...causes.map((cause) => cause.words.en),
    ...(inputs.length ? [`Not in the source: set ${listInputs(inputs, "en")}.`] : []),
    ...(rest.length ? [`The rest sum to ${plain(sum)}: ask for "${ask}".`] : []),
  ];
  const zh = [
    `${customers.name} 缺少 ${who("、")}。`,
    ...causes.map((cause) => cause.words.zh),
    ...(inputs.length ? [`来源未给出:请设置 ${listInputs(inputs, "zh")}。`] : []),
    ...(rest.length ? [`其余合计 ${plain(sum)},可用"${ask}"查询。`] : []),
  ];
  return new NotAvailable({ en: en.join(" "), zh: zh.join("") }, inputs);
}

const plain = (value: number) => value.toLocaleString("en-US", { maximumFractionDigits: 2 });
