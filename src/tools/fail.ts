export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Ends a tool with one sentence for the person who ran it. */
export function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** Runs a tool; whatever goes wrong in it ends as one sentence and a failing exit code. */
export function runTool(main: () => void | Promise<void>): void {
  Promise.resolve()
    .then(main)
    .catch((error: unknown) => fail(messageOf(error)));
}
