import { call } from "../../../src/functions/call";
import { catalogue } from "../../../src/functions/catalogue";
import { Session } from "../../../src/functions/session";
import { asked, factTable, idOf } from "../facts";
import type { Prepare } from "../work";

type Kind = "remembered" | "cold" | "map";
type One = (typeof asked)[number];

const demand = catalogue.find(({ name }) => name === "DEMAND")!;

function askedOf(kind: Kind): (one: One) => number {
  const session = new Session();
  if (kind === "remembered") return (one) => Number(call(session, demand, one));
  if (kind === "cold") {
    return (one) => {
      // A scenario switch throws the memo away.
      session.select("base");
      return Number(call(session, demand, one));
    };
  }
  const table = new Map(factTable.map(([id, , figure]) => [id, figure]));
  return (one) => table.get(idOf(one)) ?? 0;
}

/** Asks for figures without any spreadsheet around the core: from it, or from a JavaScript Map. */
export const core: Prepare<[kind: Kind, calls: number]> = (kind, calls) => {
  const ask = askedOf(kind);
  return () => {
    let sum = 0;
    for (let index = 0; index < calls; index += 1) sum += ask(asked[index % asked.length]!);
    if (!Number.isFinite(sum)) throw new Error("A call gave no number.");
  };
};
