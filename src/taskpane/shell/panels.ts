import type { TabEntry } from "../tabs";

type Loaded = ReturnType<TabEntry["load"]>;

const panels = new WeakMap<TabEntry, { readonly module: Loaded; failed: boolean }>();

/** A tab's panel: fetched once, and the same promise for every render. */
export function panelOf(tab: TabEntry): Loaded {
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
export function forgetFailed(tab: TabEntry): void {
  if (panels.get(tab)?.failed) panels.delete(tab);
}
