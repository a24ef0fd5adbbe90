import { execSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runTool } from "./fail";
import type { BillOfMaterials } from "./release/billOfMaterials";
import { billOfShipped } from "./release/billOfMaterials";
import { shippedPackages } from "./release/shipped";
import { root } from "./paths";

/** `npm run sbom`: a CycloneDX bill of materials of what ships, made by npm, in build/sbom.cdx.json. */
runTool(() => {
  // One fixed command; a shell is what finds npm on Windows.
  const printed = execSync("npm sbom --package-lock-only --sbom-format cyclonedx", {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const bill = billOfShipped(JSON.parse(printed) as BillOfMaterials, shippedPackages());
  const file = path.join(root, "build/sbom.cdx.json");
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
  console.log("The bill of materials is in build/sbom.cdx.json.");
});
