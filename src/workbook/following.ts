/** So long an answer is waited for before the same is asked for again; each time that it was in vain, twice as long. */
const usualPatience = 20_000;

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
  private serial = 0;
  private began: number | null = null;
  private patience = usualPatience;
  private next: Turn | null = null;

  /** @param work is told whether its outcome still matters: neither was it asked for again since, nor is it all over. */
  constructor(private readonly work: (isCurrent: () => boolean) => Promise<void>) {}

  /** Resolves once a piece of work has ended that began after this. */
  ask(): Promise<void> {
    const waited = this.began === null ? null : performance.now() - this.began;
    if (waited !== null && waited < this.patience) return (this.next ??= new Turn()).ended;
    if (waited !== null) this.patience *= 2;
    return this.begin();
  }

  /** Nothing is begun any more, and no outcome matters, until it is asked for again. */
  stop(): void {
    this.serial += 1;
    this.began = null;
    this.next?.end();
    this.next = null;
  }

  private isAskedAgain(): boolean {
    return this.next !== null;
  }

  private async begin(): Promise<void> {
    const turn = this.next;
    this.next = null;
    const mine = (this.serial += 1);
    this.began = performance.now();
    try {
      await this.work(() => mine === this.serial && !this.isAskedAgain());
    } finally {
      turn?.end();
      if (mine === this.serial) {
        this.began = null;
        this.patience = usualPatience;
        if (this.isAskedAgain()) void this.begin();
      }
    }
  }
}
