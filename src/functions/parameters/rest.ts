import type { Cell } from "../cells";
import type { Parameter, ParameterKind } from "../types";

const anyKind: ParameterKind<Cell> = {
  id: "argument",
  words: {
    en: "Arguments of the function that is named first, in its order.",
    zh: "首个参数所指函数自身的参数，按其顺序。",
  },
  grid: false,
  type: "any",
  choices: () => [],
  parse: (value) => value,
};

/** The arguments of the function that an analysis is asked about. */
export const innerArguments: Parameter<readonly Cell[], false> = {
  name: "arguments",
  kind: anyKind as unknown as ParameterKind<readonly Cell[]>,
  optional: false,
  repeating: true,
};
