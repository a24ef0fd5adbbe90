/** Ends a piece of work that its user no longer wants. */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DOMException("The work was cancelled", "AbortError");
}
