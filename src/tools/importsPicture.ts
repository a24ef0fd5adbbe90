import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { withMarked } from "./marked";
import { root } from "./paths";

const src = path.join(root, "src");

/** A part of the sources; the hosts are a part each. */
export function partOf(file: string): string {
  const [first, second] = file.split("/") as [string, string];
  return first === "hosts" ? `hosts/${second}` : first;
}

/** Which parts import which, from the sources as they are. */
export function partImports(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const name of readdirSync(src, { recursive: true, encoding: "utf8" }).sort()) {
    if (!/\.tsx?$/.test(name)) continue;
    const file = name.replaceAll(path.sep, "/");
    const part = partOf(file);
    const others = found.get(part) ?? new Set<string>();
    found.set(part, others);
    const text = readFileSync(path.join(src, name), "utf8");
    for (const [, from] of text.matchAll(/(?:from|import)\s*\(?"(\.{1,2}\/[^"]+)"/g)) {
      const other = partOf(path.posix.join(path.posix.dirname(file), from!));
      if (other !== part) others.add(other);
    }
  }
  return found;
}

/** Whether a part is reached by way of another of the parts that are imported, so that its own arrow says nothing new. */
function isImplied(
  imports: ReadonlyMap<string, ReadonlySet<string>>,
  part: string,
  other: string,
): boolean {
  const reached = (from: string): boolean =>
    [...(imports.get(from) ?? [])].some((next) => next === other || reached(next));
  return [...imports.get(part)!].some((between) => between !== other && reached(between));
}

/** The parts and their imports as a Mermaid graph; arrows that others imply are left out. */
export function importsPicture(): string {
  const imports = partImports();
  const id = (part: string) => part.replace("/", "_");
  const parts = [...imports.keys()].sort();
  const boxes = parts.map((part) => `  ${id(part)}["${part}"]`);
  const arrows = parts.flatMap((part) =>
    [...imports.get(part)!]
      .sort()
      .filter((other) => !isImplied(imports, part, other))
      .map((other) => `  ${id(part)} --> ${id(other)}`),
  );
  return ["```mermaid", "flowchart TD", ...boxes, ...arrows, "```"].join("\n");
}

/** The page on architecture with its picture brought up to date. */
export function withImportsPicture(page: string): string {
  return withMarked(page, "imports", importsPicture());
}
