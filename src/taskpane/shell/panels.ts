import type { TabEntry } from "../tabs";

/** What has a panel to fetch. */
export type Fetched = Pick<TabEntry, "load">;

type Loaded = ReturnType<Fetched["load"]>;

const panels = new WeakMap<Fetched, { readonly module: Loaded; failed: boolean }>();

/** A tab's panel: fetched once, and the same promise for every render. */
export function panelOf(tab: Fetched): Loaded {
  const known = panels.get(tab);
  if (known) return known.module;
  const panel = { module: tab.load(), failed: false };
  panel.module.catch(() => {
    panel.failed = true;
  });
  panels.set(tab, panel);
  return panel.module;
}

/** Lets a panel that could not be fetched be fetched again. */
export function forgetFailed(tab: Fetched): void {
  if (panels.get(tab)?.failed) panels.delete(tab);
}
