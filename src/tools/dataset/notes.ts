import type { Estimate } from "../../dataset/types";
import { difference } from "./difference";
import type { Change } from "./difference";
import type { Snapshot } from "./snapshot";

const number = new Intl.NumberFormat("en-US", { maximumFractionDigits: 10 });

/** A figure on one line, with how it is stated. */
export function figureOf(estimate: Estimate): string {
  switch (estimate.kind) {
    case "range":
      return `${number.format(estimate.low)} to ${number.format(estimate.high)}`;
    case "remainder":
      return `what ${estimate.of.join(", ")} leave`;
    case "text":
      return `"${estimate.text.en}"`;
    default: {
      const words = { exact: "", about: "about ", atLeast: "at least ", atMost: "at most " };
      return `${words[estimate.kind]}${number.format(estimate.value)}`;
    }
  }
}

function shown(name: string, value: unknown): string {
  if (value === undefined || value === null) return "none";
  if (name === "estimate") return figureOf(value as Estimate);
  if (typeof value === "object" && "en" in value) return `"${String(value.en)}"`;
  return typeof value === "string" ? value : JSON.stringify(value);
}

function line(change: Change, now: Snapshot): string {
  switch (change.kind) {
    case "added": {
      if (change.what === "input") return `Added the input \`${change.id}\`.`;
      const { subject, measure, period, unit, estimate, question } = now.facts[change.id]!;
      const what = [subject.en, measure.en, period].filter(Boolean).join(", ");
      return `Added \`${change.id}\` (${what}): ${figureOf(estimate)}, ${unit}, question ${question}.`;
    }
    case "changed": {
      const parts = change.parts.map(
        (part) => `${part.name} ${shown(part.name, part.old)} → ${shown(part.name, part.new)}`,
      );
      return `Changed \`${change.id}\`: ${parts.join("; ")}.`;
    }
    case "renamed":
      return `Renamed \`${change.id}\` to \`${change.to}\`; the old id still works.`;
    case "names":
      return `Changed the names that ${change.list} accept for ${change.id}.`;
    case "vanished":
      return `Removed the ${change.what} \`${change.id}\`.`;
  }
}

/** The release notes of a version against the one before, as Markdown. */
export function notesBetween(old: Snapshot, now: Snapshot): string {
  const lines = difference(old, now).map((change) => `- ${line(change, now)}`);
  const head = `### Dataset ${now.version}, as of ${now.asOf}`;
  return [head, "", ...(lines.length > 0 ? lines : [`- The same as ${old.version}.`])].join("\n");
}

/** The notes of all versions, newest first; of the oldest, what it holds. */
export function allNotes(snapshots: readonly Snapshot[]): string {
  const [first, ...later] = snapshots as readonly [Snapshot, ...Snapshot[]];
  const facts = Object.values(first.facts);
  const questions = new Set(facts.map(({ question }) => question)).size;
  const start = [
    `### Dataset ${first.version}, as of ${first.asOf}`,
    "",
    `- ${facts.length} facts from ${questions} questions, and ${Object.keys(first.inputs).length} inputs without a value.`,
  ].join("\n");
  const notes = later.map((now, index) => notesBetween(snapshots[index]!, now));
  return [...notes.reverse(), start].join("\n\n");
}
