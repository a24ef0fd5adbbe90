import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../paths";
import type { ShippedPackage } from "./shipped";

/** The licences that what ships may have, by SPDX id: none asks for more than its text and its copyright lines. */
export const allowedLicences: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "MPL-2.0",
]);

/** Packages that state their licence in a file alone, with what the file says. */
const statedInFile: Readonly<Record<string, string>> = { "@univerjs/telemetry": "Apache-2.0" };

export function licenceOf({ name, licence }: ShippedPackage): string {
  return licence ?? statedInFile[name] ?? "none stated";
}

/** Whom a package's own description names as its author. */
export function authorOf({ folder }: ShippedPackage): string {
  const { author, repository } = JSON.parse(
    readFileSync(path.join(root, folder, "package.json"), "utf8"),
  ) as { author?: string | { name: string }; repository?: string | { url: string } };
  const from = typeof repository === "object" ? repository.url : repository;
  return (typeof author === "object" ? author.name : author) ?? `see ${from ?? "the package"}`;
}

/** How the texts of the licences begin; what stands before is the package's own: its title and copyright lines. */
const beginnings =
  /^\W*(permission (is hereby granted|to use, copy)|redistribution and use|apache license)/im;

export interface LicenceText {
  /** What the package says before the licence's own words. */
  readonly notices: readonly string[];
  readonly text: string;
}

/** What a package's licence files say; none where it comes without one. */
export function licenceTexts({ folder }: ShippedPackage): readonly LicenceText[] {
  const from = path.join(root, folder);
  return readdirSync(from, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|copying|notice)\b/i.test(entry.name))
    .map(({ name }) => split(readFileSync(path.join(from, name), "utf8")))
    .sort((a, b) => (a.text < b.text ? -1 : 1));
}

function split(file: string): LicenceText {
  const whole = file.replaceAll("\r\n", "\n").replaceAll("\t", "  ").trim();
  const at = Math.max(beginnings.exec(whole)?.index ?? 0, 0);
  const lines = (text: string) => text.split("\n").map((line) => line.trimEnd());
  return {
    notices: lines(whole.slice(0, at))
      .map((line) => line.trim())
      .filter((line) => /[a-z]/i.test(line)),
    text: lines(whole.slice(at)).join("\n").trim(),
  };
}
