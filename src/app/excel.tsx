import "./page.css";
import { appearance, watchAppearance } from "../hosts/excel/appearance";
import { associateCommands } from "../hosts/excel/commands";
import { binding, session } from "../hosts/excel/functions";
import { watchReturn } from "../hosts/excel/workbook/events";
import { startExcel } from "../hosts/excel/start";
import type * as Mount from "../taskpane/mount";
import type { TabRequest } from "../taskpane/shell/useRequestedTab";
import type { HostReport } from "../workbook/report";
import { withReport } from "../workbook/report";
import { withCopies } from "./copies";
import { notLoaded, outsideExcel, showSentence, withoutOffice } from "./sentencePage";

interface Told {
  readonly reports: readonly HostReport[];
  readonly request?: TabRequest;
}

/** What the pane is to be told of its surroundings, from before it is there. */
class PaneNews {
  private pane: Mount.MountedPane | null = null;
  told: Told = { reports: [] };

  readonly report = (report: HostReport): void =>
    this.tell({ ...this.told, reports: withReport(this.told.reports, report) });

  readonly showTab = (tab: string): void => this.tell({ ...this.told, request: { tab } });

  follow(pane: Mount.MountedPane): void {
    this.pane = pane;
    pane.update(this.told);
  }

  private tell(told: Told): void {
    this.told = told;
    this.pane?.update(told);
  }
}

/** Fetches the pane's interface; where that fails, the page says so, and tries again when the user comes back. */
async function loadPane(root: Element): Promise<typeof Mount> {
  for (;;) {
    try {
      return await import("../taskpane/mount");
    } catch {
      showSentence(root, notLoaded);
      await new Promise<void>((resolve) => {
        const unwatch = watchReturn(() => {
          unwatch();
          resolve();
        });
      });
    }
  }
}

/** Brings Excel and the task pane together. The functions answer already; the pane's interface is fetched after them. */
async function main(): Promise<void> {
  const root = document.getElementById("root")!;
  if (!binding) {
    showSentence(root, withoutOffice);
    return;
  }
  const news = new PaneNews();
  const started = startExcel(session, binding.firstCall, news.report);
  // Below those of the saved state, which are told apart by the same number.
  let attempt = 0;
  associateCommands({
    session,
    started,
    showTab: news.showTab,
    report: (told) => news.report({ ...told, attempt: (attempt -= 1) }),
  });
  const host = await started;
  if (!host) {
    showSentence(root, outsideExcel);
    return;
  }
  const { mountTaskPane } = await loadPane(root);
  const pane = mountTaskPane(root, {
    session,
    host: withCopies(host, session),
    theme: appearance(),
    ...news.told,
  });
  news.follow(pane);
  watchAppearance((theme) => pane.update({ theme }));
}

void main();
