import type { WorkbookHost } from "../../workbook/host";

/** Of work that can be cancelled. Excel alone has dialogs and cells in editing that hold its answers up. */
export const silentWord = ({ kind }: WorkbookHost) =>
  kind === "excel" ? "silentExcel" : "silentWorkbook";
