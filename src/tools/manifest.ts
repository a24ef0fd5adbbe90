import { URL } from "node:url";

/** The address that manifest.xml is written for: a web server on the developer's own machine. */
export const localBase = "https://localhost:3000/";

/** The folder that an add-in's files are to be served from, checked and with its closing slash. */
export function parseBase(text: string): URL {
  const base = URL.canParse(text) ? new URL(text) : undefined;
  if (base?.protocol !== "https:") {
    throw new Error(`The base address must be a full https:// address, not "${text}".`);
  }
  if (base.search || base.hash) {
    throw new Error(`The base address must end with a folder, without "?" or "#": "${text}".`);
  }
  if (!base.pathname.endsWith("/")) base.pathname += "/";
  return base;
}

const escapeXml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("'", "&apos;");

/**
 * A manifest for another address. In manifest.xml each address is the start of an attribute; nothing else of the
 * file is touched.
 */
export function withBase(manifest: string, base: URL): string {
  return manifest.replaceAll(`"${localBase}`, `"${escapeXml(base.href)}`);
}
