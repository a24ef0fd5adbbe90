import type { Platform } from "../dataset/names";
import type { Reader } from "../scenarios/reader";
import { notStated } from "./notStated";

const counts: Readonly<Partial<Record<Platform, (reader: Reader) => number>>> = {
  GB200: (reader) => reader.fact("copper.GB200"),
  Rubin: (reader) => reader.fact("copper.GB200") * (1 - reader.fact("copper.Rubin.cut")),
};

/**
 * Copper connections in a rack of a platform.
 *
 * @throws NotAvailable for a platform whose count is not stated.
 */
export function copper(reader: Reader, platform: Platform): number {
  const count = counts[platform];
  if (!count) {
    throw notStated(
      { en: "count of copper connections", zh: "铜连接数量" },
      platform,
      Object.keys(counts),
    );
  }
  return count(reader);
}
