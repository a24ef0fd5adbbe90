import { appearance, watchAppearance } from "../hosts/excel/appearance";
import { binding, session } from "../hosts/excel/functions";
import { startExcel } from "../hosts/excel/start";
import type { StateReport } from "../workbook/state";
import { outsideExcel, showSentence, withoutOffice } from "./sentencePage";

/** Brings Excel and the task pane together. The functions answer already; the pane's interface is fetched after them. */
async function main(): Promise<void> {
  const root = document.getElementById("root")!;
  if (!binding) {
    showSentence(root, withoutOffice);
    return;
  }
  let reports: readonly StateReport[] = [];
  let show = (): void => undefined;

  const host = await startExcel(session, binding.firstCall, (report) => {
    // One of each kind: what fails at every attempt is said once.
    reports = [...reports.filter(({ kind }) => kind !== report.kind), report];
    show();
  });
  if (!host) {
    showSentence(root, outsideExcel);
    return;
  }
  const { mountTaskPane } = await import("../taskpane/mount");
  const pane = mountTaskPane(root, { session, host, theme: appearance(), reports });
  show = () => pane.update({ reports });
  watchAppearance((theme) => pane.update({ theme }));
}

void main();
