import type { Language } from "../../dataset/types";
import type { Session } from "../../functions/session";
import type { WorkbookHost } from "../../workbook/host";
import type { HostReport } from "../../workbook/report";
import type { StateWaits } from "../../workbook/state";
import { connectState, notRead } from "../../workbook/state";
import { excelHost } from "./host";
import { loadWithWorkbook } from "./loadWithWorkbook";
import { missingRequirements } from "./requirements";
import { watchReturn } from "./workbook/events";

type Report = (report: HostReport) => void;

function languageOf(locale: string): Language {
  return /^zh\b/i.test(locale) ? "zh" : "en";
}

/** The workbook in Excel, which from the first scenario saved in it on loads the add-in by itself. */
function rememberedHost(): WorkbookHost {
  return {
    ...excelHost,
    async writeState(json) {
      await excelHost.writeState(json);
      void loadWithWorkbook();
    },
  };
}

/** Keeps the session and the workbook's saved state the same; while Excel refuses, tries again when the user comes back. */
async function connect(
  session: Session,
  host: WorkbookHost,
  report: Report,
  waits?: StateWaits,
  isAgain = false,
): Promise<void> {
  try {
    await connectState(session, host, report, waits);
    if (isAgain) report({ kind: "notRead", words: null });
  } catch (error) {
    report({ kind: "notRead", words: notRead(error) });
    const unwatch = watchReturn(() => {
      unwatch();
      void connect(session, host, report, waits, true);
    });
  }
}

/** While a cell is being edited Excel does not answer: the pane opens all the same, and has the scenarios once it does. */
function connectedOrSilent(
  connected: (report: Report) => Promise<void>,
  report: Report,
): Promise<void> {
  return new Promise((resolve) => {
    const tell: Report = (told) => {
      report(told);
      if (told.kind === "silent") resolve();
    };
    void connected(tell).then(resolve);
  });
}

/**
 * Connects a page with the Excel around it: its language, and the scenarios saved in its workbook.
 *
 * @param used done when the workbook has called a function.
 * @returns the workbook; null when the page is not in Excel.
 */
export async function startExcel(
  session: Session,
  used: Promise<void>,
  report: Report,
  waits?: StateWaits,
): Promise<WorkbookHost | null> {
  const { host: application } = await Office.onReady();
  // Outside Office it is null, whatever its type says.
  if ((application as Office.HostType | null) !== Office.HostType.Excel) return null;
  session.setLanguage(languageOf(Office.context.displayLanguage));
  const missing = missingRequirements();
  if (missing) report({ kind: "missing", words: missing });
  void used.then(loadWithWorkbook);
  const host = rememberedHost();
  await connectedOrSilent((tell) => connect(session, host, tell, waits), report);
  return host;
}
