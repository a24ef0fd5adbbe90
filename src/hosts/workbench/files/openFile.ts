import { Session } from "../../../functions/session";
import { openHost } from "../../xlsx/host/openHost";
import { readContent } from "../../xlsx/look/content";
import type { OpenedFile } from "../document";

/**
 * Reads a workbook file.
 *
 * @throws FileRefused for what is no workbook, not a sound one, or too large for the page.
 */
export async function openFile(bytes: Uint8Array): Promise<OpenedFile> {
  const content = readContent(bytes);
  const state = await openHost(bytes, new Session()).host.readState();
  return { bytes, content, state };
}
