import { tokenize } from "@borgar/fx/xlsx";

const closing: Readonly<Record<string, string>> = { "(": ")", "{": "}" };

/**
 * Whether a formula can be written into a file at all: each bracket and each quotation ends, and there is something in it.
 * A file with one that cannot is one that Excel repairs by losing it.
 */
export function isSound(typed: string): boolean {
  const expected: string[] = [];
  const tokens = tokenize(typed, {});
  for (const token of tokens) {
    if (token.type === "unknown" || token.unterminated) return false;
    if (token.type !== "operator") continue;
    const close = closing[token.value];
    if (close) expected.push(close);
    else if ((token.value === ")" || token.value === "}") && expected.pop() !== token.value) {
      return false;
    }
  }
  return expected.length === 0 && tokens.length > 1;
}
