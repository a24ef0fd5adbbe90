import type { IdOf, Project } from "../dataset/names";
import type { Words } from "../dataset/types";
import type { Reader } from "../scenarios/reader";
import { cost } from "./cost";
import { margin } from "./margin";

export type Retimer = IdOf<"retimers">;
export type CableMaker = IdOf<"cables">;

interface BillOfMaterials {
  readonly retimer: Retimer;
  readonly cable: CableMaker;
}

/** Which suppliers each project uses, as the supplier facts state. */
const bills: Readonly<Record<Project, BillOfMaterials>> = {
  NV: { retimer: "Credo", cable: "Woer" },
  Cloud: { retimer: "Marvell", cable: "JHS" },
};

export interface MarginModel {
  readonly start: number;
  /** Points of margin that the other retimer is worth. */
  readonly retimer: number;
  /** Points of margin that the other cable is worth. */
  readonly cable: number;
  readonly modelled: number;
}

/**
 * The margin of a project with another bill of materials.
 *
 * At a price of 1 the product costs 1 − margin. Marvell in place of Credo takes the stated price gap off the retimer's part of that
 * cost; Credo in place of Marvell puts it back on. JHS in place of Woer is worth the stated gap in gross margin on the
 * cable item, whose own price, at the project's margin, is its share of cost.
 */
export function marginModel(
  reader: Reader,
  project: Project,
  retimer: Retimer | null,
  cable: CableMaker | null,
): MarginModel {
  const bill = bills[project];
  const start = margin(reader, project);
  const retimerGain = swapRetimer(reader, bill.retimer, retimer ?? bill.retimer, 1 - start);
  const cableGain = swapCable(reader, bill.cable, cable ?? bill.cable, 1 - start, start);
  return {
    start,
    retimer: step(reader, { en: "retimer saving", zh: "Retimer 节省" }, retimerGain),
    cable: step(reader, { en: "cable saving", zh: "线缆节省" }, cableGain),
    modelled: start + retimerGain + cableGain,
  };
}

const step = (reader: Reader, name: Words, value: number) => reader.step(name, value, "share");

function swapRetimer(reader: Reader, from: Retimer, to: Retimer, productCost: number): number {
  if (from === to) return 0;
  const part = productCost * cost(reader, "Retimer");
  const gap = reader.fact("spread.retimer");
  return to === "Marvell" ? part * gap : part - part / (1 - gap);
}

function swapCable(
  reader: Reader,
  from: CableMaker,
  to: CableMaker,
  productCost: number,
  atMargin: number,
): number {
  if (from === to) return 0;
  const itemPrice = (productCost * cost(reader, "Cable")) / (1 - atMargin);
  const gain = itemPrice * reader.fact("spread.cable");
  return to === "JHS" ? gain : -gain;
}

/** The modelled gross margin of a project, with its own suppliers where none is named. */
export function projectMargin(
  reader: Reader,
  project: Project,
  retimer: Retimer | null,
  cable: CableMaker | null,
): number {
  return marginModel(reader, project, retimer, cable).modelled;
}

export interface Bridge extends MarginModel {
  /** The margin that the source states for the project that the bridge leads to. */
  readonly stated: number;
  /** Stated less modelled: what the bridge does not explain. */
  readonly gap: number;
}

/** From one project's stated margin to another's, by giving the first one the other's suppliers. */
export function bridge(reader: Reader, from: Project, to: Project): Bridge {
  const bill = bills[to];
  const model = marginModel(reader, from, bill.retimer, bill.cable);
  const stated = margin(reader, to);
  return { ...model, stated, gap: stated - model.modelled };
}
