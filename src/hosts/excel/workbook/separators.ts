import type { Separators } from "../../../workbook/separators";
import { english, withComma } from "../../../workbook/separators";
import { run } from "./run";

const needs = "1.11";

/**
 * Excel tells its decimal separator, which its options may set apart from the system's, but not what it puts between arguments:
 * that is a semicolon wherever a comma is taken. An Excel that tells nothing is taken for an English one.
 */
export async function formulaSeparators(): Promise<Separators> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", needs)) return english;
  return run(needs, async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator");
    await context.sync();
    return application.decimalSeparator === "," ? withComma : english;
  });
}
