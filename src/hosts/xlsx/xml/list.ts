import { prefixOf, withAttribute } from "./edit";
import { Tags } from "./tags";

/** Elements with the prefix that a part has for its own; those that have another stay as they are. */
export const prefixed = (elements: string, prefix: string) =>
  prefix === "" ? elements : elements.replace(/<(\/?)(\w+)(?=[\s/>])/g, `<$1${prefix}$2`);

/** Where the children of an element begin and end, and how many it has. */
interface Children {
  readonly count: number;
  readonly close: number;
}

function childrenOf(tags: Tags): Children {
  const { name } = tags;
  let count = 0;
  while (tags.next() && !(tags.closes && tags.name === name)) {
    count += 1;
    tags.close();
  }
  return { count, close: tags.start };
}

/**
 * Puts an entry at the end of a list that is a child of the root. Where there is no such list it is made, before the first of
 * the elements that come behind it. Gives the entry's place in the list, from 0.
 */
export function appendToList(
  xml: string,
  list: string,
  element: string,
  behind: readonly string[],
  counted = true,
): { readonly xml: string; readonly index: number } {
  const tags = new Tags(xml);
  tags.next();
  const prefix = prefixOf(tags);
  const entry = prefixed(element, prefix);
  while (tags.next() && !(tags.closes || tags.name === list || behind.includes(tags.name))) {
    tags.close();
  }
  const { start, end } = tags;
  if (tags.closes || tags.name !== list) {
    const open = `<${prefix}${list}${counted ? ' count="1"' : ""}>`;
    const made = `${open}${entry}</${prefix}${list}>`;
    return { xml: xml.slice(0, start) + made + xml.slice(start), index: 0 };
  }
  const { count, close } = tags.empty ? { count: 0, close: end } : childrenOf(tags);
  const written = xml.slice(start, end);
  const numbered = counted ? withAttribute(written, "count", String(count + 1)) : written;
  const filled = numbered.endsWith("/>")
    ? `${numbered.replace(/\s*\/>$/, ">")}${entry}</${prefix}${list}>`
    : numbered + xml.slice(end, close) + entry;
  return { xml: xml.slice(0, start) + filled + xml.slice(close), index: count };
}
