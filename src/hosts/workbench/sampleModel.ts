import type { Language } from "../../dataset/types";
import { demandSheet } from "./model/demand";
import { economicsSheet } from "./model/economics";
import type { SheetLayout } from "../../workbook/layout/types";
import { words } from "./words";

export interface Model {
  readonly name: string;
  readonly sheets: readonly SheetLayout[];
}

/** The model that the workbench opens with: real figures, our functions and plain formulas around them. */
export function sampleModel(language: Language): Model {
  return {
    name: words.sample[language],
    sheets: [demandSheet(language), economicsSheet(language)],
  };
}
