import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { catalogue } from "../functions/catalogue";
import { bundle } from "./bundle";
import { headersFile } from "./headers";
import { helpPages } from "./helpPage";
import { withBase } from "./manifest";
import { distFolder, root } from "./paths";

/** Makes dist/ for the address that it will be served from. */
export async function buildAddIn(base: URL, fresh = false): Promise<void> {
  const stats = await bundle("excel", fresh);
  const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
  writeFileSync(path.join(distFolder, "manifest.xml"), withBase(manifest, base));
  writeFileSync(path.join(distFolder, "_headers"), headersFile(base));
  for (const [name, page] of Object.entries(helpPages(catalogue))) {
    writeFileSync(path.join(distFolder, name), page);
  }
  // What is loaded when, for the test of sizes.
  const chunks = stats.toJson({ all: false, chunks: true, chunkOrigins: true, chunkGroups: true });
  writeFileSync(path.join(root, "build/excel-chunks.json"), JSON.stringify(chunks));
}
