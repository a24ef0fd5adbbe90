import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import path from "node:path";
import { runTool } from "./fail";
import { headersFor } from "./headers";
import { localBase } from "./manifest";
import { distFolder, root } from "./paths";
import { listen, staticFiles } from "./serve";
import { sideload } from "./sideload";

/** Where Microsoft's tool keeps the certificate of this machine that Excel is to trust. */
const certificate = (name: string) => path.join(homedir(), ".office-addin-dev-certs", name);

async function serve(): Promise<boolean> {
  const [key, cert] = [certificate("localhost.key"), certificate("localhost.crt")];
  if (!existsSync(key) || !existsSync(cert)) return false;
  const credentials = { key: readFileSync(key), cert: readFileSync(cert) };
  const files = staticFiles({ "/": { folder: distFolder, headers: headersFor } });
  await listen(createServer(credentials, files), Number(new URL(localBase).port));
  console.log(`The add-in is at ${localBase}`);
  return true;
}

function npx(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    // On Windows npx is a batch file, which only a shell runs.
    const options = { cwd: root, stdio: "inherit", shell: process.platform === "win32" } as const;
    const child = spawn("npx", [...args], options);
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** `npm run excel`: puts the built add-in into the Excel of this machine, and serves it until Ctrl+C. */
runTool(async () => {
  const stopped = new Promise<void>((resolve) => void process.once("SIGINT", resolve));
  const say = (text: string) => console.log(text);
  await sideload({ platform: process.platform, npx, serve, say, stopped });
  process.exit(0);
});
