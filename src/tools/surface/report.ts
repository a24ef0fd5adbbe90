import { readFileSync } from "node:fs";
import path from "node:path";
import type { Command } from "commander";
import { programOf } from "../../cli/program";
import { facts } from "../../dataset/facts";
import { inputIds } from "../../dataset/inputs";
import { names } from "../../dataset/names";
import { catalogue } from "../../functions/catalogue";
import { parametersOf } from "../../functions/parse";
import type { FunctionEntry } from "../../functions/types";
import { builtIn } from "../../scenarios/catalogue";
import { currentVersion } from "../../scenarios/savedState";
import { scenario } from "../../scenarios/schema";
import { models } from "../../workbook/models";
import { stateKey } from "../../workbook/stateKey";
import { signatureOf } from "../examples";
import { functionsMetadata } from "../functionsJson";
import { root } from "../paths";
import { fieldsOf } from "./schema";

const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

const fence = "```";

const block = (lines: readonly string[]): string => [`${fence}text`, ...lines, fence].join("\n");

function signature(entry: FunctionEntry): string {
  const kinds = parametersOf(entry).map(({ name, kind }) => `${name} ${kind.id}`);
  const flags = [entry.shape, ...(entry.followsScenario ? ["follows the scenario"] : [])];
  return `${signatureOf(entry)}: ${flags.join(", ")}; ${kinds.join(", ") || "no arguments"}`;
}

function dropDowns(): readonly string[] {
  const { enums } = functionsMetadata(catalogue, "en");
  return enums.map(({ id, values }) => {
    const offered = values.map(({ stringValue }) => stringValue);
    return `${id}: ${offered.join(" · ")}`;
  });
}

/** The help of a command and of those below it, as they print it at a fixed width. */
function helpOf(command: Command, above = ""): readonly string[] {
  const name = `${above}${command.name()}`;
  let text = "";
  command.configureOutput({ writeOut: (part) => (text += part), getOutHelpWidth: () => 100 });
  command.outputHelp();
  const below = command.commands.flatMap((one) => helpOf(one, `${name} `));
  return [`### \`${name}\`\n\n${block([text.trim()])}`, ...below];
}

interface Shortcuts {
  readonly shortcuts: readonly { readonly action: string; readonly key: Record<string, string> }[];
}

function shortcuts(): readonly string[] {
  return (JSON.parse(read("assets/shortcuts.json")) as Shortcuts).shortcuts.map(
    ({ action, key }) => `${action}: ${Object.values(key).join(" · ")}`,
  );
}

function manifest(): readonly string[] {
  const text = read("manifest.xml");
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found!);
  return [
    `id: ${all(/<Id>(.*?)<\/Id>/g).join()}`,
    `namespace: ${all(/id="Functions\.Namespace" DefaultValue="(.*?)"/g).join()}`,
    `requirement sets: ${[...new Set(all(/<Set Name="(.*?)"/g))].join(" · ")}`,
    `controls: ${all(/<Control [^>]*id="(.*?)"/g).join(" · ")}`,
    `commands: ${[...new Set(all(/<FunctionName>(.*?)<\/FunctionName>/g))].join(" · ")}`,
  ];
}

const section = (title: string, ...content: readonly string[]): string =>
  [`## ${title}`, ...content].join("\n\n");

/** All that others build on: a change of a line is a change for somebody's workbook, script or policy. */
export function surfaceReport(): string {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return `${[
    "# Public surface",
    "What workbooks, scripts and administrators rely on, written by `npm run generate`. A line that changes or leaves breaks somebody's work; a new line does not.",
    section("Functions", block(catalogue.map(signature))),
    section("Drop-down lists", block(dropDowns())),
    section(
      "Names",
      block(Object.entries(names).map(([list, entries]) => `${list}: ${ids(entries).join(" · ")}`)),
    ),
    section("Facts", block([ids(facts).join(" · ")])),
    section("Inputs", block([inputIds.join(" · ")])),
    section("Built-in scenarios", block([ids(builtIn).join(" · ")])),
    section("Templates", block([ids(models).join(" · ")])),
    section("Scenario files (JSON)", block(fieldsOf(scenario))),
    section("Saved state", block([`key: ${stateKey}`, `version: ${currentVersion}`])),
    section("Manifest", block(manifest())),
    section("Shortcuts", block(shortcuts())),
    section("Command line", ...helpOf(programOf(() => undefined))),
  ].join("\n\n")}\n`;
}
