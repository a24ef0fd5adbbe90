import { Tags } from "./tags";
import { escapeAttribute } from "./text";

function tagOf(text: string): Tags {
  const tags = new Tags(text);
  tags.next();
  return tags;
}

/** An opening tag with an attribute set; all else stays as it is written. */
export function withAttribute(tag: string, name: string, value: string): string {
  const tags = tagOf(tag);
  const place = tags.locate(name);
  const written = escapeAttribute(value);
  if (place) return tag.slice(0, place.value) + written + tag.slice(place.end);
  const end = tags.end - (tags.empty ? 2 : 1);
  return `${tag.slice(0, end).trimEnd()} ${name}="${written}"${tag.slice(end)}`;
}

export function withoutAttribute(tag: string, name: string): string {
  const place = tagOf(tag).locate(name);
  return place ? tag.slice(0, place.name).trimEnd() + tag.slice(place.end + 1) : tag;
}

/** The prefix of a tag's name with its colon, for a new tag beside it. */
export function prefixOf(tags: Tags): string {
  return tags.xml.slice(tags.start + (tags.closes ? 2 : 1), tags.nameStart);
}

/** Text to put in the place of a part of another. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with replacements made. What is put in at a place stands before what is replaced there, in the order given. */
export function replaceAll(text: string, replacements: readonly Replacement[]): string {
  const pieces: string[] = [];
  let at = 0;
  const sorted = [...replacements].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const { start, end, text: piece } of sorted) {
    pieces.push(text.slice(at, start), piece);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}
