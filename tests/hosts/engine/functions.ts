import type { Argument } from "../../../src/functions/cells";
import { CellError } from "../../../src/functions/cells";
import type { EngineFunction, FunctionHelp } from "../../../src/hosts/engine";

const description: FunctionHelp = { summary: "A test function.", help: "", parameters: [] };

/** What the last call of TEST.ECHO was handed. */
export let received: readonly Argument[] = [];

/** A multiplier that a test moves, as a scenario would. */
export const scenario = { factor: 1 };

export const testFunctions: readonly EngineFunction[] = [
  {
    name: "TEST.ECHO",
    description,
    invoke(args) {
      received = args;
      return args.length;
    },
  },
  {
    name: "TEST.TABLE",
    description,
    invoke: () => [
      ["year", "cables"],
      [2025, 700 * scenario.factor],
      [2026, new CellError("#N/A", "2026 is not in the source.")],
    ],
  },
  {
    name: "TEST.THROW",
    description,
    invoke() {
      throw new Error("out of order");
    },
  },
  {
    name: "TEST.MISSING",
    description,
    invoke: () => new CellError("#N/A", "Set the input asp.800G."),
  },
  {
    name: "TEST.SCALED",
    description,
    invoke: ([value]) => (typeof value === "number" ? value * scenario.factor : null),
  },
  {
    name: "TEST.ROWS",
    description,
    invoke: () => Array.from({ length: scenario.factor }, (_, i) => [i + 1]),
  },
];
