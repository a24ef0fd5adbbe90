import type { Session } from "../../functions/session";
import type {
  FollowingCell,
  Place,
  Progress,
  Recalculable,
  Shown,
  WorkedOut,
} from "../../workbook/recalculable";
import type { NewResult } from "./edits";
import { editsFor } from "./edits";
import { Recalculation } from "./recalculate/workOut";
import { readSavedState, writeSavedState } from "./state/webExtension";
import { keyOf } from "./sheet/address";
import { Workbook } from "./workbook";
import { calculateOnLoad } from "./write/calculateOnLoad";
import { editSheet } from "./write/sheet";
import type { ZipLimits } from "./zip/limits";

/** An `.xlsx` or `.xlsm` file. What is written is in the bytes that `save` gives; to go on with those, open them. */
export class XlsxFile implements Recalculable {
  private readonly workbook: Workbook;
  private prepared: Recalculation | undefined;

  /** @throws FileRefused for what is no workbook, or not a sound one. */
  constructor(bytes: Uint8Array, limits?: ZipLimits) {
    this.workbook = Workbook.open(bytes, limits);
  }

  readState(): string | null {
    return readSavedState(this.workbook.file);
  }

  writeState(json: string): void {
    writeSavedState(this.workbook.file, json);
  }

  following(session: Session): readonly FollowingCell[] {
    return this.recalculation.following(session);
  }

  storedIn({ sheet, row, column }: Place, like: Shown): Shown {
    const found = this.workbook.sheet(sheet);
    return like.map((line, down) =>
      line.map((_, across) => found?.stored(keyOf(row + down, column + across)) ?? null),
    );
  }

  workOut(stored: Session, under: readonly Session[], progress?: Progress): Promise<WorkedOut> {
    return this.recalculation.workOut(stored, under, progress);
  }

  write(results: readonly NewResult[]): void {
    const { file, part } = this.workbook;
    let written = false;
    for (const [sheet, edits] of editsFor(this.workbook, results)) {
      if (edits.size === 0) continue;
      file.replace(sheet.part, editSheet(sheet.index, edits));
      written = true;
    }
    if (written) file.replace(part.part, calculateOnLoad(file.text(part.part)));
  }

  /** Whether anything was written since the file was opened. */
  get isChanged(): boolean {
    return this.workbook.file.isChanged;
  }

  /** The file with what was written; every part that was not is kept byte for byte. */
  save(): Uint8Array {
    return this.workbook.file.save();
  }

  private get recalculation(): Recalculation {
    return (this.prepared ??= new Recalculation(this.workbook));
  }
}
