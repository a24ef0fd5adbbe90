import { withAttribute } from "../xml/edit";
import { Tags } from "../xml/tags";
import { prefixOf } from "../xml/edit";

/** The elements of a workbook part that come before `calcPr`. */
const before: ReadonlySet<string> = new Set([
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
]);

/** The workbook part with the request to work everything out when Excel opens it: charts are drawn anew then too. */
export function calculateOnLoad(xml: string): string {
  const tags = new Tags(xml);
  let at = 0;
  let prefix = "";
  while (tags.next()) {
    if (tags.name === "calcPr") {
      const tag = withAttribute(xml.slice(tags.start, tags.end), "fullCalcOnLoad", "1");
      return xml.slice(0, tags.start) + tag + xml.slice(tags.end);
    }
    if (!before.has(tags.name) || (!tags.closes && !tags.empty)) continue;
    at = tags.end;
    prefix = prefixOf(tags);
  }
  return `${xml.slice(0, at)}<${prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(at)}`;
}
