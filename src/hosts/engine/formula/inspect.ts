import type { Token } from "@borgar/fx/xlsx";
import { tokenTypes, tokenize } from "@borgar/fx/xlsx";
import type { Vocabulary } from "./scope";

/** The functions that a formula calls, directly or through names; upper case. */
export function callsOf(formula: string, vocabulary: Vocabulary): ReadonlySet<string> {
  const calls = new Set<string>();
  collect(formula, vocabulary, calls, new Set());
  return calls;
}

function collect(
  formula: string,
  vocabulary: Vocabulary,
  calls: Set<string>,
  followed: Set<string>,
): void {
  for (const token of tokenize(formula, { withLocation: false })) {
    if (token.type === tokenTypes.FUNCTION) calls.add(token.value.toUpperCase());
    const definition = mayBeName(token) && vocabulary.definition(nameOf(token));
    if (!definition || followed.has(definition.name)) continue;
    followed.add(definition.name);
    collect(definition.formula, vocabulary, calls, followed);
  }
}

/** A name, or a function that may be a LAMBDA of the workbook. */
function mayBeName({ type }: Token): boolean {
  return type === tokenTypes.REF_NAMED || type === tokenTypes.FUNCTION;
}

function nameOf({ value }: Token): string {
  return value.slice(value.lastIndexOf("!") + 1);
}
