import type { Words } from "../../dataset/types";
import type { Session } from "../../functions/session";
import type { Audit } from "../../workbook/audit/audit";
import type { Waits } from "../../workbook/attended";
import { attend, usualWaits } from "../../workbook/attended";
import { auditCell } from "../../workbook/audit/audit";
import { Following } from "../../workbook/following";
import type { Area, WorkbookHost } from "../../workbook/host";
import { reasonOf } from "../../workbook/hostError";

export interface AuditState {
  /** The last audit that was finished; it stays in sight until the next one is. */
  readonly audit: Audit | null;
  /** Why the cell that is to be shown could not be read. */
  readonly failure: Words | null;
  readonly busy: boolean;
  /** Whether the workbook has left a call unanswered for long. */
  readonly silent: boolean;
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
  /** Moves of the selection are told of as they happen: where it is at first has to be asked for. */
  private told = false;
  private readonly audits = new Following(() => this.run());

  constructor(
    private readonly session: Session,
    private readonly host: WorkbookHost,
    private readonly memory: PinMemory,
    private readonly waits: Waits = usualWaits,
  ) {
    const pinned = memory.read();
    this.state = { audit: null, failure: null, busy: true, silent: false, selected: null, pinned };
  }

  readonly read = (): AuditState => this.state;

  readonly watch = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Follows the selection until it is told to stop. */
  start(): () => void {
    let following = true;
    this.told = false;
    const select = (selected: Area) => {
      if (!following) return;
      this.select(selected);
      if (!this.state.pinned) this.schedule([passing]);
    };
    const unwatch = this.host.watchSelection(select);
    const unlisten = this.session.onChange(() => this.schedule(settling));
    this.schedule([0]);
    return () => {
      following = false;
      unwatch();
      unlisten();
      this.callOff();
      this.running = new AbortController();
      this.audits.stop();
    };
  }

  /** Keeps the cell that is shown while the selection moves on; what is under way may be another's. */
  pin(): void {
    const pinned = this.state.audit?.area ?? null;
    this.memory.write(pinned);
    this.change({ pinned });
    this.schedule([0]);
  }

  unpin(): void {
    this.memory.write(null);
    this.change({ pinned: null });
    this.schedule([0]);
  }

  /** Reads the cell again: its content may have changed without a move of the selection. */
  readonly again = (): void => this.schedule([0]);

  private callOff(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers = [];
    this.running.abort();
  }

  private schedule(delays: readonly number[]): void {
    this.callOff();
    this.timers = delays.map((delay) => setTimeout(() => void this.audits.ask(), delay));
  }

  private async run(): Promise<void> {
    this.running.abort();
    const running = (this.running = new AbortController());
    const isWanted = () => !running.signal.aborted;
    // Whether the workbook answers is told whatever becomes of the audit.
    const onSilence = (silent: boolean) => {
      if (this.running === running) this.change({ silent });
    };
    this.change({ busy: true });
    try {
      const audit = await this.audit(running.signal, onSilence);
      if (isWanted()) this.change({ audit, failure: null, busy: false });
    } catch (error) {
      if (isWanted()) this.fail(error);
    }
    if (this.state.silent) onSilence(false);
  }

  private audit(signal: AbortSignal, onSilence: (silent: boolean) => void): Promise<Audit> {
    const { waits } = this;
    return attend(this.host, { waits, onSilence }, async (host) => {
      const target = await this.target(host);
      return auditCell(this.session, host, target, signal);
    });
  }

  private async target(host: WorkbookHost): Promise<Area> {
    const { pinned } = this.state;
    if (!this.isTold()) {
      const selected = await host.readSelection().catch((error: unknown) => {
        if (!pinned) throw error;
        return null;
      });
      if (selected && !this.isTold()) this.select(selected);
    }
    return pinned ?? this.state.selected!;
  }

  private isTold(): boolean {
    return this.told;
  }

  private select(selected: Area): void {
    this.told = true;
    this.change({ selected });
  }

  private fail(error: unknown): void {
    this.change({ failure: reasonOf(error), busy: false });
  }

  private change(part: Partial<AuditState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of [...this.listeners]) listener();
  }
}
