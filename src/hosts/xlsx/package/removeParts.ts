import { removeContentType } from "./contentTypes";
import type { Package } from "./package";
import { relationshipsOf, relationshipsPart, removeRelationship } from "./relationships";

/** Removes what a part refers to by an id, with all parts that nothing else in the file refers to. */
export function removeReferred(file: Package, from: string, id: string): void {
  const before = reachable(file);
  removeRelationship(file, from, id);
  const after = reachable(file);
  for (const part of before) {
    if (after.has(part)) continue;
    file.remove(part);
    file.remove(relationshipsPart(part));
    removeContentType(file, part);
  }
}

/** The parts that one comes to from the package on. */
function reachable(file: Package): ReadonlySet<string> {
  const seen = new Set<string>([""]);
  for (const part of seen) {
    for (const { target } of relationshipsOf(file, part)) {
      if (file.has(target)) seen.add(target.toLowerCase());
    }
  }
  seen.delete("");
  return seen;
}
