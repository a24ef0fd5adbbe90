import { callId, source } from "../source";
import type { Fact, FactBody, Topic } from "../types";
import { demand } from "./demand";

const byTopic = { demand };

type Union<T> = T extends unknown ? keyof T : never;
/** The id of a fact: stable, and never reused for another meaning. */
export type FactId = Union<(typeof byTopic)[keyof typeof byTopic]> & string;

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

const index: ReadonlyMap<string, Fact> = new Map(facts.map((fact) => [fact.id, fact]));

/** The fact with this id. */
export function factOf(id: FactId): Fact {
  return index.get(id)!;
}

export function isFactId(id: string): id is FactId {
  return index.has(id);
}
