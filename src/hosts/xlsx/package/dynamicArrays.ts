import { Tags } from "../xml/tags";

/**
 * The values of a cell's `cm` attribute that mark a dynamic array: its result spills, where an array formula without the mark
 * fills the range that it was entered in.
 */
export function dynamicArrayMarks(xml: string): ReadonlySet<number> {
  const tags = new Tags(xml);
  const types: string[] = [];
  const marks = new Set<number>();
  let ofCells = false;
  let mark = 0;
  while (tags.next()) {
    const { name, closes } = tags;
    if (name === "cellMetadata") ofCells = !closes;
    else if (closes) continue;
    else if (name === "metadataType") types.push(tags.attribute("name") ?? "");
    else if (ofCells && name === "bk") mark += 1;
    else if (ofCells && name === "rc" && types[Number(tags.attribute("t")) - 1] === "XLDAPR") {
      marks.add(mark);
    }
  }
  return marks;
}
