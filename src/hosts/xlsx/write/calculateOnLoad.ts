import { prefixOf, withAttribute, withoutAttribute } from "../xml/edit";
import { Tags } from "../xml/tags";

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

/** What Excel has written for years as the version of its calculation; it works out anew what an older one has saved. */
const current = "191029";

/** The workbook part of a workbook whose every value is worked out: opened without the add-in, Excel shows these. */
export function calculated(xml: string): string {
  const tags = new Tags(xml);
  if (!tags.find("calcPr")) return xml;
  const tag = withoutAttribute(xml.slice(tags.start, tags.end), "fullCalcOnLoad");
  return xml.slice(0, tags.start) + withAttribute(tag, "calcId", current) + xml.slice(tags.end);
}
