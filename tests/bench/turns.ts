import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import type { Spread } from "./measure";
import { spreadOf } from "./measure";
import type { Order, Measured } from "./work";
import type { Works } from "./works";

/** A piece of work, by name and arguments. */
export type Work = {
  [Name in keyof Works]: readonly [name: Name, ...args: Parameters<Works[Name]>];
}[keyof Works];

/** What came out over all turns, and the most memory that the process took, in MB. */
export interface Taken {
  readonly time: Spread;
  readonly processor: Spread;
  readonly memory: number;
}

/** A piece of work, or one that is done so often in the first turn and in each of the others. */
type Turn = Work | { readonly work: Work; readonly first: number; readonly times: number };

/**
 * Measures several pieces of work against each other. Each has a process of its own, so that none waits for another's memory,
 * and they take turns, so that what else the machine does falls on all of them. A first turn of each warms up and is not
 * counted.
 */
export async function takeTurns<Name extends string>(
  turns: Readonly<Record<Name, Turn>>,
  count: number,
): Promise<Readonly<Record<Name, Taken>>> {
  const names = Object.keys(turns) as Name[];
  const processes = new Map<Name, ChildProcess>();
  const taken = new Map<Name, Measured[]>(names.map((name) => [name, []]));
  try {
    for (const name of names) processes.set(name, await start(workOf(turns[name])));
    for (let turn = 0; turn <= count; turn += 1) {
      for (const name of names) {
        const times = timesOf(turns[name], turn === 0);
        const went = await go(processes.get(name)!, { times });
        if (turn > 0) taken.get(name)!.push(went);
      }
    }
  } finally {
    for (const child of processes.values()) child.disconnect();
  }
  return Object.fromEntries(names.map((name) => [name, summary(taken.get(name)!)])) as Record<
    Name,
    Taken
  >;
}

const workOf = (turn: Turn): Work => ("work" in turn ? turn.work : turn);

function timesOf(turn: Turn, isFirst: boolean): number {
  if (!("times" in turn)) return 1;
  return isFirst ? turn.first : turn.times;
}

async function start(work: Work): Promise<ChildProcess> {
  const child = fork(path.join(__dirname, "workProcess.js"), [JSON.stringify(work)]);
  await answerOf(child);
  return child;
}

function go(child: ChildProcess, order: Order): Promise<Measured> {
  child.send(order);
  return answerOf(child) as Promise<Measured>;
}

/** What a process says next. @throws Error where it ends instead. */
async function answerOf(child: ChildProcess): Promise<unknown> {
  const ended = new AbortController();
  const { signal } = ended;
  try {
    return await Promise.race([
      once(child, "message", { signal }).then(([answer]) => answer as unknown),
      once(child, "exit", { signal }).then(([code]) => {
        throw new Error(`A process that was to be measured ended with ${code}.`);
      }),
    ]);
  } finally {
    ended.abort();
  }
}

const summary = (all: readonly Measured[]): Taken => ({
  time: spreadOf(all.map(({ time }) => time)),
  processor: spreadOf(all.map(({ processor }) => processor)),
  memory: Math.max(...all.map(({ memory }) => memory)),
});
