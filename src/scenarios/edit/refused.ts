import type { Words } from "../../dataset/types";

/** An edit that the scenarios of a workbook do not take; they stay as they were. */
export class EditRefused extends Error {
  constructor(readonly words: Words) {
    super(words.en);
    this.name = "EditRefused";
  }
}
