import type { PlainFunction } from "../types";
import { aggregates } from "./aggregates";
import { conditions } from "./conditions";
import { kinds } from "./kinds";
import { lookups } from "./lookups";
import { mathematics } from "./mathematics";
import { roundings } from "./rounding";

/** The functions of Excel's that are worked out here, by their names. */
export const plainFunctions: ReadonlyMap<string, PlainFunction> = new Map(
  Object.entries({
    ...aggregates,
    ...conditions,
    ...kinds,
    ...lookups,
    ...mathematics,
    ...roundings,
  }),
);

/** Those that may hand on a cell that they were given, blank or not. */
export const passing: ReadonlySet<string> = new Set(["IF", "INDEX"]);
