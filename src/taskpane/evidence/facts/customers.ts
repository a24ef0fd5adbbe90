import type { Customer, RobotCustomer } from "../../../dataset/names";
import { names } from "../../../dataset/names";
import { subjects } from "../../../dataset/subjects";
import type { Fact, Words } from "../../../dataset/types";

/** Somebody who buys what the facts are about. */
export type Buyer = Customer | RobotCustomer;

export const buyers: readonly { readonly id: Buyer; readonly words: Words }[] = [
  ...names.customers,
  ...names.robotCustomers,
].map(({ id, words }) => ({ id, words: { en: id, zh: words.zh } }));

/** Whose business each subject is; nobody's in particular where the list is empty. */
const buyersOfSubject: Record<keyof typeof subjects, readonly Buyer[]> = {
  AEC: [],
  AEC800G: [],
  AEC16T: [],
  cable224G: [],
  NV: ["NV"],
  Meta: ["Meta"],
  Google: ["Google"],
  Amazon: ["Amazon"],
  China: ["China"],
  Tesla: ["Tesla"],
  Unitree: ["Unitree"],
  rack: [],
  rack72: ["NV"],
  GB200: ["NV"],
  GB300: ["NV"],
  GB300Rack: ["NV"],
  Rubin: ["NV"],
  RubinRack: ["NV"],
  TPU: ["Google"],
  GoogleRack: ["Google"],
  TeslaRobot: ["Tesla"],
  Company: [],
  CompanyInFII: ["NV"],
  CompanyAtNV: ["NV"],
  CompanyAtGoogle: ["Google"],
  CompanyAtMeta: ["Meta"],
  CompanyAtAmazon: ["Amazon"],
  CompanyAtApple: ["Apple"],
  CompanyWithVertiv: [],
  NVProject: ["NV"],
  CloudProjects: ["Meta", "Google", "Amazon"],
  OtherProjects: ["Meta", "Google", "Amazon", "China"],
  USMexico: [],
  Thailand: [],
  Credo: [],
  CredoToMarvell: [],
  JHSToWoer: [],
};

const buyersBySubject: ReadonlyMap<Words, readonly Buyer[]> = new Map(
  Object.entries(buyersOfSubject).map(([key, who]) => [
    subjects[key as keyof typeof subjects],
    who,
  ]),
);

/** Whether a fact is about a buyer, or about the Company or a product at that buyer. */
export function isAbout({ subject }: Fact, buyer: Buyer): boolean {
  return buyersBySubject.get(subject)?.includes(buyer) ?? false;
}
