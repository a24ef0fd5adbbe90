/** What ends a command: one sentence for its user, and the exit status. */
export class Failure extends Error {
  constructor(
    sentence: string,
    readonly status = 1,
  ) {
    super(sentence);
  }
}
