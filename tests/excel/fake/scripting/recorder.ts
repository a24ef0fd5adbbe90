import type { Scriptable } from "../scriptable";

/** The members of a recorded object: scalars that may be set, methods without an answer, and objects that hang on it. */
export interface Members {
  readonly set?: readonly string[];
  readonly call?: readonly string[];
  readonly objects?: Readonly<Record<string, Members>>;
  /** What `getItem` gives. */
  readonly item?: Members;
  /** Other methods that give an object. */
  readonly give?: Readonly<Record<string, Members>>;
}

const shown = (value: unknown): string =>
  typeof value === "object" && value !== null && "place" in value
    ? String(value.place)
    : JSON.stringify(value);

/** An object that only writes down what is asked of it; what it was not made to know is refused as everywhere. */
export function recorder(log: string[], path: string, members: Members): Scriptable {
  const { set = [], call = [], objects = {}, give = {}, item } = members;
  const from = <T>(names: readonly string[], make: (name: string) => T) =>
    Object.fromEntries(names.map((name) => [name, make(name)]));
  const note = (name: string, given: readonly unknown[]) =>
    `${path}.${name}(${given
      .filter((one) => one !== null)
      .map(shown)
      .join(", ")})`;
  return {
    ...(item && { item: (key: string) => recorder(log, note("getItem", [key]), item) }),
    properties: from(
      Object.keys(objects),
      (name) => () => recorder(log, `${path}.${name}`, objects[name]!),
    ),
    setters: from(set, (name) => (value: unknown) => {
      log.push(`${path}.${name} = ${shown(value)}`);
    }),
    methods: {
      ...from(call, (name) => (...given: unknown[]) => {
        log.push(note(name, given));
      }),
      ...from(Object.keys(give), (name) => (...given: unknown[]) => {
        log.push(note(name, given));
        return recorder(log, note(name, given), give[name]!);
      }),
    },
  };
}
