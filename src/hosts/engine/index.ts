export { engineFunctions } from "./catalogue";
export { EngineFailure, createEngine, evaluateFormula } from "./engine";
export type { Engine, EngineOptions } from "./engine";
export type {
  CellContent,
  DefinedName,
  EngineFunction,
  FunctionHelp,
  ParameterHelp,
  Position,
  SheetContent,
  TableContent,
  WorkbookContent,
} from "./types";
