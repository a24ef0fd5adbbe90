import type { Language } from "../../../dataset/types";
import { call } from "../../../functions/call";
import { catalogue } from "../../../functions/catalogue";
import { guideOf } from "../../../functions/guides";
import { parametersOf } from "../../../functions/parse";
import type { Session } from "../../../functions/session";
import type { FunctionEntry, Parameter } from "../../../functions/types";
import type { EngineFunction, FunctionHelp, ParameterHelp } from "../../engine";

/** A value of an example, as it would be typed into a formula. */
function typed(value: number | string | null | undefined): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return value === undefined || value === null ? "" : String(value);
}

function parameterHelp(
  entry: FunctionEntry,
  { name, kind, words = kind.words, optional, repeating = false }: Parameter,
  index: number,
  language: Language,
): ParameterHelp {
  const given = guideOf(entry).examples.map((example) => typed(example.arguments[index]));
  return {
    name,
    detail: words[language],
    example: given.find((text) => text !== "") ?? "",
    required: !optional,
    repeating,
  };
}

/** The help of a function in one language. */
export function helpOf(entry: FunctionEntry, language: Language): FunctionHelp {
  return {
    summary: entry.summary[language],
    help: guideOf(entry).help[language],
    parameters: parametersOf(entry).map((parameter, index) =>
      parameterHelp(entry, parameter, index, language),
    ),
  };
}

export const gridName = (entry: FunctionEntry) => `AEC.${entry.name}`;

/** The catalogue as the engine takes it, answering for the session. */
export function engineFunctions(session: Session): readonly EngineFunction[] {
  return catalogue.map((entry) => ({
    name: gridName(entry),
    description: helpOf(entry, session.language),
    invoke: (args) => call(session, entry, args),
  }));
}
