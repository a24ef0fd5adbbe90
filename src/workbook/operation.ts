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
