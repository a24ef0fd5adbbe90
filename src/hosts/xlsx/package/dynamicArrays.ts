import { Tags } from "../xml/tags";

/**
 * The values of a cell's `cm` attribute that mark a dynamic array: its result spills, where an array formula without the mark
 * fills the range that it was entered in.
 */
export function dynamicArrayMarks(xml: string): ReadonlySet<number> {
  const tags = new Tags(xml);
  const types: string[] = [];
  const marks = new Set<number>();
  while (tags.next()) {
    if (tags.closes) continue;
    if (tags.name === "metadataType") types.push(tags.attribute("name") ?? "");
    if (tags.name !== "cellMetadata" || tags.empty) continue;
    let mark = 0;
    while (tags.next() && tags.name !== "cellMetadata") {
      if (tags.closes) continue;
      if (tags.name === "bk") mark += 1;
      if (tags.name === "rc" && types[Number(tags.attribute("t")) - 1] === "XLDAPR")
        marks.add(mark);
    }
  }
  return marks;
}
