/** How a long piece of work is watched and called off. */
export interface OperationOptions {
  /** Once it is aborted, the work stops at the next safe place and says so in its result. */
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/** So many cells are worked on between two looks at the signal. */
export const batchSize = 200;

export function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += batchSize) {
    yield items.slice(start, start + batchSize);
  }
}

/**
 * Ends a piece of work that its user no longer wants; older web views of Excel have no `throwIfAborted`.
 *
 * @throws an AbortError.
 */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DOMException("The work was cancelled", "AbortError");
}

/** So many cells are looked at in one piece: a page that draws in between does not seem to hang. */
export const pieceSize = 50;

/**
 * Before each piece of a long list, lets a page draw and its user press Cancel.
 *
 * @throws an AbortError.
 */
export async function pauseAt(index: number, signal: AbortSignal | undefined): Promise<void> {
  if (index % pieceSize !== 0) return;
  await new Promise((resolve) => setTimeout(resolve));
  stopIfAborted(signal);
}
