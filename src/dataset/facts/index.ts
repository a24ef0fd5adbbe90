import { redirects } from "../redirects";
import { callId, source } from "../source";
import type { Fact, FactBody, NumericEstimate, Remainder, Statement, Topic } from "../types";
import { attach } from "./attach";
import { capacity } from "./capacity";
import { content } from "./content";
import { cost } from "./cost";
import { demand } from "./demand";
import { margin } from "./margin";
import { mix } from "./mix";
import { robots } from "./robots";
import { share } from "./share";
import { status } from "./status";
import { supplier } from "./supplier";
import { technology } from "./technology";

const byTopic = {
  technology,
  demand,
  mix,
  attach,
  margin,
  cost,
  supplier,
  share,
  capacity,
  content,
  status,
  robots,
} as const satisfies Record<Topic, Record<string, FactBody>>;

type Bodies = (typeof byTopic)[Topic];
type IdsIn<B, Kind> = B extends unknown
  ? { [Id in keyof B]: B[Id] extends { readonly estimate: Kind } ? Id : never }[keyof B]
  : never;

/** The id of a fact that is a figure of its own. */
export type NumericFactId = IdsIn<Bodies, NumericEstimate>;
/** The id of a fact that is what other facts leave of a whole. */
export type RemainderId = IdsIn<Bodies, Remainder>;
/** The id of a fact that is a statement in words. */
export type StatementId = IdsIn<Bodies, Statement>;
/** The id of a fact: stable, and never reused for another meaning. */
export type FactId = NumericFactId | RemainderId | StatementId;

function complete(topic: Topic, bodies: Record<string, FactBody>): Fact[] {
  return Object.entries(bodies).map(([id, { question, ...body }]) => ({
    ...body,
    id,
    topic,
    source: { document: callId, question },
    asOf: source.published,
  }));
}

/** Every fact, topic by topic, in the order in which they were written down. */
export const facts: readonly (Fact & { readonly id: FactId })[] = Object.entries(byTopic).flatMap(
  ([topic, bodies]) => complete(topic as Topic, bodies) as (Fact & { id: FactId })[],
);

const index: ReadonlyMap<string, (typeof facts)[number]> = new Map(
  facts.map((fact) => [fact.id, fact]),
);

/** The fact with this id. */
export function factOf(id: FactId): Fact {
  return index.get(id)!;
}

/** The fact that has this id, or had it before it was renamed. */
export function findFact(id: string): (typeof facts)[number] | undefined {
  return index.get(Object.hasOwn(redirects, id) ? redirects[id]! : id);
}

export function isFactId(id: string): id is FactId {
  return index.has(id);
}

/** Whether a fact of this id is there and is a figure of its own: what a scenario can override and an analysis can move. */
export function isNumericFactId(id: string): id is NumericFactId {
  const kind = index.get(id)?.estimate.kind;
  return kind !== undefined && kind !== "text" && kind !== "remainder";
}
