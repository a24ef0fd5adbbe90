import type { Injector } from "@univerjs/core";
import {
  AstTreeBuilder,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Interpreter,
} from "@univerjs/engine-formula";
import { rootNode } from "../formula/tree";
import { errorValue } from "../values";
import type { Say } from "../words";
import { failed } from "../words";
import { wrapMethod } from "./wrap";

/** Told of a failure that left cells without a new value. */
export type OnFailure = (error: unknown) => void;

/**
 * Catches what the engine throws while it calculates. It calculates behind a lock that a throw never releases: without this
 * one bad formula would be the last one that the workbook ever calculated, and Node would end the process.
 */
export function guardExecution(injector: Injector, say: Say, onFailure: OnFailure): void {
  const broken = (error: unknown) => errorValue("#VALUE!", say(failed("The engine", error)));
  wrapMethod(injector.get(Interpreter), "execute", (original, data) => {
    try {
      return original(data);
    } catch (error) {
      return broken(error);
    }
  });

  wrapMethod(injector.get(AstTreeBuilder), "parse", (original, tree) => {
    try {
      return original(tree);
    } catch {
      return original(rootNode(["#VALUE!"]));
    }
  });

  wrapMethod(injector.get(IFormulaRuntimeService), "setRuntimeData", (original, value) => {
    try {
      original(value);
    } catch (error) {
      original(broken(error));
    }
  });

  wrapMethod(injector.get(IFormulaDependencyGenerator), "generate", async (original, ...args) => {
    try {
      return await original(...args);
    } catch (error) {
      onFailure(error);
      return [];
    }
  });
}
