import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { LaunchOptions } from "@playwright/test";
import { root } from "./paths";

const { devDependencies } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  devDependencies: Record<string, string>;
};
const folder = path.join(
  root,
  `node_modules/.cache/chromium-${devDependencies["@sparticuz/chromium"]}`,
);

/** The machine's fonts, and the package's own for a machine without any. */
const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${path.join(folder, "fonts")}</dir>
  <cachedir>${path.join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;

/**
 * Unpacks the Chromium that comes as an npm package, with the shared libraries that a bare Linux lacks. The package
 * adds those only where it takes itself to be in Amazon's cloud, and unpacks into the temporary folder, where
 * another user or an older version may have been before.
 */
async function unpack(): Promise<void> {
  if (existsSync(folder)) return;
  await mkdir(path.dirname(folder), { recursive: true });
  const half = await mkdtemp(`${folder}-`);
  const before = { ...process.env };
  try {
    Object.assign(process.env, { TMPDIR: half, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" });
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  } finally {
    for (const name of ["TMPDIR", "AWS_EXECUTION_ENV", "LD_LIBRARY_PATH", "FONTCONFIG_PATH"]) {
      if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = before[name];
    }
  }
  await writeFile(path.join(half, "fonts.conf"), fonts);
  // Two at once: the first one's is as good.
  await rename(half, folder).catch(() => rm(half, { recursive: true }));
}

/**
 * How tests and drawing tools start a browser: the one that BROWSER_PATH names, else on 64-bit Linux the headless Chromium of
 * the npm package, else the Chrome or Edge that is installed.
 */
export async function browserOptions(): Promise<LaunchOptions> {
  const named = process.env.BROWSER_PATH;
  // Containers and root have nothing to build the browser's sandbox from; the pages are our own.
  const args = process.platform === "linux" ? ["--no-sandbox"] : [];
  if (named) return { executablePath: named, args };
  if (process.platform !== "linux" || process.arch !== "x64") {
    return { channel: process.platform === "win32" ? "msedge" : "chrome", args };
  }
  await unpack();
  const libraries = [path.join(folder, "al2023/lib"), process.env.LD_LIBRARY_PATH];
  return {
    executablePath: path.join(folder, "chromium"),
    args,
    env: {
      ...(process.env as Record<string, string>),
      FONTCONFIG_FILE: path.join(folder, "fonts.conf"),
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(":"),
    },
  };
}
