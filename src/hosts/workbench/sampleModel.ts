import type { Language } from "../../dataset/types";
import type { SheetLayout } from "../../workbook/layout/types";
import { models } from "../../workbook/models";
import { words } from "./words";

export interface Model {
  readonly name: string;
  readonly sheets: readonly SheetLayout[];
}

/** What the workbench opens with: every template, one sheet each. */
export function sampleModel(language: Language): Model {
  return { name: words.sample[language], sheets: models.map(({ sheet }) => sheet(language)) };
}
