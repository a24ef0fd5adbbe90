import { Patience } from "./patience";

/** A promise that is kept from outside. */
class Turn {
  end!: () => void;
  readonly ended = new Promise<void>((resolve) => (this.end = resolve));
}

/**
 * Work that follows what happens in a workbook: one piece at a time, and once more after it where it was asked for meanwhile,
 * so that nothing piles up while the workbook does not answer. A piece that takes very long may have been lost: the next that
 * is asked for then does not wait for it.
 */
export class Following {
  private readonly patience = new Patience();
  private next: Turn | null = null;

  /** @param work is told whether its outcome still matters: neither was it asked for again since, nor is it all over. */
  constructor(private readonly work: (isCurrent: () => boolean) => Promise<void>) {}

  /** Resolves once a piece of work has ended that began after this. */
  ask(): Promise<void> {
    return this.patience.isWaiting ? (this.next ??= new Turn()).ended : this.begin();
  }

  /** Nothing is begun any more, and no outcome matters, until it is asked for again. */
  stop(): void {
    this.patience.stop();
    this.next?.end();
    this.next = null;
  }

  private isAskedAgain(): boolean {
    return this.next !== null;
  }

  private async begin(): Promise<void> {
    const turn = this.next;
    this.next = null;
    const mine = this.patience.begin();
    try {
      await this.work(() => this.patience.isLatest(mine) && !this.isAskedAgain());
    } finally {
      turn?.end();
      if (this.patience.end(mine) && this.isAskedAgain()) void this.begin();
    }
  }
}
