import type { StatementId } from "../dataset/facts";
import type { Component, Customer, IdOf, Product, Project, Speed } from "../dataset/names";
import type { Words } from "../dataset/types";
import type { Reader } from "../scenarios/reader";
import { notStated } from "./notStated";

type Party = Customer | IdOf<"vendors"> | "Company";
const statuses: Readonly<Partial<Record<Party, Readonly<Partial<Record<Product, StatementId>>>>>> =
  {
    NV: {
      ACC: "status.NV.ACC.1.6T",
      Backplane: "status.NV.backplane",
      Power: "status.NV.revalidation",
      "Power cords": "status.NV.revalidation",
      Busbar: "status.NV.revalidation",
    },
    Meta: power("status.Meta.power"),
    Google: { AEC: "status.Google.AEC", ...power("status.Google.power") },
    Amazon: { AEC: "status.Amazon.AEC" },
    Vertiv: { "Liquid cooling": "status.liquid" },
    Company: power("status.Company.power"),
  };

function power<Id extends StatementId>(id: Id) {
  return { Power: id, "Power cords": id, Busbar: id } as const;
}

/**
 * Where the Company stands with a party on a product, in words.
 *
 * @throws NotAvailable where the source says nothing.
 */
export function status(reader: Reader, party: Party, product: Product): Words {
  const products = statuses[party] ?? {};
  const id = products[product];
  if (!id)
    throw notStated(
      { en: `status of ${product}`, zh: `${product} 进展` },
      party,
      Object.keys(products),
    );
  return reader.statement(id);
}

const suppliers: Readonly<Partial<Record<Component, Readonly<Record<Project, StatementId>>>>> = {
  Retimer: { NV: "supplier.retimer.NV", Cloud: "supplier.retimer.other" },
  Cable: { NV: "supplier.cable.NV", Cloud: "supplier.cable.other" },
  Connector: { NV: "supplier.connector", Cloud: "supplier.connector" },
};

/**
 * Who supplies a component of a project's cables.
 *
 * @throws NotAvailable for a component whose supplier is not stated.
 */
export function supplier(reader: Reader, component: Component, project: Project): Words {
  const id = suppliers[component]?.[project];
  if (!id) throw notStated({ en: "supplier", zh: "供应商" }, component, Object.keys(suppliers));
  return reader.statement(id);
}

const maturities: Readonly<Partial<Record<Speed, StatementId>>> = {
  "800G": "maturity.800G",
  "1.6T": "maturity.1.6T",
};

/**
 * How mature AECs of a speed are.
 *
 * @throws NotAvailable for a speed that the source does not judge.
 */
export function maturity(reader: Reader, speed: Speed): Words {
  const id = maturities[speed];
  if (!id) throw notStated({ en: "maturity", zh: "成熟度" }, speed, Object.keys(maturities));
  return reader.statement(id);
}
