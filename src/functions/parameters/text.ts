import type { ParameterKind } from "../types";

/** Any text. */
export const textKind: ParameterKind<string> = {
  id: "text",
  words: { en: "A text.", zh: "文本。" },
  grid: false,
  type: "string",
  choices: () => [],
  parse: (value) => String(value),
};
