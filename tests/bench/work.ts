/** Makes something to be measured ready; its arguments have to be plain data. */
export type Prepare<Args extends readonly unknown[]> = (
  ...args: Args
) => (() => unknown) | Promise<() => unknown>;

/** What a process is asked to do, and how often each time. */
export interface Order {
  readonly times: number;
}

/** How it went: milliseconds by the clock and of a processor, and the most memory so far in MB. */
export interface Measured {
  readonly time: number;
  readonly processor: number;
  readonly memory: number;
}
