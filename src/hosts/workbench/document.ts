import type { Words } from "../../dataset/types";
import type { FileContent } from "../xlsx/look/types";

/** A workbook that the page can show. */
export interface WorkbookDocument {
  /** No two workbooks that were open since the page was loaded share it. */
  readonly id: string;
  /** Its name for people: a file's own, with its ending. */
  readonly name: Words;
  /** The file that it was opened from; null for the sample model. */
  readonly file: OpenedFile | null;
}

export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly content: FileContent;
  /** The scenarios saved in it. */
  readonly state: string | null;
}
