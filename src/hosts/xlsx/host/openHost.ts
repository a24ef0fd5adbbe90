import type { Session } from "../../../functions/session";
import type { ZipLimits } from "../zip/limits";
import { XlsxHost } from "./host";

/** A file that is open for the operations on workbooks. */
export interface OpenedFile {
  readonly host: XlsxHost;
  /** The file with all that was written and what that gives under the session's scenario. */
  save(): Promise<Uint8Array>;
  readonly isChanged: boolean;
}

/**
 * Opens an `.xlsx` or `.xlsm` file. Its AEC cells follow the scenario of the session.
 *
 * @throws FileRefused for what is no workbook, or not a sound one.
 */
export function openHost(bytes: Uint8Array, session: Session, limits?: ZipLimits): OpenedFile {
  const host = new XlsxHost(bytes, session, limits);
  return {
    host,
    save: () => host.save(),
    get isChanged() {
      return host.isChanged;
    },
  };
}
