import { core } from "./core";
import { model } from "./model";
import { sheet } from "./sheets";
import { simulation } from "./simulation";

/** What can be measured in a process of its own, by name. */
export const works = { core, model, sheet, simulation } as const;

export type Works = typeof works;
