import { createHash } from "node:crypto";
import { unzipSync } from "fflate";

/** The parts of a file with a hash of each. */
export function hashes(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      createHash("sha256").update(content).digest("hex"),
    ]),
  );
}

/** The parts whose content differs. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [hashes(before), hashes(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((name) => old[name] !== now[name]).sort();
}

export function partText(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[name]);
}
