import type { Words } from "../dataset/types";
import { auditWords } from "./audit/words";
import { chartWords } from "./charts/words";
import { evidenceWords } from "./evidence/words";
import { functionWords } from "./functions/words";
import { modelWords } from "./workbook/models/words";
import { silentWords } from "./workbook/silentWords";
import { workbookWords } from "./workbook/words";

/** The texts of the tabs behind the first one, which come with the first of them that is opened. */
export const moreWords = {
  ...functionWords,
  ...auditWords,
  ...evidenceWords,
  ...chartWords,
  ...workbookWords,
  ...silentWords,
  ...modelWords,
} as const satisfies Record<string, Words>;
