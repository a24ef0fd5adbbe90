import { existsSync } from "node:fs";
import path from "node:path";

/** The repository: the nearest folder above with a package.json, from wherever the tools were compiled to. */
export const root = ancestors(__dirname).find((folder) =>
  existsSync(path.join(folder, "package.json")),
)!;

function ancestors(folder: string): readonly string[] {
  const above = path.dirname(folder);
  return above === folder ? [folder] : [folder, ...ancestors(above)];
}

/** The folder of the static files that Excel loads. */
export const distFolder = path.join(root, "dist");

/** The folder of the workbench page. */
export const workbenchFolder = path.join(root, "build/workbench");

/** The file with the licences of what the builds contain; it goes with each of them. */
export const noticesName = "THIRD-PARTY-NOTICES.md";
