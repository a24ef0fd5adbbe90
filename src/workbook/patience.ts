import { usualWaits } from "./attended";

/**
 * Waits for one answer at a time. One that does not come for long may have been lost: then it is time to ask again, and to
 * wait twice as long.
 */
export class Patience {
  private serial = 0;
  private began: number | null = null;
  private left: number;

  /** @param usual for how many milliseconds an answer is waited for at first. */
  constructor(private readonly usual = usualWaits.silence) {
    this.left = usual;
  }

  /** Whether it is too early to ask again. */
  get isWaiting(): boolean {
    return this.began !== null && performance.now() - this.began < this.left;
  }

  /** Gives what the answer is known by. */
  begin(): number {
    if (this.began !== null) this.left *= 2;
    this.began = performance.now();
    return (this.serial += 1);
  }

  /** Whether nothing was asked since. */
  isLatest(serial: number): boolean {
    return serial === this.serial;
  }

  /** Ends with an answer, unless something was asked since; says whether it did. */
  end(serial: number): boolean {
    if (!this.isLatest(serial)) return false;
    this.began = null;
    this.left = this.usual;
    return true;
  }

  /** No answer matters any more. */
  stop(): void {
    this.serial += 1;
    this.began = null;
  }
}
