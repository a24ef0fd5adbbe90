import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Dataset } from "../../dataset/dataset";
import type { FactBody, InputBody } from "../../dataset/types";
import { root } from "../paths";

/** A published version of the dataset, as it is kept to compare later ones with. */
export interface Snapshot {
  readonly version: string;
  readonly asOf: string;
  readonly facts: Readonly<Record<string, FactBody>>;
  readonly inputs: Readonly<Record<string, InputBody>>;
  /** The names that arguments accept, by list and id. */
  readonly names: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly redirects: Readonly<Record<string, string>>;
}

export function snapshotOf({ version, asOf, facts, inputs, names, redirects }: Dataset): Snapshot {
  const record = ({ id, source, ...fact }: Dataset["facts"][number]): [string, FactBody] => {
    const { subject, measure, period, unit, estimate, favours, note } = fact;
    const { question } = source;
    return [id, { subject, measure, period, unit, estimate, question, favours, note }];
  };
  const accepted = Object.entries(names).map(([list, entries]) => [
    list,
    Object.fromEntries(
      entries.map(({ id, words, aliases }) => [id, [words.en, words.zh, ...aliases]]),
    ),
  ]);
  return {
    version,
    asOf,
    facts: Object.fromEntries(facts.map(record)),
    inputs,
    names: Object.fromEntries(accepted) as Snapshot["names"],
    redirects,
  };
}

/** Where the published versions are kept, relative to the repository. */
export const snapshotFolder = "docs/dataset";

const numbers = (version: string): readonly number[] => version.split(".").map(Number);

/** Whether a version comes before another, part by part. */
export function precedes(one: string, other: string): boolean {
  const [a, b] = [numbers(one), numbers(other)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at >= 0 && a[at]! < b[at]!;
}

/** The published versions, oldest first. */
export function publishedSnapshots(): readonly Snapshot[] {
  const folder = path.join(root, snapshotFolder);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Snapshot)
    .sort((a, b) => (precedes(a.version, b.version) ? -1 : 1));
}
