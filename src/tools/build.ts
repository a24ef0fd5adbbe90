import { parseArgs } from "node:util";
import { buildAddIn } from "./addin";
import { runTool } from "./fail";
import { localBase, parseBase } from "./manifest";

/** `npm run build [-- --base https://host/path/]`: the static files that Excel loads, in dist/. */
runTool(async () => {
  const { values } = parseArgs({ options: { base: { type: "string", default: localBase } } });
  const base = parseBase(values.base);
  await buildAddIn(base);
  console.log(
    `The add-in for ${base.href} is in dist/. docs/excel.md says how to serve and deploy it.`,
  );
});
