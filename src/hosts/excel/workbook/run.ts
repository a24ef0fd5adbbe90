import { HostError } from "../../../workbook/hostError";
import { sentenceFor, tooOld } from "./sentences";

interface RunOptions {
  /** Waits until the user has finished editing a cell, in place of failing. */
  readonly waitForEdit?: boolean;
}

/** A sentence in place of Office's code; what is none of Office's stays as it is. */
function explained(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  return new HostError(sentenceFor(error.code, error.message), { cause: error });
}

/**
 * Works on the workbook in one batch or several.
 *
 * @param needs the version of Excel's API set `ExcelApi` that the work needs.
 * @throws HostError when this Excel is too old for it, or refuses.
 */
export async function run<T>(
  needs: string,
  work: (context: Excel.RequestContext) => Promise<T>,
  { waitForEdit = false }: RunOptions = {},
): Promise<T> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", needs)) {
    throw new HostError(tooOld(`ExcelApi ${needs}`));
  }
  try {
    return await Excel.run({ delayForCellEdit: waitForEdit }, work);
  } catch (error) {
    throw explained(error);
  }
}
