import { Refusal } from "./protocol";
import type { Scriptable } from "./scriptable";

/** The ranges that a script holds on to from one request to the next, until it lets go of them. */
export class References {
  private readonly held = new Map<string, Scriptable>();
  private nextId = 1;

  get count(): number {
    return this.held.size;
  }

  /** Adds to an object what Office.js asks of those that can be held on to. */
  holdable(object: Scriptable): Scriptable {
    let id: string | undefined;
    const holdable: Scriptable = {
      ...object,
      identity: () => (id === undefined ? {} : { _ReferenceId: id }),
      methods: {
        ...object.methods,
        _KeepReference: () => {
          id ??= `range-${this.nextId++}`;
          this.held.set(id, holdable);
        },
      },
    };
    return holdable;
  }

  at(id: string): Scriptable {
    const object = this.held.get(id);
    if (!object) throw new Refusal("InvalidReference");
    return object;
  }

  release(id: string): void {
    this.held.delete(id);
  }
}
