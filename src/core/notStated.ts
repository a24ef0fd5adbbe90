import type { Words } from "../dataset/types";
import { NotAvailable } from "../scenarios/errors";

/**
 * The error for a figure that the source does not state: names it, and what is there instead.
 *
 * @param of What was asked for, in parts: a name reads the same in both languages.
 */
export function notStated(
  figure: Words,
  of: string | readonly (string | Words)[],
  there: readonly string[],
): NotAvailable {
  const parts = typeof of === "string" ? [of] : of;
  const en = parts.map((part) => (typeof part === "string" ? part : part.en)).join(", ");
  const zh = parts.map((part) => (typeof part === "string" ? part : part.zh)).join("、");
  const known = there.length > 0;
  const space = /^\w/.test(figure.zh) ? " " : "";
  return new NotAvailable({
    en: `The source states no ${figure.en} for ${en}.${known ? ` It has ${there.join(", ")}.` : ""}`,
    zh: `来源未给出 ${zh} 的${space}${figure.zh}。${known ? `已有：${there.join("、")}。` : ""}`,
  });
}
