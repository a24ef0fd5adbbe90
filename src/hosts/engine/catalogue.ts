import type { Language } from "../../dataset/types";
import { call, environmentOf } from "../../functions/call";
import { catalogue } from "../../functions/catalogue";
import { parametersOf } from "../../functions/parse";
import type { Session } from "../../functions/session";
import type { FunctionEntry, Parameter } from "../../functions/types";
import type { EngineFunction, FunctionHelp, ParameterHelp } from "./types";
import { guideOf } from "../../functions/guides";

/** The AEC functions under a session's scenario and language, as formulas of the engine call them. */
export function engineFunctions(session: Session): readonly EngineFunction[] {
  return catalogue.map((entry) => ({
    name: `AEC.${entry.name}`,
    get description() {
      return helpOf(entry, session);
    },
    invoke: (args) => call(session, entry, args),
  }));
}

function helpOf(entry: FunctionEntry, session: Session): FunctionHelp {
  const { language } = session;
  return {
    summary: entry.summary[language],
    help: guideOf(entry).help[language],
    parameters: parametersOf(entry).map((parameter, index) => ({
      ...parameterHelp(parameter, language),
      example: exampleOf(entry, parameter, index, session),
    })),
  };
}

function parameterHelp(parameter: Parameter, language: Language): Omit<ParameterHelp, "example"> {
  return {
    name: parameter.name,
    detail: (parameter.words ?? parameter.kind.words)[language],
    required: !parameter.optional,
    repeating: parameter.repeating ?? false,
  };
}

/** What the first example that has the argument gives it, or else the first value that it accepts. */
function exampleOf(
  entry: FunctionEntry,
  parameter: Parameter,
  index: number,
  session: Session,
): string {
  const shown = guideOf(entry).examples.map((example) => example.arguments[index]);
  const given = shown.find((value) => value !== null && value !== undefined);
  const value = given ?? parameter.kind.choices(environmentOf(session))[0]?.value;
  if (value === undefined) return "";
  return typeof value === "number" ? String(value) : `"${value.replaceAll('"', '""')}"`;
}
