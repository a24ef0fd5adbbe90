import { parametersOf } from "../functions/parse";
import type { Example, FunctionEntry, Parameter } from "../functions/types";

const begin = "<!-- functions: written by `npm run generate` -->";
const end = "<!-- /functions -->";

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

function signatureOf(entry: FunctionEntry): string {
  const name = ({ name, optional, repeating }: Parameter): string => {
    if (repeating) return `${name}…`;
    return optional ? `[${name}]` : name;
  };
  return `AEC.${entry.name}(${parametersOf(entry).map(name).join(", ")})`;
}

const literal = (value: number | string | null): string =>
  typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value ?? "");

function answerOf(base: Example["base"]): string {
  if (typeof base === "number") {
    return new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 }).format(base);
  }
  if (typeof base !== "object") return String(base);
  if ("error" in base) return base.error;
  const rows = "startsWith" in base ? base.startsWith : base;
  return `a table that starts ${rows[0]!.map((header) => `\`${header}\``).join(", ")}`;
}

function exampleOf({ name, examples: [first] }: FunctionEntry): string {
  if (!first) return "";
  return `\`=AEC.${name}(${first.arguments.map(literal).join(",")})\` → ${answerOf(first.base)}`;
}

/** The README's table of functions, as Markdown. */
export function readmeTable(entries: readonly FunctionEntry[]): string {
  const rows = entries.map(
    (entry) =>
      `| ${cell(`\`${signatureOf(entry)}\``)} | ${cell(entry.words.summary.en)} | ${cell(exampleOf(entry))} |`,
  );
  return ["| Function | Answers | Example, base case |", "| --- | --- | --- |", ...rows].join("\n");
}

/** The README with its function table brought up to date. */
export function withReadmeTable(readme: string, entries: readonly FunctionEntry[]): string {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) {
    throw new Error(`README.md needs the lines "${begin}" and "${end}" around its function table.`);
  }
  return `${readme.slice(0, from)}${begin}\n\n${readmeTable(entries)}\n\n${readme.slice(to)}`;
}
