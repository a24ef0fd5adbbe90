import type { TableContent } from "../engine";
import { dynamicArrayMarks } from "./package/dynamicArrays";
import { Package } from "./package/package";
import { SharedStrings } from "./package/sharedStrings";
import { readTables } from "./package/tables";
import type { WorkbookPart } from "./package/workbookPart";
import { readWorkbookPart } from "./package/workbookPart";
import { damaged } from "./refusal";
import type { CellContext } from "./sheet/cell";
import { Sheet } from "./sheet/sheet";
import type { ZipLimits } from "./zip/limits";

/** The content of an `.xlsx` or `.xlsm` file, as it was when it was read. */
export class Workbook {
  readonly part: WorkbookPart;
  readonly sheets: readonly Sheet[];
  readonly tables: readonly TableContent[];
  private readonly context: CellContext;
  private readonly marks: () => ReadonlySet<number>;
  private readonly revisions: ReadonlyMap<Sheet, object>;

  /** Sheets that did not change since they were read before are taken from there. */
  private constructor(
    readonly file: Package,
    before?: Workbook,
  ) {
    this.part = readWorkbookPart(file);
    const { sheets, sharedStrings, metadata, date1904 } = this.part;
    const strings = once(() => {
      if (sharedStrings === undefined) throw damaged("its texts are missing", "缺少文本部件");
      return new SharedStrings(file.text(sharedStrings));
    });
    this.context = before?.context ?? { strings, date1904 };
    this.marks = once(() =>
      metadata === undefined ? new Set<number>() : dynamicArrayMarks(file.text(metadata)),
    );
    this.sheets = sheets.flatMap(({ name, part }) =>
      part === undefined
        ? []
        : [
            before?.unchanged(name, part) ??
              new Sheet(name, part, file.text(part), this.context, this.marks),
          ],
    );
    this.revisions = new Map(this.sheets.map((sheet) => [sheet, file.revision(sheet.part)]));
    this.tables = readTables(file, sheets);
  }

  /** @throws FileRefused for what is no workbook, or not a sound one. */
  static open(bytes: Uint8Array, limits?: ZipLimits): Workbook {
    return new Workbook(new Package(bytes, limits));
  }

  /** The workbook with what was written into its file since. */
  readAgain(): Workbook {
    return new Workbook(this.file, this);
  }

  /** A sheet by its name, in any case. */
  sheet(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  private unchanged(name: string, part: string): Sheet | undefined {
    const sheet = this.sheets.find((one) => one.name === name && one.part === part);
    return sheet && this.revisions.get(sheet) === this.file.revision(part) ? sheet : undefined;
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
