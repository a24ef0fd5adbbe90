import type { Words } from "../dataset/types";
import { auditWords } from "./audit/words";
import { chartWords } from "./charts/words";
import { evidenceWords } from "./evidence/words";
import { rangeWords } from "./figures/rangeWords";
import { formulaWords } from "./formula/words";
import { functionWords } from "./functions/words";
import { editWords } from "./scenario/edit/words";
import { transferWords } from "./scenario/transfer/words";
import { modelWords } from "./workbook/models/words";
import { givenUpWords } from "./workbook/givenUpWords";
import { workbookWords } from "./workbook/words";

/** The texts that the first view does without; they come with the first part that needs some of them. */
export const moreWords = {
  ...editWords,
  ...transferWords,
  ...formulaWords,
  ...functionWords,
  ...auditWords,
  ...evidenceWords,
  ...rangeWords,
  ...chartWords,
  ...workbookWords,
  ...givenUpWords,
  ...modelWords,
} as const satisfies Record<string, Words>;
