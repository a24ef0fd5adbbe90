import type { Words } from "../../dataset/types";
import type { Session } from "../../functions/session";
import type { Audit } from "../../workbook/audit/audit";
import { auditCell } from "../../workbook/audit/audit";
import type { Area, WorkbookHost } from "../../workbook/host";
import { reasonOf } from "../../workbook/hostError";

export interface AuditState {
  /** The last audit that was finished; it stays in sight until the next one is. */
  readonly audit: Audit | null;
  /** Why the cell that is to be shown could not be read. */
  readonly failure: Words | null;
  readonly busy: boolean;
  readonly selected: Area | null;
  readonly pinned: Area | null;
}

/** Where a pin is kept while the tab is closed. */
export interface PinMemory {
  read(): Area | null;
  write(pinned: Area | null): void;
}

/** People pass over cells on their way: only one that they stay on for so long is read. */
const passing = 50;

/** When a cell is read again after a change of scenario: hosts bring cells up to date some time later, and tell nobody. */
const settling = [0, 300, 1_200, 3_000];

/** Keeps the audit of the selected or pinned cell up to date, whatever comes when. */
export class AuditFollower {
  private state: AuditState;
  private readonly listeners = new Set<() => void>();
  private timers: ReturnType<typeof setTimeout>[] = [];
  private running = new AbortController();

  constructor(
    private readonly session: Session,
    private readonly host: WorkbookHost,
    private readonly memory: PinMemory,
  ) {
    this.state = { audit: null, failure: null, busy: true, selected: null, pinned: memory.read() };
  }

  readonly read = (): AuditState => this.state;

  readonly watch = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Follows the selection until it is told to stop. */
  start(): () => void {
    let following = true;
    let told = false;
    const select = (selected: Area) => {
      if (!following) return;
      told = true;
      this.change({ selected });
      if (!this.state.pinned) this.schedule([passing]);
    };
    this.host.readSelection().then(
      (selected) => {
        // Moves are told of as they happen: this is only where it all began.
        if (!told) select(selected);
      },
      (error: unknown) => {
        if (following) this.fail(error);
      },
    );
    const unwatch = this.host.watchSelection(select);
    const unlisten = this.session.onChange(() => this.schedule(settling));
    this.schedule([0]);
    return () => {
      following = false;
      unwatch();
      unlisten();
      this.callOff();
    };
  }

  /** Keeps the cell that is shown while the selection moves on. */
  pin(): void {
    const pinned = this.state.audit?.area ?? null;
    this.memory.write(pinned);
    this.change({ pinned });
  }

  unpin(): void {
    this.memory.write(null);
    this.change({ pinned: null });
    this.schedule([0]);
  }

  /** Reads the cell again: its content may have changed without a move of the selection. */
  readonly again = (): void => {
    if (this.state.selected || this.state.pinned) this.schedule([0]);
    else void this.host.readSelection().then(this.found, (error: unknown) => this.fail(error));
  };

  private readonly found = (selected: Area): void => {
    this.change({ selected });
    this.schedule([0]);
  };

  private callOff(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers = [];
    this.running.abort();
  }

  private schedule(delays: readonly number[]): void {
    this.callOff();
    this.timers = delays.map((delay) => setTimeout(() => void this.run(), delay));
  }

  private async run(): Promise<void> {
    const target = this.state.pinned ?? this.state.selected;
    if (!target) return;
    this.running.abort();
    this.running = new AbortController();
    const { signal } = this.running;
    this.change({ busy: true });
    try {
      const audit = await auditCell(this.session, this.host, target, signal);
      if (!signal.aborted) this.change({ audit, failure: null, busy: false });
    } catch (error) {
      if (!signal.aborted) this.fail(error);
    }
  }

  private fail(error: unknown): void {
    this.change({ failure: reasonOf(error), busy: false });
  }

  private change(part: Partial<AuditState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of [...this.listeners]) listener();
  }
}
