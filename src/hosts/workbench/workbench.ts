import { Session } from "../../functions/session";
import type { Language } from "../../dataset/types";
import type { WorkbookHost } from "../../workbook/host";
import type { StateReport } from "../../workbook/state";
import { connectState } from "../../workbook/state";
import type { CalculationState } from "./grid/calculation";
import type { GridInPage } from "./grid/open";
import type { GridOperations } from "./grid/operations";
import { workbenchHost } from "./host";

/** How far the page is: what its parts show of each other. */
export interface WorkbenchState {
  readonly grid:
    { readonly kind: "loading" | "ready" } | { readonly kind: "failed"; readonly reason: string };
  /** Null before the first calculation. */
  readonly calculation: CalculationState | null;
  readonly reports: readonly StateReport[];
}

/** A value that React components watch. */
class Progress {
  private state: WorkbenchState = {
    grid: { kind: "loading" },
    calculation: null,
    reports: [],
  };
  private readonly listeners = new Set<() => void>();

  readonly read = (): WorkbenchState => this.state;

  readonly watch = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  change(part: Partial<WorkbenchState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of [...this.listeners]) listener();
  }
}

/** One workbook in the page: its scenarios, its grid, and how they keep up with each other. */
export class Workbench {
  readonly session: Session;
  readonly host: WorkbookHost;
  readonly progress = new Progress();
  private announce!: (grid: GridOperations) => void;
  private grid: GridInPage | null = null;
  private opening = false;
  private dark = false;

  constructor(
    private readonly workbookId: string,
    language: Language,
  ) {
    this.session = new Session(language);
    this.host = workbenchHost(
      workbookId,
      new Promise((resolve) => {
        this.announce = resolve;
      }),
    );
  }

  /** Takes over the scenarios that the workbook was left with. */
  async connect(): Promise<void> {
    await connectState(this.session, this.host, (report) =>
      this.progress.change({ reports: [...this.progress.read().reports, report] }),
    );
  }

  /** Loads the grid into an element of the page; once. */
  open(container: HTMLElement): void {
    if (this.opening) return;
    this.opening = true;
    this.load(container).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      this.progress.change({ grid: { kind: "failed", reason } });
    });
  }

  setDark(dark: boolean): void {
    this.dark = dark;
    this.grid?.setDark(dark);
  }

  private async load(container: HTMLElement): Promise<void> {
    const { openGrid } = await import(/* webpackChunkName: "grid" */ "./grid/open");
    const { session, workbookId, dark } = this;
    const grid = await openGrid({ container, session, workbookId, dark });
    grid.setDark(this.dark);
    this.grid = grid;
    grid.watchCalculation((calculation) => this.progress.change({ calculation }));
    this.announce(grid);
    this.follow(grid);
    this.progress.change({ grid: { kind: "ready" } });
  }

  /** Keeps the grid's language and its AEC cells, and what depends on them, those of the session. */
  private follow(grid: GridInPage): void {
    const { session, host } = this;
    let { language } = session;
    session.onChange(() => {
      if (session.language !== language) {
        language = session.language;
        void grid.setLanguage(language);
      }
      void host.recalculate("workbook");
    });
  }
}
