import type { Token } from "@borgar/fx/xlsx";

/** The names that LET and LAMBDA give within a formula; lower case. */
export function parameterNames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  const shown = tokens.filter(({ type }) => type !== "whitespace" && type !== "newline");
  shown.forEach(({ type, value }, at) => {
    const name = value.toUpperCase();
    if (type !== "func" || (name !== "LET" && name !== "LAMBDA")) return;
    argumentStarts(shown, at + 1).forEach((start, index) => {
      // Names and what they stand for take turns in LET.
      const declared = name === "LET" && index % 2 === 1 ? undefined : declaredAt(shown, start);
      if (declared !== undefined) names.add(declared.toLowerCase());
    });
  });
  return names;
}

/** A name that is all of its argument, and not the last one: that is what is worked out. */
function declaredAt(tokens: readonly Token[], start: number): string | undefined {
  const { type, value } = tokens[start] ?? {};
  if (tokens[start + 1]?.value !== ",") return undefined;
  if (type === "range_named") return value;
  return type === "structured" ? /^\[(\w+)\]$/.exec(value!)?.[1] : undefined;
}

/** Where the arguments of a call begin, from its bracket on. */
function argumentStarts(tokens: readonly Token[], bracket: number): number[] {
  const starts = [bracket + 1];
  let depth = 0;
  for (let at = bracket; at < tokens.length; at += 1) {
    const { type, value } = tokens[at]!;
    if (type !== "operator") continue;
    if (value === "(" || value === "{") depth += 1;
    if (value === ")" || value === "}") depth -= 1;
    if (depth === 0) break;
    if (depth === 1 && value === ",") starts.push(at + 1);
  }
  return starts;
}
