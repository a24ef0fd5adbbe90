import { withoutAttribute } from "../xml/edit";
import { Tags } from "../xml/tags";

/** The workbook part without its wish that Excel calculates only when it is told to. */
export function automatic(xml: string): string {
  const tags = new Tags(xml);
  if (!tags.find("calcPr")) return xml;
  const { start, end } = tags;
  return xml.slice(0, start) + withoutAttribute(xml.slice(start, end), "calcMode") + xml.slice(end);
}
