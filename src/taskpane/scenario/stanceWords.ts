import type { Stance } from "../../scenarios/types";
import type { WordKey } from "../words";

export const stanceWords = {
  bear: "stanceBear",
  base: "stanceBase",
  bull: "stanceBull",
} as const satisfies Record<Stance, WordKey>;
