import { damaged } from "../refusal";
import { Tags } from "../xml/tags";
import { decodeCellText, elementText } from "../xml/text";

/** The texts that the cells share. Only their places are kept; a text is put together when a cell asks for it. */
export class SharedStrings {
  private readonly starts: number[] = [];

  constructor(private readonly xml: string) {
    const tags = new Tags(xml);
    while (tags.find("si")) {
      this.starts.push(tags.start);
      tags.close();
    }
  }

  text(index: number): string {
    const start = this.starts[index];
    if (start === undefined) throw damaged("a cell's text is missing", "某个单元格的文本缺失");
    const tags = new Tags(this.xml, start);
    tags.next();
    return richText(tags);
  }
}

/** The text of an `si` or `is` element: its runs joined, without the readings given above Japanese text. */
export function richText(tags: Tags): string {
  if (tags.empty) return "";
  const outer = tags.name;
  let text = "";
  while (tags.next()) {
    if (tags.closes && tags.name === outer) break;
    if (tags.closes) continue;
    if (tags.name === "rPh") tags.close();
    else if (tags.name === "t") text += elementText(tags);
  }
  return decodeCellText(text);
}
