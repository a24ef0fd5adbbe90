import { Session } from "../../functions/session";
import type { Language } from "../../dataset/types";
import type { WorkbookHost } from "../../workbook/host";
import { Following } from "../../workbook/following";
import { withReport } from "../../workbook/report";
import type { StateReport } from "../../workbook/state";
import { connectState } from "../../workbook/state";
import { HostError } from "../../workbook/hostError";
import { copyOf } from "../../workbook/sessionOf";
import type { CalculationState } from "./grid/calculation";
import type { GridInPage } from "./grid/open";
import type { GridOperations } from "./grid/operations";
import type { WorkbookDocument } from "./document";
import { download } from "./download";
import type { Edit } from "./grid/edits";
import { workbenchHost } from "./host";
import { browserPlace, FilePlace } from "./statePlace";
import { onPage } from "./words";

/** How far the page is: what its parts show of each other. */
export interface WorkbenchState {
  readonly grid:
    { readonly kind: "loading" | "ready" } | { readonly kind: "failed"; readonly reason: string };
  /** Null before the first calculation. */
  readonly calculation: CalculationState | null;
  readonly reports: readonly StateReport[];
  /** What was changed since the workbook was opened or saved. */
  readonly edited: ReadonlySet<Edit>;
}

type SaveCopy = NonNullable<WorkbookHost["saveCopy"]>;

/** A value that React components watch. */
class Progress {
  private state: WorkbenchState = {
    grid: { kind: "loading" },
    calculation: null,
    reports: [],
    edited: new Set(),
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
  private shown: GridInPage | null = null;
  private opening = false;
  private disposed = false;
  private editedSince: Set<Edit> | null = null;
  private dark = false;
  private readonly filePlace: FilePlace | null;
  private disconnect: () => void = () => undefined;

  constructor(
    readonly document: WorkbookDocument,
    language: Language,
  ) {
    this.session = new Session(language);
    const { id, file } = document;
    this.filePlace = file && new FilePlace(file.state, () => this.edit("content"));
    this.host = workbenchHost(
      this.filePlace ?? browserPlace(id),
      new Promise((resolve) => {
        this.announce = resolve;
      }),
      (ending, work) => this.saveCopy(ending, work),
    );
  }

  /** The name of the workbook as a file: a file keeps its own. */
  get fileName(): string {
    const { name, file } = this.document;
    return file ? name[this.session.language] : `AEC ${name[this.session.language]}.xlsx`;
  }

  /** Null until it is loaded. */
  get grid(): GridInPage | null {
    return this.shown;
  }

  /** A state in the file that nobody could read. */
  get aside(): string | null {
    return this.filePlace?.aside ?? null;
  }

  /** What is there now counts as saved once what is returned is called; what is changed in between does not. */
  settling(): () => void {
    const since = new Set<Edit>();
    this.editedSince = since;
    return () => this.progress.change({ edited: new Set(since) });
  }

  dispose(): void {
    this.disposed = true;
    this.disconnect();
    this.shown?.dispose();
  }

  /** Takes over the scenarios that the workbook was left with. */
  async connect(): Promise<void> {
    const connection = await connectState(this.session, this.host, (report) =>
      this.progress.change({ reports: withReport(this.progress.read().reports, report) }),
    );
    this.disconnect = () => connection.disconnect();
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
    this.shown?.setDark(dark);
  }

  private async load(container: HTMLElement): Promise<void> {
    const { openGrid } = await import(/* webpackChunkName: "grid" */ "./grid/open");
    const { session, dark, document } = this;
    const { id, name, file } = document;
    const { state, language } = session;
    const grid = await openGrid({
      container,
      session,
      workbookId: id,
      name: name[language],
      content: file?.content ?? null,
      dark,
    });
    if (this.disposed) {
      grid.dispose();
      return;
    }
    grid.setDark(this.dark);
    this.shown = grid;
    grid.watchEdits((edit) => this.edit(edit));
    grid.watchCalculation((calculation) => this.progress.change({ calculation }));
    this.announce(grid);
    this.follow(grid, { state, language });
    this.progress.change({ grid: { kind: "ready" } });
  }

  private async saveCopy(...[ending, work]: Parameters<SaveCopy>): ReturnType<SaveCopy> {
    const { document, shown: grid } = this;
    if (!grid) throw new HostError(onPage("notLoaded"));
    const session = copyOf(this.session);
    const { saveCopy } = await import(/* webpackChunkName: "files" */ "./files");
    await grid.finishTyping();
    if (grid.structure.changes().length > 0) throw new HostError(onPage("changedStructure"));
    const sheets = grid.structure.contents();
    const bytes = await saveCopy({ file: document.file, sheets, session, aside: null }, work);
    const name = this.fileName.replace(/(?=\.\w+$)/, ` (${ending})`);
    download(name, bytes);
    return name;
  }

  private edit(edit: Edit): void {
    this.editedSince?.add(edit);
    const { edited } = this.progress.read();
    if (!edited.has(edit)) this.progress.change({ edited: new Set([...edited, edit]) });
  }

  /** Keeps the grid's language and its AEC cells, and what depends on them, those of the session. */
  private follow(grid: GridInPage, shown: Pick<Session, "state" | "language">): void {
    const { session, host } = this;
    let { language } = shown;
    // Its texts are fetched: those that were asked for first may come last.
    const speaking = new Following(() =>
      grid.setLanguage(session.language).catch((error: unknown) => reportError(error)),
    );
    const keepUp = () => {
      if (this.disposed) return;
      if (session.language !== language) {
        language = session.language;
        void speaking.ask();
      }
      void host.recalculate("workbook");
    };
    session.onChange(keepUp);
    // The pane can be used while the grid is loaded.
    if (session.state !== shown.state || session.language !== language) keepUp();
  }
}
