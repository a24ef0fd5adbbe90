const methods = { open: 77, slice: 80, close: 81 };

interface Returned {
  readonly toArray: () => readonly unknown[];
}

const succeeded = 0;
/** What Office answers while it cannot hand out the document. */
const failed = 5_001;

const returned = (...values: readonly unknown[]): Returned => ({ toArray: () => values });

/** The workbook as a file, in slices, as Excel for Windows hands it to Office.js. */
export class DocumentFile {
  /** What the workbook is as a file; the test says. */
  bytes: Uint8Array = new Uint8Array();
  /** True while Excel refuses to hand it out. */
  isRefused = false;
  /** How many files scripts have not let go. */
  open = 0;

  /** Answers a method of Office.js's older kind; undefined for one that is none of a file's. */
  answer(method: number, given: readonly unknown[]): Returned | undefined {
    switch (method) {
      case methods.open:
        if (this.isRefused) return returned(failed);
        this.open += 1;
        return returned(succeeded, returned(1, this.bytes.length));
      case methods.slice: {
        const [, start, size] = given as readonly [number, number, number];
        const slice = [...this.bytes.subarray(start, start + size)];
        return returned(succeeded, returned(slice, slice.length));
      }
      case methods.close:
        this.open -= 1;
        return returned(succeeded);
      default:
        return undefined;
    }
  }
}
