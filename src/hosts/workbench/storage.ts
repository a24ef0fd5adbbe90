/** The page's storage, which a browser may refuse: private windows, blocked cookies, a full disk. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** What was stored under a key; null where there is nothing, or nothing may be read. */
export function readStored(key: string): string | null {
  try {
    return storage()?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/**
 * Stores a text under a key.
 *
 * @throws what the browser says when it refuses.
 */
export function store(key: string, value: string): void {
  const place = storage();
  if (!place) throw new Error("This browser does not let the page store anything.");
  place.setItem(key, value);
}

/** Calls back when another tab changes what is stored under a key. */
export function watchStored(key: string, listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    // A null key says that everything was cleared.
    if (event.key === key || event.key === null) listener();
  };
  window.addEventListener("storage", onStorage);
  return () => window.removeEventListener("storage", onStorage);
}
