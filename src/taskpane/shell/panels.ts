import type { ComponentType } from "react";
import { lazy } from "react";

/** What has a panel to fetch. */
export interface Fetched<Props extends object = object> {
  load(): Promise<{ readonly default: ComponentType<Props> }>;
}

const panels = new WeakMap<object, { readonly panel: unknown; failed: boolean }>();

/** A part's panel: fetched once, when it is first shown. */
export function panelOf<Props extends object>(part: Fetched<Props>): ComponentType<Props> {
  const known = panels.get(part);
  if (known) return known.panel as ComponentType<Props>;
  const load = async () => {
    try {
      return await part.load();
    } catch (error) {
      asked.failed = true;
      throw error;
    }
  };
  const panel = lazy(load) as unknown as ComponentType<Props>;
  const asked = { panel, failed: false };
  panels.set(part, asked);
  return panel;
}

/** Lets a panel that could not be fetched be fetched again. */
export function forgetFailed(part: object): void {
  if (panels.get(part)?.failed) panels.delete(part);
}
