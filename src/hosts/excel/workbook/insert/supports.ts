/** Whether this Excel has a version of its API set; what needs a newer one is left out. */
export const supports = (version: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", version);
