import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../paths";

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

/** A package that a build or the command line can contain. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
  /** As the package states it; undefined where it states none. */
  readonly licence: string | undefined;
  readonly hasInstallScript: boolean;
}

/** All packages below the dependencies of package.json, by name; those that only development needs are left out. */
export function shippedPackages(): readonly ShippedPackage[] {
  const lock = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  return Object.entries(lock.packages)
    .filter(([folder, { dev }]) => folder !== "" && !dev)
    .map(([folder, { version, license, hasInstallScript = false }]) => ({
      name: folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length),
      version,
      folder,
      licence: license,
      hasInstallScript,
    }))
    .sort((a, b) => (a.folder < b.folder ? -1 : 1));
}
