import { Tags } from "../xml/tags";
import { prefixOf } from "../xml/edit";
import { escapeAttribute, unescapeXml } from "../xml/text";
import { declaration, dialectOf } from "./dialect";
import type { Package } from "./package";

export interface Relationship {
  readonly id: string;
  /** The last step of its type: `worksheet`, `table`, `sharedStrings`. Both dialects of the format agree on it. */
  readonly type: string;
  /** The name of the part that it leads to. */
  readonly target: string;
}

/** The name of the part that keeps what a part (`""`: the package itself) refers to. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** What a part (`""`: the package itself) refers to within the file. */
export function relationshipsOf(file: Package, part: string): readonly Relationship[] {
  const name = relationshipsPart(part);
  if (!file.has(name)) return [];
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const tags = new Tags(file.text(name));
  const found: Relationship[] = [];
  while (tags.find("Relationship")) {
    if (tags.attribute("TargetMode") === "External") continue;
    found.push({
      id: tags.attribute("Id") ?? "",
      type: (tags.attribute("Type") ?? "").split("/").at(-1)!,
      target: resolve(folder, unescapeXml(tags.attribute("Target") ?? "")),
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

/** Lets a part refer to another one; gives the id of that. A type is its last step, or all of one that is not of the standard. */
export function addRelationship(file: Package, from: string, type: string, to: string): string {
  const name = relationshipsPart(from);
  const isNew = !file.has(name);
  const xml = isNew
    ? `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`
    : file.text(name);
  const tags = new Tags(xml);
  const taken = new Set<string>();
  while (tags.find("Relationship")) taken.add((tags.attribute("Id") ?? "").toLowerCase());
  let number = taken.size + 1;
  while (taken.has(`rid${number}`)) number += 1;
  const id = `rId${number}`;
  const root = new Tags(xml);
  root.find("Relationships");
  const prefix = prefixOf(root);
  const at = root.empty ? root.end - 2 : root.close();
  const whole = type.includes("/") ? type : `${dialectOf(file).relations}/${type}`;
  const entry = `<${prefix}Relationship Id="${id}" Type="${whole}" Target="/${escapeAttribute(to)}"/>`;
  const text = root.empty
    ? `${xml.slice(0, at)}>${entry}</${prefix}Relationships>${xml.slice(root.end)}`
    : xml.slice(0, at) + entry + xml.slice(at);
  if (isNew) file.add(name, text);
  else file.replace(name, text);
  return id;
}

export function removeRelationship(file: Package, from: string, id: string): void {
  const name = relationshipsPart(from);
  const xml = file.text(name);
  const tags = new Tags(xml);
  while (tags.find("Relationship")) {
    const { start } = tags;
    const found = tags.attribute("Id");
    tags.close();
    if (found !== id) continue;
    file.replace(name, xml.slice(0, start) + xml.slice(tags.end));
    return;
  }
}
