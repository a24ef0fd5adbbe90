import type { Language } from "../dataset/types";
import { Session } from "../functions/session";
import { modelWorkbook } from "../hosts/xlsx/modelWorkbook";
import { models } from "../workbook/models";

/** The sample workbook in a language: every template, one sheet each, the same bytes each time. */
export function sampleWorkbook(language: Language): Promise<Uint8Array> {
  return modelWorkbook(new Session(language), models);
}
