import type { Words } from "../dataset/types";
import { NotAvailable } from "../scenarios/errors";

/** The error for a figure that the source does not state: names it, and what is there instead. */
export function notStated(figure: Words, of: string, there: readonly string[]): NotAvailable {
  const known = there.length > 0;
  return new NotAvailable({
    en: `The source states no ${figure.en} for ${of}.${known ? ` It has ${there.join(", ")}.` : ""}`,
    zh: `来源未给出 ${of} 的${figure.zh}。${known ? `已有:${there.join("、")}。` : ""}`,
  });
}
