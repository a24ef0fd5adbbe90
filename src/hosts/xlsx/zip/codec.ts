import { Inflate, deflateSync } from "fflate";
import { crc32 } from "./crc";

/** How parts are packed, unpacked and checked. */
export interface ZipCodec {
  /**
   * The bytes of a packed part.
   *
   * @throws where it is not sound, or unpacks to more than `size`.
   */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  deflate(bytes: Uint8Array): Uint8Array;
  crc32(bytes: Uint8Array): number;
}

/** Small enough that what one slice inflates to, at most a thousand times as much, fits in memory. */
const slice = 64 * 1024;

function inflate(packed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new RangeError("more than declared");
    bytes.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += slice) {
    stream.push(packed.subarray(at, at + slice), at + slice >= packed.length);
  }
  return bytes.subarray(0, length);
}

let current: ZipCodec = {
  inflate,
  deflate: (bytes) => deflateSync(bytes, { level: 6 }),
  crc32,
};

/** What runs anywhere, or what a host has that is quicker. */
export const codec = (): ZipCodec => current;

export function chooseCodec(quicker: ZipCodec): void {
  current = quicker;
}
