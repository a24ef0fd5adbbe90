import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { SizesByGroup } from "../../src/tools/sizes";

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
  private readonly madeFrom: Readonly<Record<string, SizesByGroup>>;

  /** @param notes where the build noted what is loaded when; what scripts are made from stands beside it. */
  constructor(
    private readonly folder: string,
    notes: string,
  ) {
    this.noted = JSON.parse(readFileSync(notes, "utf8")) as Chunks;
    const contents = readFileSync(notes.replace("-chunks", "-contents"), "utf8");
    this.madeFrom = JSON.parse(contents) as typeof this.madeFrom;
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
    return filesOf(parts)
      .map((file) => gzipSync(readFileSync(path.join(this.folder, file))).length)
      .reduce((sum, bytes) => sum + bytes, 0);
  }

  /** What files are made from, each counted once: bytes before anything is shortened or compressed. */
  contentsOf(...parts: readonly (readonly string[])[]): SizesByGroup {
    const sizes = new Map<string, number>();
    for (const file of filesOf(parts)) {
      for (const [group, bytes] of Object.entries(this.madeFrom[file] ?? {})) {
        sizes.set(group, (sizes.get(group) ?? 0) + bytes);
      }
    }
    return Object.fromEntries([...sizes].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

function filesOf(parts: readonly (readonly string[])[]): readonly string[] {
  for (const part of parts) expect(part).not.toHaveLength(0);
  return [...new Set(parts.flat().map((file) => file.replace(/\?.*/, "")))];
}
