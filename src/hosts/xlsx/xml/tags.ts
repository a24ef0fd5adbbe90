import { damaged } from "../refusal";

const lessThan = 60;
const greaterThan = 62;
const slash = 47;
const bang = 33;
const question = 63;
const colon = 58;
const doubleQuote = 34;
const singleQuote = 39;

export interface AttributePlace {
  readonly name: number;
  readonly value: number;
  readonly end: number;
}

const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 9;

/**
 * Reads XML tag by tag and says where each one stands, so that a part can be changed in place and left alone elsewhere. It
 * keeps nothing of what it passed: a sheet of a million cells costs its text and no more. Prefixes of namespaces are passed
 * over; comments, CDATA and processing instructions are no tags. A document type is refused: no part has one, and it is
 * how XML is made to explode.
 */
export class Tags {
  /** The tag's name without its prefix. */
  name = "";
  /** Where that name begins. */
  nameStart = 0;
  /** Where the tag begins (`<`) and ends (behind `>`). */
  start = 0;
  end: number;
  /** `</name>` */
  closes = false;
  /** `<name/>` */
  empty = false;

  constructor(
    readonly xml: string,
    from = 0,
    private readonly limit = xml.length,
  ) {
    this.end = from;
  }

  /** Goes on to the next tag; false at the end. */
  next(): boolean {
    const { xml, limit } = this;
    let at = xml.indexOf("<", this.end);
    for (;;) {
      if (at < 0 || at >= limit) return false;
      const code = xml.charCodeAt(at + 1);
      if (code !== bang && code !== question) break;
      at = xml.indexOf("<", this.behindMarkup(at, code));
    }
    this.read(at);
    return true;
  }

  /** Goes on to the next opening tag of this name. */
  find(name: string): boolean {
    while (this.next()) if (!this.closes && this.name === name) return true;
    return false;
  }

  /** From an opening tag, goes on to the tag that closes it; gives where that one begins. */
  close(): number {
    if (this.empty) return this.end;
    const { name } = this;
    let depth = 1;
    while (this.next()) {
      if (this.name === name) depth += this.step();
      if (depth === 0) return this.start;
    }
    throw malformed();
  }

  /** The value of an attribute as it is written, entities and all, by its name without its prefix. */
  attribute(name: string): string | undefined {
    const place = this.locate(name);
    return place && this.xml.slice(place.value, place.end);
  }

  /** Where an attribute stands: its name, its value, and the quote that ends it. */
  locate(name: string): AttributePlace | undefined {
    const { xml, end } = this;
    let at = this.start + 1;
    while (at < end && !isSpace(xml.charCodeAt(at))) at += 1;
    for (;;) {
      while (at < end && isSpace(xml.charCodeAt(at))) at += 1;
      const equals = xml.indexOf("=", at);
      if (equals < 0 || equals >= end) return undefined;
      let open = equals + 1;
      while (isSpace(xml.charCodeAt(open))) open += 1;
      const close = xml.indexOf(xml[open]!, open + 1);
      if (close < 0 || close >= end) throw malformed();
      if (isNamed(xml, at, equals, name)) return { name: at, value: open + 1, end: close };
      at = close + 1;
    }
  }

  /** How much deeper within elements one is behind the tag. */
  private step(): number {
    if (this.closes) return -1;
    return this.empty ? 0 : 1;
  }

  private behindMarkup(at: number, code: number): number {
    const { xml } = this;
    const close =
      code === question
        ? "?>"
        : xml.startsWith("<!--", at)
          ? "-->"
          : xml.startsWith("<![CDATA[", at)
            ? "]]>"
            : undefined;
    const found = close === undefined ? -1 : xml.indexOf(close, at);
    if (found < 0) throw malformed();
    return found + close!.length;
  }

  private read(at: number): void {
    const { xml, limit } = this;
    this.start = at;
    this.closes = xml.charCodeAt(at + 1) === slash;
    let from = at + (this.closes ? 2 : 1);
    let to = from;
    for (; to < limit; to += 1) {
      const code = xml.charCodeAt(to);
      if (code === colon) from = to + 1;
      else if (code === greaterThan || code === slash || isSpace(code)) break;
    }
    this.nameStart = from;
    this.name = xml.slice(from, to);
    let quote = 0;
    for (; to < limit; to += 1) {
      const code = xml.charCodeAt(to);
      if (quote) {
        if (code === quote) quote = 0;
      } else if (code === doubleQuote || code === singleQuote) quote = code;
      else if (code === greaterThan) break;
      else if (code === lessThan) throw malformed();
    }
    if (to >= limit) throw malformed();
    this.empty = xml.charCodeAt(to - 1) === slash;
    this.end = to + 1;
  }
}

function isNamed(xml: string, from: number, to: number, name: string): boolean {
  let end = to;
  while (isSpace(xml.charCodeAt(end - 1))) end -= 1;
  const start = end - name.length;
  if (start < from || !xml.startsWith(name, start)) return false;
  return start === from || xml.charCodeAt(start - 1) === colon;
}

export function malformed() {
  return damaged("a part of it is not sound XML", "其中有部件不是有效的 XML");
}
