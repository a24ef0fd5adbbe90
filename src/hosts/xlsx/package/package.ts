import { damaged } from "../refusal";
import type { ZipEntry } from "../zip/directory";
import { readDirectory } from "../zip/directory";
import { inflate } from "../zip/inflate";
import type { ZipLimits } from "../zip/limits";
import { defaultLimits } from "../zip/limits";
import { rewriteZip } from "../zip/write";
import { checkKind } from "./kind";

/** An Office file: parts in a zip. A part is unpacked when it is asked for, and packed again only when it was changed. */
export class Package {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly changed = new Map<string, Uint8Array>();

  /** @throws FileRefused */
  constructor(
    private readonly archive: Uint8Array,
    limits: ZipLimits = defaultLimits,
  ) {
    checkKind(archive);
    const entries = readDirectory(archive, limits);
    this.entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  get names(): readonly string[] {
    return [...this.entries.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** @throws FileRefused where there is none, or it is not sound. */
  bytes(name: string): Uint8Array {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) throw damaged(`its part ${name} is missing`, `缺少部件 ${name}`);
    return this.changed.get(entry.name) ?? inflate(this.archive, entry);
  }

  text(name: string): string {
    const bytes = this.bytes(name);
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw damaged(`its part ${name} is not UTF-8 text`, `部件 ${name} 不是 UTF-8 文本`);
    }
  }

  replace(name: string, text: string): void {
    this.changed.set(this.entries.get(name.toLowerCase())!.name, new TextEncoder().encode(text));
  }

  get isChanged(): boolean {
    return this.changed.size > 0;
  }

  /** The file as it is now. Without a change these are the very bytes that were opened. */
  save(): Uint8Array {
    if (!this.isChanged) return this.archive;
    return rewriteZip(this.archive, [...this.entries.values()], this.changed);
  }
}
