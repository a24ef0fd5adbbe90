import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import path from "node:path";
import { fail, runTool } from "./fail";
import { localBase } from "./manifest";
import { distFolder } from "./paths";
import { listen, staticFiles } from "./serve";

/** Where Microsoft's tool keeps the certificate of this machine that Excel is to trust. */
const certificates = path.join(homedir(), ".office-addin-dev-certs");

function readCertificate(name: string): Buffer {
  const file = path.join(certificates, name);
  if (existsSync(file)) return readFileSync(file);
  return fail(
    'Excel loads add-ins over https only: run "npx office-addin-dev-certs install" once, then this again.',
  );
}

/** `npm run excel`: serves dist/ where manifest.xml says that it is. */
runTool(async () => {
  const credentials = {
    key: readCertificate("localhost.key"),
    cert: readCertificate("localhost.crt"),
  };
  const files = staticFiles({ "/": distFolder }, { "X-Content-Type-Options": "nosniff" });
  await listen(createServer(credentials, files), Number(new URL(localBase).port));
  console.log(`The add-in is at ${localBase}   (Ctrl+C stops it)`);
  console.log(`In Excel, upload ${path.join(distFolder, "manifest.xml")} as a custom add-in.`);
});
