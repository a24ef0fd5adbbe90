import type { Words } from "../../../dataset/types";
import { reasonOf } from "../../../workbook/hostError";

/** What went wrong with a file, as a sentence for its user. */
export function sentenceOf(error: unknown): Words {
  // The errors of the code that reads files bring their words; that code is not loaded with the page.
  const words = (error as { readonly words?: Words } | null)?.words;
  return words ?? reasonOf(error);
}
