import type { StatsChunk, StatsModule } from "webpack";

/** Bytes by package, or by folder of our own. */
export type SizesByGroup = Readonly<Record<string, number>>;

/** The package that a module is from; the folder, of two names at most below `src`, for our own. */
export function groupOf(file: string): string | undefined {
  const slashed = file.replaceAll("\\", "/");
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(slashed) ?? [];
  if (name !== undefined) return name;
  return /.*\/(src(?:\/[^/]+){0,2})\/.+$/.exec(slashed)?.[1];
}

const empty: readonly StatsModule[] = [];

function add(modules: readonly StatsModule[], sizes: Map<string, number>): void {
  for (const { nameForCondition, size = 0, modules: joined = empty } of modules) {
    // What webpack joined into one is counted module by module.
    if (joined.length > 0) {
      add(joined, sizes);
      continue;
    }
    const group = nameForCondition ? groupOf(nameForCondition) : undefined;
    if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + size);
  }
}

/** What each script of a build is made from, in bytes before anything is shortened or compressed. */
export function contentsOf(chunks: readonly StatsChunk[]): Readonly<Record<string, SizesByGroup>> {
  const scripts = chunks.flatMap(({ files = [], modules = empty }) => {
    const sizes = new Map<string, number>();
    add(modules, sizes);
    const sorted = [...sizes].sort(([a], [b]) => (a < b ? -1 : 1));
    return files
      .map((file) => file.replace(/\?.*/, ""))
      .filter((file) => file.endsWith(".js"))
      .map((file) => [file, Object.fromEntries(sorted)] as const);
  });
  return Object.fromEntries(scripts);
}
