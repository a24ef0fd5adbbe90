import type { Frozen } from "../../workbook/freeze/freeze";
import type { Thawed } from "../../workbook/freeze/thaw";
import type { LiveDiff } from "../../workbook/live/diff";
import type { LiveRefreshed } from "../../workbook/live/refresh";
import type { Switched } from "../../workbook/live/switched";
import type { Portable } from "../../workbook/portable/portable";

/** What came of a piece of work on the workbook. */
export type Result =
  | { readonly kind: "refreshed"; readonly refreshed: LiveRefreshed }
  | { readonly kind: "compared"; readonly diff: LiveDiff; readonly sheet?: string }
  | { readonly kind: "switched"; readonly diff: Switched }
  | { readonly kind: "frozen"; readonly frozen: Frozen }
  | { readonly kind: "thawed"; readonly thawed: Thawed }
  | { readonly kind: "copied"; readonly copied: Portable; readonly file: string | null };
