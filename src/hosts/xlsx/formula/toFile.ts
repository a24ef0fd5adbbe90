import type { Token } from "@borgar/fx/xlsx";
import { parseStructRef, stringifyStructRef, tokenize } from "@borgar/fx/xlsx";
import { parameterNames } from "./parameters";
import { nativeToFile } from "./futureFunctions";

const ours = /^AEC\.([a-z0-9_.]+)$/i;

/** The name that files keep for a function, from the one that is typed. */
function functionToFile(name: string): string {
  const own = ours.exec(name)?.[1];
  return own === undefined ? nativeToFile(name) : `_xldudf_AEC_${own.toUpperCase()}`;
}

/**
 * The text that a file keeps (without `=`) for a formula as a person types it. `table` is the table around the cell, which a
 * person need not name.
 */
export function formulaToFile(typed: string, table?: string): string {
  const tokens = tokenize(typed, {});
  const parameters = parameterNames(tokens);
  const pieces: Piece[] = tokens
    .filter(({ type }) => type !== "fx_prefix")
    .map((token) => ({ token, text: textOf(token, parameters, table) }));
  return withOperators(pieces);
}

interface Piece {
  readonly token: Token;
  readonly text: string;
}

function textOf(token: Token, parameters: ReadonlySet<string>, table: string | undefined): string {
  const { type, value } = token;
  switch (type) {
    case "func":
      return parameters.has(value.toLowerCase()) ? `_xlpm.${value}` : functionToFile(value);
    case "range_named":
      return parameters.has(value.toLowerCase()) ? `_xlpm.${value}` : value;
    case "structured": {
      const optional = /^\[(\w+)\]$/.exec(value)?.[1];
      if (optional !== undefined && parameters.has(optional.toLowerCase())) {
        return `[_xlpm.${optional}]`;
      }
      const reference = parseStructRef(value);
      if (!reference) return value;
      const named = reference.table || table === undefined ? reference : { ...reference, table };
      return stringifyStructRef(named, { thisRow: true });
    }
    default:
      return value;
  }
}

/** `A1#` and `@A1` as the functions that files keep in their place. */
function withOperators(pieces: readonly Piece[]): string {
  const out: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const { token, text } = pieces[at]!;
    if (token.type !== "operator" || (token.value !== "#" && token.value !== "@")) {
      out.push(text);
    } else if (token.value === "#") {
      out.push(`_xlfn.ANCHORARRAY(${out.pop() ?? ""})`);
    } else {
      const to = operandBehind(pieces, at + 1);
      out.push(`_xlfn.SINGLE(${withOperators(pieces.slice(at + 1, to))})`);
      at = to - 1;
    }
  }
  return out.join("");
}

/** Where the operand that begins here ends: a reference, a call, or what stands in brackets, and a `#` behind it. */
function operandBehind(pieces: readonly Piece[], from: number): number {
  const opens = (at: number) => pieces[at]?.token.value === "(";
  let at = from;
  if (pieces[at]?.token.type === "func" || opens(at)) {
    if (!opens(at)) at += 1;
    for (let depth = 0; at < pieces.length; at += 1) {
      if (opens(at)) depth += 1;
      if (pieces[at]!.token.value === ")") depth -= 1;
      if (depth === 0) break;
    }
  }
  at += 1;
  return pieces[at]?.token.value === "#" ? at + 1 : at;
}
