import { Tags } from "../xml/tags";
import { unescapeXml } from "../xml/text";
import type { Package } from "./package";

export interface Relationship {
  readonly id: string;
  /** The last step of its type: `worksheet`, `table`, `sharedStrings`. Both dialects of the format agree on it. */
  readonly type: string;
  /** The name of the part that it leads to. */
  readonly target: string;
}

/** What a part (`""`: the package itself) refers to within the file. */
export function relationshipsOf(file: Package, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf("/") + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  if (!file.has(name)) return [];
  const tags = new Tags(file.text(name));
  const found: Relationship[] = [];
  while (tags.find("Relationship")) {
    if (tags.attribute("TargetMode") === "External") continue;
    found.push({
      id: tags.attribute("Id") ?? "",
      type: (tags.attribute("Type") ?? "").split("/").at(-1)!,
      target: resolve(part.slice(0, slash), unescapeXml(tags.attribute("Target") ?? "")),
    });
  }
  return found;
}

/** A target, absolute or relative to the folder of the part that names it, as the name of a part. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
