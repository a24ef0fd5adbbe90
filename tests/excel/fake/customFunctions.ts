import type { Answer, Argument, Cell } from "../../../src/functions/cells";
import { CellError, isGrid } from "../../../src/functions/cells";
import type { FunctionsMetadata } from "../../../src/tools/functionsJson";
import { busy } from "./sheet";
import type { Entry } from "./protocol";
import { entries } from "./protocol";

const flags = { streaming: 2, errorsAsValues: 4 };

type Metadata = FunctionsMetadata["functions"][number];

/** A call of a function that Excel has open: cells with the same function and arguments share one. */
export interface OpenCall {
  readonly id: number;
  readonly key: string;
  readonly streaming: boolean;
  users: number;
  answer: Answer;
  /** How often the function gave a result. */
  results: number;
}

/** What a function sends back: its call, whether it went well, the value or message, and the kind of error. */
export type Result = readonly [id: number, ok: boolean, value: unknown, ...rest: unknown[]];

const codes: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** Counts on over all workbooks: Microsoft's dispatcher remembers every call that was not cancelled. */
let nextId = 1;

/** Excel's side of custom functions: calls them as `functions.json` says, and keeps what they answer. */
export class CustomFunctionsEngine {
  readonly calls = new Map<string, OpenCall>();
  readonly invocations: Entry[] = [];
  readonly results: Result[] = [];
  /** In manual mode Excel shows the first answer of a call, and what its stream sends later not. */
  showsStreams = true;
  private readonly byId = new Map<number, OpenCall>();
  private readonly functions: ReadonlyMap<string, Metadata>;

  constructor(
    metadata: FunctionsMetadata,
    private readonly send: (entries: readonly Entry[]) => void,
    private readonly changed: () => void,
  ) {
    this.functions = new Map(metadata.functions.map((one) => [one.name, one]));
  }

  /** Opens a call, or joins the one that other cells have open. */
  open(name: string, given: readonly Argument[]): OpenCall | CellError {
    const definition = this.functions.get(name.toUpperCase());
    if (!definition) return new CellError("#NAME?");
    const values = this.values(definition, given);
    if (values instanceof CellError) return values;
    const key = JSON.stringify([definition.id, values]);
    const open = this.calls.get(key) ?? this.invoke(definition, key, values);
    open.users += 1;
    return open;
  }

  /** Closes a call when its last cell is gone. */
  close(call: OpenCall): void {
    call.users -= 1;
    if (call.users > 0) return;
    this.calls.delete(call.key);
    this.byId.delete(call.id);
    if (call.streaming) this.send([entries.cancellation(call.id)]);
  }

  receive(results: readonly Result[]): void {
    this.results.push(...results);
    for (const result of results) {
      const call = this.byId.get(result[0]);
      if (!call) continue;
      call.results += 1;
      if (call.results === 1 || this.showsStreams) call.answer = answerOf(result);
    }
    this.changed();
  }

  private invoke(definition: Metadata, key: string, values: readonly unknown[]): OpenCall {
    const streaming = definition.options?.stream ?? false;
    const call = { id: nextId, key, streaming, users: 0, answer: busy, results: 0 };
    nextId += 1;
    this.calls.set(key, call);
    this.byId.set(call.id, call);
    const flag = (streaming ? flags.streaming : 0) + flags.errorsAsValues;
    const entry = entries.invocation([call.id, definition.id, values, "Sheet1!A1", flag]);
    this.invocations.push(entry);
    this.send([entry]);
    return call;
  }

  /** Arguments in the form that the parameters ask for; an error where Excel answers by itself. */
  private values(definition: Metadata, given: readonly Argument[]): unknown[] | CellError {
    const { parameters } = definition;
    const repeating = parameters.at(-1)?.repeating ?? false;
    if (!repeating && given.length > parameters.length) return new CellError("#VALUE!");
    const values: unknown[] = [];
    for (const [index, parameter] of parameters.entries()) {
      const own = parameter.repeating ? given.slice(index) : [given[index] ?? null];
      const passed = own.map((argument) => passedAs(argument, parameter));
      const refused = passed.find((value) => value instanceof CellError);
      if (refused) return refused;
      values.push(parameter.repeating ? passed : passed[0]);
    }
    return values;
  }
}

function passedCell(cell: Cell): unknown {
  return cell instanceof CellError ? { type: "CustomFunctionError", code: cell.code } : cell;
}

function passedAs(argument: Argument, parameter: Metadata["parameters"][number]): unknown {
  if (parameter.dimensionality === "matrix") {
    if (argument === null) return null;
    return isGrid(argument) ? argument.map((row) => row.map(passedCell)) : [[passedCell(argument)]];
  }
  if (isGrid(argument)) return new CellError("#VALUE!");
  if (parameter.type === "any") return passedCell(argument);
  if (argument instanceof CellError || argument === null) return argument;
  if (parameter.type === "number" && typeof argument !== "number") return new CellError("#VALUE!");
  return parameter.type === "string" ? String(argument) : argument;
}

/** A null in a result comes out as 0, as in Excel. */
function shown(value: unknown): Cell {
  if (value === null) return 0;
  if (typeof value !== "object") return value as Cell;
  const { code, message } = value as { code: string; message?: string };
  return new CellError(code, message);
}

function answerOf([, ok, value, code]: Result): Answer {
  if (!ok)
    return new CellError(
      codes[code as number] ?? "#VALUE!",
      typeof value === "string" ? value : "",
    );
  return Array.isArray(value)
    ? value.map((row: readonly unknown[]) => row.map(shown))
    : shown(value);
}
