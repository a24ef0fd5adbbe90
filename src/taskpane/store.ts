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

/** One of a kind for each workbook's session, made when it is first asked for. */
export function perSession<T>(make: () => T): (session: Session) => T {
  const made = new WeakMap<Session, { readonly one: T }>();
  return (session) => {
    const known = made.get(session) ?? { one: make() };
    made.set(session, known);
    return known.one;
  };
}

/** One store for each workbook's session. */
export const storePerSession = <T>(initial: () => T): ((session: Session) => Store<T>) =>
  perSession(() => new Store(initial()));
