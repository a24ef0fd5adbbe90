import type { TableContent } from "../engine";
import { dynamicArrayMarks } from "./package/dynamicArrays";
import { Package } from "./package/package";
import { SharedStrings } from "./package/sharedStrings";
import { readTables } from "./package/tables";
import type { WorkbookPart } from "./package/workbookPart";
import { readWorkbookPart } from "./package/workbookPart";
import { damaged } from "./refusal";
import { Sheet } from "./sheet/sheet";
import type { ZipLimits } from "./zip/limits";

/** The content of an `.xlsx` or `.xlsm` file. */
export class Workbook {
  readonly file: Package;
  readonly part: WorkbookPart;
  readonly sheets: readonly Sheet[];
  readonly tables: readonly TableContent[];

  /** @throws FileRefused for what is no workbook, or not a sound one. */
  constructor(bytes: Uint8Array, limits?: ZipLimits) {
    this.file = new Package(bytes, limits);
    this.part = readWorkbookPart(this.file);
    const { sheets, sharedStrings, metadata, date1904 } = this.part;
    const strings = once(() => {
      if (sharedStrings === undefined) throw damaged("its texts are missing", "缺少文本部件");
      return new SharedStrings(this.file.text(sharedStrings));
    });
    const marks = once(() =>
      metadata === undefined ? new Set<number>() : dynamicArrayMarks(this.file.text(metadata)),
    );
    this.sheets = sheets.flatMap(({ name, part }) =>
      part === undefined
        ? []
        : [new Sheet(name, part, this.file.text(part), { strings, date1904 }, marks)],
    );
    this.tables = readTables(this.file, sheets);
  }

  /** A sheet by its name, in any case. */
  sheet(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
