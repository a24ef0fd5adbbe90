/**
 * Has Excel load the add-in with this workbook from now on, so that its cells follow the scenario before anyone opens the pane.
 * Only for a workbook that uses the add-in: others open faster without. It is a convenience, so where Excel refuses, as in a
 * read-only workbook, nothing is said.
 */
export function loadWithWorkbook(): Promise<void> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return Promise.resolve();
  asked ??= ask().finally(() => (asked = undefined));
  return asked;
}

/** What Excel has not answered yet is not asked for again. */
let asked: Promise<void> | undefined;

async function ask(): Promise<void> {
  const { addin, StartupBehavior } = Office;
  try {
    if ((await addin.getStartupBehavior()) === StartupBehavior.load) return;
    await addin.setStartupBehavior(StartupBehavior.load);
  } catch {
    return;
  }
}
