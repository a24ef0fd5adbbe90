import type { Cell } from "../../../src/functions/cells";
import { figure, sessionUnder } from "../../support/ask";
import type { Prepare } from "../work";

/** Simulates a function that answers with a number. */
export const simulation: Prepare<[name: string, trials: number, args: readonly Cell[]]> = (
  name,
  trials,
  args,
) => {
  const session = sessionUnder("example");
  let seed = 0;
  return () => {
    figure(session, "SIMULATE", name, 0.9, trials, seed, ...args);
    seed += 1;
  };
};
