/** How Office.js asks a host for something, as read off its own requests; only what it uses for Excel is here. */

export const pathTypes = {
  global: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
};

export const actionTypes = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 };

/** A request flag: wait while the user edits a cell. */
export const delayForCellEdit = 64;

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument: the number of the object path that it stands for, or 0. */
  readonly ReferencedObjectPathIds?: readonly number[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

/** A message from Office.js to its host: a request is of type 1. */
export interface Message {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody | string };
}

/** One of the events, invocations and cancellations that a host sends. */
export interface Entry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId?: string;
  readonly message: unknown;
}

export const entries = {
  event: (messageType: number, message: object = {}): Entry => ({
    messageCategory: 65_536,
    messageType,
    targetId: "",
    message: JSON.stringify(message),
  }),
  invocation: (message: readonly unknown[]): Entry => ({
    messageCategory: 1,
    messageType: 1_000,
    message,
  }),
  /** A keyboard shortcut: the action that it stands for. */
  action: (name: string): Entry => ({
    messageCategory: 2,
    messageType: 1_000,
    message: JSON.stringify([name, null]),
  }),
  cancellation: (invocationId: number): Entry => ({
    messageCategory: 1,
    messageType: 1_001,
    message: { invocationId },
  }),
};

export const eventTypes = { settingsChanged: 1, selectionChanged: 2, visibilityChanged: 65_539 };

/** What Excel answers when it does not do what it was asked to. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
  }
}
