import type { Session } from "../functions/session";

/** A value that parts of the pane share, and that outlives them. */
export class Store<T> {
  private readonly listeners = new Set<() => void>();

  constructor(private value: T) {}

  readonly read = (): T => this.value;

  readonly watch = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  write(value: T): void {
    this.value = value;
    for (const listener of [...this.listeners]) listener();
  }
}

/** One store for each workbook's session, made when it is first asked for. */
export function storePerSession<T>(initial: () => T): (session: Session) => Store<T> {
  const stores = new WeakMap<Session, Store<T>>();
  return (session) => {
    const known = stores.get(session);
    if (known) return known;
    const store = new Store(initial());
    stores.set(session, store);
    return store;
  };
}
