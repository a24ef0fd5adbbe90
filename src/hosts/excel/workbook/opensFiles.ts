/** The version of Excel's API set that opens a file as a new workbook. */
export const needsToOpen = "1.8";

/** Whether this Excel hands out the workbook as a file, and opens one that it is given. */
export function opensFiles(): boolean {
  const { requirements } = Office.context;
  return (
    requirements.isSetSupported("CompressedFile", "1.1") &&
    requirements.isSetSupported("ExcelApi", needsToOpen)
  );
}
