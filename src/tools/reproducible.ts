import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { buildAddIn } from "./addin";
import { fail, runTool } from "./fail";
import { localBase, parseBase } from "./manifest";
import { distFolder } from "./paths";

/** Each file of dist/ with a hash of its bytes. */
function hashes(): ReadonlyMap<string, string> {
  const files = readdirSync(distFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const hash = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
  return new Map(files.map((file) => [path.relative(distFolder, file), hash(file)]));
}

async function built(): Promise<ReadonlyMap<string, string>> {
  rmSync(distFolder, { recursive: true, force: true });
  await buildAddIn(parseBase(localBase), true);
  return hashes();
}

/** `npm run reproducible`: builds dist/ twice from nothing and compares every byte. */
runTool(async () => {
  const first = await built();
  const second = await built();
  const names = [...new Set([...first.keys(), ...second.keys()])];
  const differing = names.filter((name) => first.get(name) !== second.get(name));
  if (differing.length > 0) fail(`Two builds differ in ${differing.join(", ")}.`);
  const all = createHash("sha256")
    .update(JSON.stringify([...second]))
    .digest("hex");
  console.log(`Two builds gave the same ${second.size} files. Together: sha256 ${all}`);
});
