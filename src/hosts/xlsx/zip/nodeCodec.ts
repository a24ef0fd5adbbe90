import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import type { ZipCodec } from "./codec";

/** So much room beyond the declared size that a part which fills it ends in one piece. */
const room = 64;

/** What Node has of its own. */
export const nodeCodec: ZipCodec = {
  inflate: (packed, size) =>
    inflateRawSync(packed, { maxOutputLength: size + room, chunkSize: size + room }),
  deflate: (bytes) => deflateRawSync(bytes, { level: 6 }),
  crc32: (bytes) => crc32(bytes),
};
