import type { IDocumentData, Injector } from "@univerjs/core";
import { EditingRenderController } from "@univerjs/preset-sheets-core";

/** Takes what was typed into the cell that is being edited. */
type Submit = (typed: IDocumentData, wholeSelection?: boolean) => Promise<boolean>;

/** The grid asks a plain object whether a text is TRUE or FALSE, and fails on what every object has: `constructor`, `__proto__`. */
const isMistaken = (text: string) => text.normalize("NFKC").toLowerCase() in {};

/** What was typed as it is, or as text where the grid would take it for something else. */
function asText(typed: IDocumentData): IDocumentData {
  const stream = typed.body?.dataStream ?? "";
  if (!typed.body || !isMistaken(stream.replace(/\r\n$/, ""))) return typed;
  return { ...typed, body: { ...typed.body, dataStream: `'${stream}` } };
}

/** Has a cell take every word that a person types. */
export function acceptEveryWord(injector: Injector): void {
  const editing = injector.get(EditingRenderController) as unknown as { _submitEdit: Submit };
  const submit = editing._submitEdit.bind(editing);
  editing._submitEdit = (typed, wholeSelection) => submit(asText(typed), wholeSelection);
}
