import type { Unit } from "../../dataset/types";
import { call, environmentOf } from "../../functions/call";
import { findFunction } from "../../functions/catalogue";
import type { Cell } from "../../functions/cells";
import { parseCall } from "../../functions/evaluate";
import { parametersOf } from "../../functions/parse";
import type { Session } from "../../functions/session";
import type { FunctionEntry } from "../../functions/types";
import type { Scenario } from "../../scenarios/types";
import type { Headline } from "./headlines";

function entryOf({ name }: Headline): FunctionEntry {
  const entry = findFunction(name);
  if (!entry) throw new Error(`There is no function ${name}`);
  return entry;
}

/** The arguments of a headline's call with every optional one left out but the scenario, which comes last. */
function pinned(headline: Headline, entry: FunctionEntry, scenario: Scenario): readonly Cell[] {
  const leftOut = parametersOf(entry).length - headline.arguments.length - 1;
  return [...headline.arguments, ...Array<null>(leftOut).fill(null), scenario.id];
}

/** What a cell with the headline's call, pinned to the scenario, shows. */
export function workOut(session: Session, headline: Headline, scenario: Scenario): Cell {
  const entry = entryOf(headline);
  return call(session, entry, pinned(headline, entry, scenario)) as Cell;
}

export function unitOf(session: Session, headline: Headline): Unit {
  const entry = entryOf(headline);
  if (typeof entry.unit !== "function") return entry.unit;
  const { values } = parseCall(environmentOf(session), entry, headline.arguments);
  return entry.unit(...(values as never[]));
}
