import type { Session } from "../functions/session";
import { opensFiles } from "../hosts/excel/workbook/opensFiles";
import type { WorkbookHost } from "../workbook/host";

/**
 * The workbook in Excel, with copies made of it where Excel can open them. What reads and calculates files is large, and
 * loaded when the first copy is asked for.
 */
export function withCopies(host: WorkbookHost, session: Session): WorkbookHost {
  if (!opensFiles()) return host;
  return {
    ...host,
    async saveCopy(_ending, work, signal) {
      const { openCopy } = await import(/* webpackChunkName: "copy" */ "./openCopy");
      await openCopy(session, work, signal);
      return null;
    },
  };
}
