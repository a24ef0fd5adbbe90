import type { Language } from "../dataset/types";
import { catalogue } from "../functions/catalogue";
import { parametersOf } from "../functions/parse";
import type { FunctionEntry, Parameter, ParameterKind } from "../functions/types";
import { builtIn } from "../scenarios/catalogue";

interface EnumMetadata {
  id: string;
  type: "string";
  values: { name: string; stringValue: string; tooltip: string }[];
}

interface ParameterMetadata {
  name: string;
  description: string;
  type: "any" | "string" | "number";
  dimensionality: "scalar" | "matrix";
  optional?: true;
  repeating?: true;
  customEnumId?: string;
}

interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  parameters: ParameterMetadata[];
  result: { type: "any"; dimensionality: "scalar" | "matrix" };
  options?: { stream: true };
}

/** What Excel reads to know the functions: https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json */
export interface FunctionsMetadata {
  $schema: string;
  allowErrorForDataTypeAny: true;
  enums: EnumMetadata[];
  functions: FunctionMetadata[];
}

/** Drop-downs are fixed when Excel loads the file, so they offer what every workbook has. */
const everyWorkbook = { scenarios: builtIn, functions: catalogue };

const choicesOf = (kind: ParameterKind<unknown>) => kind.choices(everyWorkbook);

/** Excel shows a drop-down only where it passes a single string. */
const hasDropDown = ({ kind, repeating }: Parameter): boolean =>
  !kind.grid && !repeating && kind.type === "string" && choicesOf(kind).length > 0;

/** Excel's ids are letters, digits, `_` and `.`, by habit in capitals. */
const enumId = (kind: ParameterKind<unknown>): string => kind.id.toUpperCase();

function enumOf(kind: ParameterKind<unknown>, language: Language): EnumMetadata {
  return {
    id: enumId(kind),
    type: "string",
    values: choicesOf(kind).map(({ value, words }) => ({
      name: value,
      stringValue: value,
      tooltip: words[language],
    })),
  };
}

function parameterOf(parameter: Parameter, language: Language): ParameterMetadata {
  const { name, kind, words } = parameter;
  return {
    name,
    description: (words ?? kind.words)[language],
    type: kind.grid ? "any" : kind.type,
    // A matrix of anything is the one form in which Excel hands over a literal, a cell or a range alike.
    dimensionality: kind.grid ? "matrix" : "scalar",
    ...(parameter.optional && { optional: true }),
    ...(parameter.repeating && { repeating: true }),
    ...(hasDropDown(parameter) && { customEnumId: enumId(kind) }),
  };
}

function spills(entry: FunctionEntry): boolean {
  return entry.shape === "table" || parametersOf(entry).some(({ kind }) => kind.grid);
}

function functionOf(entry: FunctionEntry, language: Language): FunctionMetadata {
  return {
    id: entry.name,
    name: entry.name,
    description: entry.summary[language],
    parameters: parametersOf(entry).map((parameter) => parameterOf(parameter, language)),
    result: { type: "any", dimensionality: spills(entry) ? "matrix" : "scalar" },
    // Streams are cancelled without asking for it: Excel allows `cancelable` only beside a single result.
    ...(entry.followsScenario && { options: { stream: true } }),
  };
}

export function functionsMetadata(
  entries: readonly FunctionEntry[],
  language: Language,
): FunctionsMetadata {
  const kinds = new Map(
    entries
      .flatMap(parametersOf)
      .filter(hasDropDown)
      .map(({ kind }) => [kind.id, kind]),
  );
  return {
    $schema: "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json",
    allowErrorForDataTypeAny: true,
    enums: [...kinds.values()].map((kind) => enumOf(kind, language)),
    functions: entries.map((entry) => functionOf(entry, language)),
  };
}
