import type { Cell } from "../../../src/functions/cells";
import { CellError } from "../../../src/functions/cells";
import { keyOfAddress } from "../../../src/hosts/xlsx/sheet/address";
import { Workbook } from "../../../src/hosts/xlsx/workbook";

/** A cell of a file as a test compares it: an error is its code, a blank null. */
export function cellOf(bytes: Uint8Array, sheet: string, address: string): Cell | undefined {
  const value = Workbook.open(bytes).sheet(sheet)!.stored(keyOfAddress(address)!);
  return plain(value);
}

/** The cells of a file's first sheet, or of the one named. */
export function cellsOf(
  bytes: Uint8Array,
  addresses: readonly string[],
  sheet?: string,
): (Cell | undefined)[] {
  const workbook = Workbook.open(bytes);
  const found = sheet === undefined ? workbook.sheets[0]! : workbook.sheet(sheet)!;
  return addresses.map((address) => plain(found.stored(keyOfAddress(address)!)));
}

const plain = (value: Cell | undefined) => (value instanceof CellError ? value.code : value);
