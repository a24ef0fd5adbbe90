import { fingerprints } from "./source.json";

/** The fingerprints of the source's passages. */
export const sourceFingerprints: ReadonlySet<string> = new Set(fingerprints.split(" "));
