import type { Action, RequestBody, ResponseBody } from "./protocol";
import { actionTypes, pathTypes, Refusal } from "./protocol";
import type { Scriptable } from "./scriptable";
import { callMethod, itemOf, query, readProperty, setProperty } from "./scriptable";

/** What requests start from. */
export interface Roots {
  readonly workbook: Scriptable;
  /** Objects of Excel's outside the workbook, by name. */
  readonly services: Readonly<Record<string, Scriptable>>;
  /** An object that an earlier request held on to. */
  byReference(id: string): Scriptable;
}

/** The objects that a request names, each found or made once. */
class Paths {
  private readonly found = new Map<number, Scriptable | null>();

  constructor(
    private readonly paths: RequestBody["ObjectPaths"],
    private readonly roots: Roots,
  ) {}

  /** Null for an object that is not there, as `getItemOrNullObject` gives it. */
  at(id: number): Scriptable | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const object = this.find(id);
    this.found.set(id, object);
    return object;
  }

  /** Arguments, with the objects that some of them stand for. */
  argumentsOf(info: Action["ArgumentInfo"]): readonly unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      return id ? this.at(id) : argument;
    });
  }

  private find(id: number): Scriptable | null {
    const { ObjectPathType, Name, ParentObjectPathId, ArgumentInfo } = this.paths[id]!;
    const args = this.argumentsOf(ArgumentInfo);
    switch (ObjectPathType) {
      case pathTypes.global:
        return this.roots.workbook;
      case pathTypes.service:
        return this.roots.services[Name] ?? {};
      case pathTypes.reference:
        return this.roots.byReference(Name);
    }
    const parent = this.at(ParentObjectPathId!);
    if (!parent) return null;
    switch (ObjectPathType) {
      case pathTypes.method:
        return callMethod(parent, Name, args) as Scriptable | null;
      case pathTypes.property:
        return readProperty(parent, Name) as Scriptable;
      case pathTypes.indexer:
        return itemOf(parent, args[0]);
      default:
        throw new Error(`The fake Excel knows no object path of type ${ObjectPathType}`);
    }
  }
}

function perform(action: Action, object: Scriptable | null, args: readonly unknown[]): unknown {
  if (!object) return null;
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return object.identity?.() ?? {};
    case actionTypes.query:
      return query(object, action.QueryInfo?.Select ?? []);
    case actionTypes.method:
      return callMethod(object, action.Name, args) ?? null;
    case actionTypes.set:
      setProperty(object, action.Name, action.ArgumentInfo?.Arguments?.[0]);
      return null;
    default:
      throw new Error(`The fake Excel knows no action of type ${action.ActionType}`);
  }
}

/** Carries out a request: one action after the other, until one is refused. */
export function execute(body: RequestBody, roots: Roots): ResponseBody {
  const paths = new Paths(body.ObjectPaths, roots);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    if (action.ActionType === actionTypes.trace) {
      traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: null });
      continue;
    }
    try {
      const object = paths.at(action.ObjectPathId);
      const args = paths.argumentsOf(action.ArgumentInfo);
      results.push({ ActionId: action.Id, Value: perform(action, object, args) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const refusal = { Code: error.code, Message: error.message, Location: action.Name };
      return { Results: results, TraceIds: traces, Error: { ...refusal, ActionIndex: index } };
    }
  }
  return { Results: results, TraceIds: traces };
}
