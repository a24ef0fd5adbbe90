import { Inflate } from "fflate";
import { shown } from "../../../dataset/shown";
import { damaged } from "../refusal";
import { crc32 } from "./crc";
import type { ZipEntry } from "./directory";
import { methods } from "./directory";

/** Small enough that what one slice inflates to, at most a thousand times as much, fits in memory. */
const slice = 64 * 1024;

/**
 * The bytes of a part: exactly as many as the directory declares, with its checksum. A part that would inflate to more is
 * stopped there.
 */
export function inflate(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = archive.subarray(entry.data, entry.data + entry.compressed);
  const bytes = entry.method === methods.stored ? packed : inflateDeflated(packed, entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw wrong(entry);
  return bytes;
}

function inflateDeflated(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > bytes.length) throw wrong(entry);
    bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += slice) {
      stream.push(packed.subarray(at, at + slice), at + slice >= packed.length);
    }
  } catch {
    throw wrong(entry);
  }
  return bytes.subarray(0, length);
}

const wrong = ({ name }: ZipEntry) =>
  damaged(`its part ${shown(name)} cannot be unpacked`, `部件 ${shown(name)} 无法解压`);
