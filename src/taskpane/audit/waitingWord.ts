import type { WorkbookHost } from "../../workbook/host";

/** What is said of a workbook that does not answer to work that holds nothing up. */
export const waitingWord = ({ kind }: WorkbookHost) =>
  kind === "excel" ? "waitingForExcel" : "waitingForWorkbook";
