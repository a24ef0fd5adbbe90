import { useCallback, useSyncExternalStore } from "react";
import type { Session } from "../../functions/session";
import { keep, readKept } from "../kept";
import { usePane } from "../paneContext";
import { storePerSession } from "../store";

/** What was typed and is not saved yet, by field. */
export type Drafts = Readonly<Record<string, string>>;

type AllDrafts = Readonly<Record<string, Drafts>>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isAllDrafts = (value: unknown): value is AllDrafts =>
  isRecord(value) &&
  Object.values(value).every(
    (drafts) => isRecord(drafts) && Object.values(drafts).every((text) => typeof text === "string"),
  );

const name = "scenario.drafts";
const storeOf = storePerSession((): AllDrafts => readKept(name, isAllDrafts) ?? {});

const none: Drafts = {};

function change(session: Session, scenario: string, drafts: Drafts): void {
  const { [scenario]: _before, ...rest } = storeOf(session).read();
  const next = Object.keys(drafts).length > 0 ? { ...rest, [scenario]: drafts } : rest;
  storeOf(session).write(next);
  keep(name, next);
}

/** Keeps what was typed into a field of a scenario, over tabs, scenarios and a reload; undefined lets it go. */
export function setDraft(
  session: Session,
  scenario: string,
  field: string,
  text: string | undefined,
): void {
  const { [field]: _before, ...rest } = storeOf(session).read()[scenario] ?? none;
  change(session, scenario, text === undefined ? rest : { ...rest, [field]: text });
}

/** Lets go of what was typed into a scenario, or into those of its fields that begin so. */
export function forgetDrafts(session: Session, scenario: string, prefix = ""): void {
  const drafts = Object.entries(storeOf(session).read()[scenario] ?? none);
  change(
    session,
    scenario,
    Object.fromEntries(drafts.filter(([field]) => !field.startsWith(prefix))),
  );
}

/** What was typed into a scenario and is not saved yet. */
export function useDrafts(scenario: string): Drafts {
  const { session } = usePane();
  const store = storeOf(session);
  return useSyncExternalStore(
    store.watch,
    useCallback(() => store.read()[scenario] ?? none, [store, scenario]),
  );
}
