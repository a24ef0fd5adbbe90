import type { Customer, IdOf } from "../../dataset/names";
import { names } from "../../dataset/names";
import type { ParameterKind } from "../types";
import { Lookup, unknownName } from "./match";
import { candidateOf, choiceOf } from "./named";

/** With whom the Company stands somewhere: a customer, a vendor that it works with, or itself. */
export type Party = Customer | IdOf<"vendors"> | "Company";

const company = { id: "Company" as const, words: { en: "The Company", zh: "公司" }, aliases: [] };
const parties = [...names.customers, ...names.vendors, company];
const lookup = new Lookup<Party>(parties.map(candidateOf<Party>));
const choices = parties.map(choiceOf);

export const partyKind: ParameterKind<Party> = {
  id: "party",
  words: {
    en: "Customer (NV, Meta, Google, Amazon, China), Vertiv, or Company for the Company itself.",
    zh: "客户（NV、Meta、Google、Amazon、China）、Vertiv，或 Company（公司自身）。",
  },
  grid: true,
  type: "any",
  choices: () => choices,
  parse(value) {
    const found = lookup.find(String(value));
    if (!found) throw unknownName({ en: "customer", zh: "客户" }, String(value), lookup);
    return found;
  },
};
