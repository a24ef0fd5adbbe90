import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { catalogue } from "../functions/catalogue";
import { bundle } from "./bundle";
import { runTool } from "./fail";
import { headersFile } from "./headers";
import { helpPages } from "./helpPage";
import { localBase, parseBase, withBase } from "./manifest";
import { distFolder, root } from "./paths";

/** `npm run build [-- --base https://host/path/]`: the static files that Excel loads, in dist/. */
runTool(async () => {
  const { values } = parseArgs({ options: { base: { type: "string", default: localBase } } });
  const base = parseBase(values.base);
  await bundle("excel");
  const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
  writeFileSync(path.join(distFolder, "manifest.xml"), withBase(manifest, base));
  writeFileSync(path.join(distFolder, "_headers"), headersFile(base));
  for (const [name, page] of Object.entries(helpPages(catalogue))) {
    writeFileSync(path.join(distFolder, name), page);
  }
  console.log(
    `The add-in for ${base.href} is in dist/. docs/excel.md says how to serve and deploy it.`,
  );
});
