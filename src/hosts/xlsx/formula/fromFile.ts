import type { Token } from "@borgar/fx/xlsx";
import { parseStructRef, stringifyStructRef, tokenize } from "@borgar/fx/xlsx";

/** The names under which files keep a function of ours: `_xldudf_AEC_DEMAND`, `_xll.AEC.DEMAND`, or as it is typed. */
const ours = /^(?:_xldudf_AEC_|_xll\.AEC\.|AEC\.)([a-z0-9_.]+)$/i;
const prefix = /^(?:_xlfn\._xlws\.|_xlfn\.|_xlws\.|_xludf\.|_xll\.)/i;

/** The name that is typed for a function, from the one that files keep. */
export function functionFromFile(name: string): string {
  const own = ours.exec(name)?.[1];
  return own === undefined ? name.replace(prefix, "") : `AEC.${own.toUpperCase()}`;
}

/** The function of ours that a name in a file stands for: `DEMAND`. */
export function ourFunction(name: string): string | undefined {
  return ours.exec(name)?.[1]?.toUpperCase();
}

/** A formula as a person types it, from the text that a file keeps (without `=`). */
export function formulaFromFile(text: string): string {
  return tokensFromFile(text)
    .map(({ value }) => value)
    .join("");
}

export function tokensFromFile(text: string): Token[] {
  return rewriteCalls(tokenize(`=${text}`, {}).map(plain)).tokens;
}

function plain(token: Token): Token {
  switch (token.type) {
    case "func":
      return {
        ...token,
        value: isOperator(token.value) ? token.value : functionFromFile(token.value),
      };
    case "range_named":
      return { ...token, value: token.value.replace(/^_xlpm\./i, "") };
    case "structured": {
      const reference = parseStructRef(token.value);
      return reference ? { ...token, value: stringifyStructRef(reference) } : token;
    }
    default:
      return token;
  }
}

const operators: Readonly<Record<string, "#" | "@">> = {
  "_XLFN.ANCHORARRAY": "#",
  "_XLFN.SINGLE": "@",
};
const operatorOf = (name: string) => operators[name.toUpperCase()];
const isOperator = (name: string) => operatorOf(name) !== undefined;

/** Puts `A1#` and `@A1` in the place of their functions, and drops the `[2]!` that Excel may put before a function of ours. */
function rewriteCalls(
  tokens: readonly Token[],
  from = 0,
  inCall = false,
): { tokens: Token[]; end: number } {
  const out: Token[] = [];
  let depth = 0;
  let at = from;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.value === "(" && token.type === "operator") depth += 1;
    if (token.value === ")" && token.type === "operator") {
      if (depth === 0 && inCall) break;
      depth -= 1;
    }
    const operator = token.type === "func" ? operatorOf(token.value) : undefined;
    if (operator) {
      const inner = rewriteCalls(tokens, at + 2, true);
      out.push(...applied(operator, inner.tokens));
      at = inner.end;
    } else if (!isWorkbookOfOurs(tokens, at)) {
      out.push(token);
    } else {
      at += 1;
    }
  }
  return { tokens: out, end: at };
}

function applied(operator: "#" | "@", operand: readonly Token[]): Token[] {
  const sign: Token = { type: "operator", value: operator };
  if (operator === "#") return [...operand, sign];
  const bracket = (value: string): Token => ({ type: "operator", value });
  return isWhole(operand) ? [sign, ...operand] : [sign, bracket("("), ...operand, bracket(")")];
}

/** Whether tokens are one value, one call, or all in one pair of brackets, which more brackets would only pile up around. */
function isWhole(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.type === "func" ? 1 : 0;
  if (tokens.length === 1) return true;
  if (tokens[first]?.value !== "(") return false;
  let depth = 0;
  const end = tokens.findIndex(({ type, value }) => {
    if (type === "operator" && value === "(") depth += 1;
    if (type === "operator" && value === ")") depth -= 1;
    return type === "operator" && value === ")" && depth === 0;
  });
  return end === tokens.length - 1;
}

/** `[2]!` before `AEC.DEMAND`: a workbook's number that Excel writes by mistake. */
function isWorkbookOfOurs(tokens: readonly Token[], at: number): boolean {
  const called = tokens[at + 2];
  return (
    tokens[at]!.type === "context" &&
    tokens[at + 1]?.value === "!" &&
    called?.type === "func" &&
    called.value.startsWith("AEC.")
  );
}
