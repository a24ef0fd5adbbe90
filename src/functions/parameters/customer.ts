import type { CustomerSum } from "../../core/customers";
import type { Customer } from "../../dataset/names";
import { groupMembers, names } from "../../dataset/names";
import { shown } from "../../dataset/shown";
import type { Words } from "../../dataset/types";
import { ArgumentError } from "../../scenarios/errors";
import type { ParameterKind } from "../types";
import { Lookup, unknownName } from "./match";
import { candidateOf, choiceOf, named } from "./named";

const noun: Words = { en: "customer", zh: "客户" };

/** A single customer. */
export const oneCustomerKind = named("customers", {
  id: "oneCustomer",
  grid: true,
  noun,
  words: {
    en: "Customer: NV, Meta, Google, Amazon or China.",
    zh: "客户：NV、Meta、Google、Amazon 或 China。",
  },
});

const lookup = new Lookup<readonly Customer[]>([
  ...names.customers.map((name) => ({ ...candidateOf(name), value: [name.id] })),
  ...names.groups.map((name) => ({ ...candidateOf(name), value: groupMembers[name.id] })),
]);

const choices = [...names.customers, ...names.groups].map(choiceOf);

function members(part: string): readonly Customer[] {
  const found = lookup.find(part);
  if (!found) throw unknownName(noun, part.trim(), lookup);
  return found;
}

/** A customer, a group, or a sum of them written with `+`. */
export const customerKind: ParameterKind<CustomerSum> = {
  id: "customer",
  words: {
    en: 'Customer: NV, Meta, Google, Amazon, China, North America, All, or a sum such as "NV+Meta".',
    zh: '客户：NV、Meta、Google、Amazon、China、North America、All，或求和写法如 "NV+Meta"。',
  },
  grid: true,
  type: "any",
  choices: () => choices,
  parse(value) {
    const name = shown(String(value).trim());
    const parts = String(value).split(/[+＋]/);
    const all = parts.flatMap(members);
    const twice = all.find((customer, index) => all.indexOf(customer) !== index);
    if (twice) {
      throw new ArgumentError({
        en: `${twice} is counted twice in "${name}".`,
        zh: `"${name}" 中 ${twice} 被重复计算。`,
      });
    }
    return { name, members: all };
  },
};
