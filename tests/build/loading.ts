import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** What is noted of a build: what is loaded when, as webpack gives it. */
interface Chunks {
  readonly chunks: readonly {
    readonly files: readonly string[];
    readonly origins: readonly { readonly request?: string }[];
  }[];
  readonly namedChunkGroups: Readonly<
    Record<string, { readonly assets: readonly { readonly name: string }[] }>
  >;
}

/** What the pages of a build load, and how large that is. */
export class Loading {
  private readonly noted: Chunks;

  constructor(
    private readonly folder: string,
    notes: string,
  ) {
    this.noted = JSON.parse(readFileSync(notes, "utf8")) as Chunks;
  }

  /** The files of an entry or of a named import. */
  group(name: string): readonly string[] {
    return this.noted.namedChunkGroups[name]?.assets.map((asset) => asset.name) ?? [];
  }

  /** The files of an import without a name. */
  import(request: string): readonly string[] {
    return this.noted.chunks
      .filter(({ origins }) => origins.some((origin) => origin.request === request))
      .flatMap(({ files }) => files);
  }

  /** The bytes of files as they are sent, each counted once. */
  sizeOf(...parts: readonly (readonly string[])[]): number {
    for (const part of parts) expect(part).not.toHaveLength(0);
    return [...new Set(parts.flat())]
      .map(
        (file) => gzipSync(readFileSync(path.join(this.folder, file.replace(/\?.*/, "")))).length,
      )
      .reduce((sum, bytes) => sum + bytes, 0);
  }
}
