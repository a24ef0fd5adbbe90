/** A time, or any other number of which less is better, as it came out over several runs. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)]!,
    low: sorted[0]!,
    high: sorted.at(-1)!,
  };
}

export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Times several pieces of work against each other: they take turns, so that what else the machine does falls on all of them.
 * A first turn of each warms up and is not counted.
 */
export async function takeTurns<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  turns: number,
): Promise<Readonly<Record<Name, Spread>>> {
  const names = Object.keys(works) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let turn = 0; turn <= turns; turn += 1) {
    for (const name of names) {
      const time = await timeOf(works[name]);
      if (turn > 0) times.get(name)!.push(time);
    }
  }
  return Object.fromEntries(names.map((name) => [name, spreadOf(times.get(name)!)])) as Record<
    Name,
    Spread
  >;
}
