import { shown } from "../../../dataset/shown";
import { damaged, FileRefused } from "../refusal";
import { readDirectory } from "../zip/directory";
import type { ZipEntry } from "../zip/directory";
import { inflate } from "../zip/inflate";
import type { ZipLimits } from "../zip/limits";
import { defaultLimits } from "../zip/limits";
import { rewriteZip } from "../zip/write";
import { checkKind } from "./kind";

interface Part {
  readonly name: string;
  readonly entry: ZipEntry | undefined;
  /** What was written into it since the file was opened. */
  readonly content: Uint8Array | undefined;
}

/** An Office file: parts in a zip. A part is unpacked when it is asked for, and packed again only when it was changed. */
export class Package {
  private readonly parts: Map<string, Part>;
  private changed = false;

  /** @throws FileRefused */
  constructor(
    private readonly archive: Uint8Array,
    limits: ZipLimits = defaultLimits,
  ) {
    checkKind(archive);
    const entries = readDirectory(archive, limits);
    this.parts = new Map(
      entries.map((entry) => [
        entry.name.toLowerCase(),
        { name: entry.name, entry, content: undefined },
      ]),
    );
  }

  get names(): readonly string[] {
    return [...this.parts.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  /** @throws FileRefused where there is none, or it is not sound. */
  bytes(name: string): Uint8Array {
    const { entry, content } = this.part(name);
    return content ?? inflate(this.archive, entry!);
  }

  text(name: string): string {
    const bytes = this.bytes(name);
    let text: string;
    try {
      text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw notUtf8(name);
    }
    // Without a letter beyond ASCII another encoding reads the same, but what is written would not.
    const encoding = /^\ufeff?<\?xml[^>]*?\sencoding\s*=\s*["']([^"'>]+)/.exec(text)?.[1];
    if (encoding !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(encoding)) throw notUtf8(name);
    return text;
  }

  /** Another one after each change of the part. */
  revision(name: string): object {
    const { entry, content } = this.part(name);
    return content ?? entry!;
  }

  replace(name: string, text: string): void {
    this.put({ ...this.part(name), content: new TextEncoder().encode(text) });
  }

  /** Adds a part; what refers to it and its content type are for the caller to write. */
  add(name: string, text: string): void {
    this.put({ name, entry: undefined, content: new TextEncoder().encode(text) });
  }

  remove(name: string): void {
    this.changed = this.parts.delete(name.toLowerCase()) || this.changed;
  }

  get isChanged(): boolean {
    return this.changed;
  }

  /** The file as it is now. Without a change these are the very bytes that were opened. */
  save(): Uint8Array {
    return this.changed ? rewriteZip(this.archive, [...this.parts.values()]) : this.archive;
  }

  private part(name: string): Part {
    const part = this.parts.get(name.toLowerCase());
    if (!part) throw damaged(`its part ${shown(name)} is missing`, `缺少部件 ${shown(name)}`);
    return part;
  }

  private put(part: Part): void {
    this.parts.set(part.name.toLowerCase(), part);
    this.changed = true;
  }
}

/** Excel reads other encodings too, and saves in this one. */
function notUtf8(name: string): FileRefused {
  return new FileRefused({
    en: `Its part ${shown(name)} is not UTF-8 text. Save the file in Excel first.`,
    zh: `部件 ${shown(name)} 不是 UTF-8 文本。请先在 Excel 中保存该文件。`,
  });
}
