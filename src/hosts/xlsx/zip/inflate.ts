import { shown } from "../../../dataset/shown";
import { damaged } from "../refusal";
import { codec } from "./codec";
import type { ZipEntry } from "./directory";
import { methods } from "./directory";

/**
 * The bytes of a part: exactly as many as the directory declares, with its checksum. A part that would inflate to more is
 * stopped there.
 */
export function inflate(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = archive.subarray(entry.data, entry.data + entry.compressed);
  const bytes = entry.method === methods.stored ? packed : inflateDeflated(packed, entry);
  if (bytes.length !== entry.size || codec().crc32(bytes) !== entry.crc) throw wrong(entry);
  return bytes;
}

function inflateDeflated(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  try {
    return codec().inflate(packed, entry.size);
  } catch {
    throw wrong(entry);
  }
}

const wrong = ({ name }: ZipEntry) =>
  damaged(`its part ${shown(name)} cannot be unpacked`, `部件 ${shown(name)} 无法解压`);
