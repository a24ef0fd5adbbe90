import { existsSync } from "node:fs";
import path from "node:path";

/** The repository: the tools are run from build/node/tools, and their tests from src/tools. */
export const root = [path.resolve(__dirname, "../.."), path.resolve(__dirname, "../../..")].find(
  (folder) => existsSync(path.join(folder, "package.json")),
)!;

/** The folder of the static files that Excel loads. */
export const distFolder = path.join(root, "dist");

/** The folder of the workbench page. */
export const workbenchFolder = path.join(root, "build/workbench");

/** The file with the licences of what the builds contain; it goes with each of them. */
export const noticesName = "THIRD-PARTY-NOTICES.md";
