/**
 * What a workbook may ask for. Excel's own largest workbooks stay below; a file made to exhaust the machine does not.
 */
export interface ZipLimits {
  /** Bytes of one part when inflated. */
  readonly part: number;
  /** Bytes of all parts together when inflated. */
  readonly total: number;
  readonly parts: number;
}

export const defaultLimits: ZipLimits = {
  // A part is read as one string, and the engines of JavaScript end at 512 Mi characters.
  part: 500 * 1024 * 1024,
  total: 2 * 1024 * 1024 * 1024,
  parts: 20_000,
};
