import type { FunctionEntry } from "../functions/types";
import { answerOf, formulaOf, signatureOf } from "./examples";
import { guideOf } from "../functions/guides";
import { withMarked } from "./marked";

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

function row(entry: FunctionEntry): string {
  const [example] = guideOf(entry).examples;
  const shown = example ? `\`${formulaOf(entry, example)}\` → ${answerOf(example)}` : "";
  return `| ${[`\`${signatureOf(entry)}\``, entry.summary.en, shown].map(cell).join(" | ")} |`;
}

/** The README's table of functions, as Markdown. */
export function readmeTable(entries: readonly FunctionEntry[]): string {
  return [
    "| Function | Answers | Example, base case |",
    "| --- | --- | --- |",
    ...entries.map(row),
  ].join("\n");
}

/** The README with its function table brought up to date. */
export function withReadmeTable(readme: string, entries: readonly FunctionEntry[]): string {
  return withMarked(readme, "functions", readmeTable(entries));
}
