import type { FunctionEntry } from "../functions/types";
import { answerOf, formulaOf, signatureOf } from "./examples";
import { guideOf } from "../functions/guides";

const begin = "<!-- functions: written by `npm run generate` -->";
const end = "<!-- /functions -->";

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
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) {
    throw new Error(`README.md needs the lines "${begin}" and "${end}" around its function table.`);
  }
  // Formatters would pad the columns, and each new function would touch every line.
  const table = `<!-- prettier-ignore-start -->\n${readmeTable(entries)}\n<!-- prettier-ignore-end -->`;
  return `${readme.slice(0, from)}${begin}\n\n${table}\n\n${readme.slice(to)}`;
}
