import * as fc from "fast-check";
import { zipSync } from "fflate";
import { partsOf, workbookCount } from "./workbooks";

/** One change of a file's bytes; `at` is a share of the file in millionths, counted from its end where `fromEnd` says so. */
interface ByteEdit {
  readonly kind: "flip" | "number" | "cut" | "remove" | "repeat" | "zero";
  readonly at: number;
  readonly fromEnd: boolean;
  readonly by: number;
}

export interface ByteRecipe {
  readonly workbook: number;
  readonly stored: boolean;
  readonly edits: readonly ByteEdit[];
}

const edit: fc.Arbitrary<ByteEdit> = fc.record({
  kind: fc.constantFrom("flip", "number", "cut", "remove", "repeat", "zero"),
  // The directory is at the end, and small changes of it matter most.
  at: fc.oneof(fc.nat(1_000_000), fc.nat(2_000)),
  fromEnd: fc.boolean(),
  by: fc.oneof(
    fc.nat(255),
    fc.constantFrom(0xff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff, 0x04034b50, 0x06054b50),
  ),
});

export const byteRecipes: fc.Arbitrary<ByteRecipe> = fc.record({
  workbook: fc.nat(workbookCount - 1),
  stored: fc.boolean(),
  edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
});

function edited(bytes: Uint8Array, { kind, at, fromEnd, by }: ByteEdit): Uint8Array {
  const offset = at <= 2_000 ? at : Math.floor((at / 1_000_000) * bytes.length);
  const start = Math.max(0, Math.min(bytes.length - 4, fromEnd ? bytes.length - offset : offset));
  const behind = start + Math.min(by, 4_096);
  const copy = bytes.slice();
  switch (kind) {
    case "flip":
      copy[start]! ^= by & 0xff || 1;
      return copy;
    case "number":
      new DataView(copy.buffer).setUint32(start, by, true);
      return copy;
    case "zero":
      return copy.fill(0, start, behind);
    case "cut":
      return bytes.slice(0, start);
    case "remove":
      return Uint8Array.from([...bytes.subarray(0, start), ...bytes.subarray(behind)]);
    case "repeat":
      return Uint8Array.from([...bytes.subarray(0, behind), ...bytes.subarray(start)]);
  }
}

/** The file that a recipe describes. */
export function mutatedBytes({ workbook, stored, edits }: ByteRecipe): Uint8Array {
  const sound = zipSync(partsOf(workbook), { level: stored ? 0 : 6, mtime: new Date(2026, 0, 1) });
  return edits.reduce<Uint8Array>(
    (bytes, one) => (bytes.length < 8 ? bytes : edited(bytes, one)),
    sound,
  );
}
