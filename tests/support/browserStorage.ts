/** Gives Node the storage of a browser, and what tells a page that another tab has changed it. */
export function installBrowserStorage(): { saveElsewhere(key: string, value: string): void } {
  const items = new Map<string, string>();
  const localStorage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
  const window = Object.assign(new EventTarget(), { localStorage });
  Object.defineProperty(globalThis, "window", { value: window, configurable: true });
  return {
    saveElsewhere(key, value) {
      items.set(key, value);
      window.dispatchEvent(Object.assign(new Event("storage"), { key }));
    },
  };
}
