import { Refusal } from "./protocol";

/** An object of Excel's model as a script sees it. Names are those of the TypeScript declarations. */
export interface Scriptable {
  /** What Excel sends along so that the script can name the object in its next request. */
  readonly identity?: () => Readonly<Record<string, unknown>>;
  /** Scalars, and objects that hang on this one. */
  readonly properties?: Readonly<Record<string, () => unknown>>;
  readonly setters?: Readonly<Record<string, (value: never) => void>>;
  /** May give a scalar, an object, or null for an object that is not there. */
  readonly methods?: Readonly<Record<string, (...args: never[]) => unknown>>;
  /** Where a range lies, for what is written down about it. */
  readonly place?: string;
  readonly items?: () => readonly Scriptable[];
  readonly item?: (key: string) => Scriptable;
}

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const upperFirst = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function member<T>(members: Readonly<Record<string, T>> | undefined, name: string): T {
  const found = members?.[lowerFirst(name)];
  // Not Excel's refusal but the fake's own: the test needs more of Excel than is here.
  if (!found) throw new Error(`The fake Excel has no ${name}`);
  return found;
}

export function readProperty(object: Scriptable, name: string): unknown {
  return member(object.properties, name)();
}

export function setProperty(object: Scriptable, name: string, value: unknown): void {
  member(object.setters, name)(value as never);
}

export function callMethod(object: Scriptable, name: string, args: readonly unknown[]): unknown {
  return member(object.methods, name)(...(args as never[]));
}

export function itemOf(object: Scriptable, key: unknown): Scriptable {
  if (!object.item) throw new Refusal("InvalidArgument");
  return object.item(String(key));
}

/** What a query asks of an object, or of each object in a collection. */
export function query(
  object: Scriptable,
  select: readonly string[],
): Readonly<Record<string, unknown>> {
  if (object.items) return { _Items: object.items().map((item) => selected(item, select)) };
  return selected(object, select);
}

function selected(object: Scriptable, select: readonly string[]) {
  const values = select.map((name) => [upperFirst(name), readProperty(object, name)] as const);
  return { ...object.identity?.(), ...Object.fromEntries(values) };
}
