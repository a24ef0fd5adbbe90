import type { Injector, Univer, Workbook } from "@univerjs/core";
import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import {
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
} from "@univerjs/engine-formula";
import type { Language } from "../../dataset/types";
import { Comparison } from "./builtin/compare";
import { ArrayConstant, Refusal } from "./builtin/constants";
import { ImplicitIntersection, Intersection, SpillRange, ThisRow } from "./builtin/ranges";
import { correctEdate } from "./builtin/edate";
import { correctJoining } from "./builtin/joining";
import { MakeArray } from "./builtin/makeArray";
import { correctSort } from "./builtin/sort";
import { EngineFunctionExecutor } from "./functions";
import type { Vocabulary } from "./formula/scope";
import { installGrammar, vocabularyOf } from "./grammar";
import { refuseCycles } from "./guards/cycles";
import { keepResults } from "./results";
import { Deadline } from "./guards/deadline";
import type { OnFailure } from "./guards/execution";
import { guardExecution } from "./guards/execution";
import { guardExecutors } from "./guards/executors";
import { correctCaches } from "./caches";
import { readCellNodesOnce } from "./cellNodes";
import { resolveAddressCalls } from "./dependencies/addressCalls";
import { keepCellIndex } from "./dependencies/cellIndex";
import { rememberReferences, rememberVolatile } from "./dependencies/references";
import { askOnceForWaits, handNodes } from "./dependencies/nodes";
import { keepOrder } from "./dependencies/order";
import { recordOnce } from "./dependencies/ranges";
import { keepTrees } from "./dependencies/trees";
import { correctReferences, forgetReferences } from "./references";
import type { ErrorMessages } from "./messages";
import { keepMessages } from "./messages";
import { correctSpills } from "./spills";
import type { EngineFunction } from "./types";
import type { Say } from "./words";
import { sayIn } from "./words";

export interface HardenOptions {
  readonly functions: readonly EngineFunction[];
  /** The language of error sentences, asked each time. */
  readonly language: () => Language;
  readonly onFailure: OnFailure;
}

/** The adapter on an engine: what its host needs of it. */
export interface Hardened {
  readonly unitId: string;
  readonly vocabulary: Vocabulary;
  readonly messages: ErrorMessages;
  readonly deadline: Deadline;
  readonly say: Say;
  /** Reads all formulas anew at their next calculation: what they may refer to has changed. */
  forgetFormulas(): void;
  dispose(): void;
}

/**
 * Makes a Univer calculate as Excel does, where it does not by itself, and teaches it our functions. It must hold its
 * workbook, and must not have calculated it yet.
 */
export function hardenEngine(univer: Univer, options: HardenOptions): Hardened {
  const injector = univer.__getInjector();
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error("The engine has no workbook yet.");
  const unitId = workbook.getUnitId();
  const functions = injector.get(IFunctionService);
  const runtime = injector.get(IFormulaRuntimeService);
  const say = sayIn(options.language);

  correctCaches();
  correctSort(functions);
  correctEdate(functions);
  correctJoining(functions);
  functions.registerExecutors(...ownFunctions(injector, say));
  functions.registerExecutors(
    ...options.functions.map((definition) => new EngineFunctionExecutor(definition, say)),
  );
  guardExecutors(functions, say);

  const vocabulary = vocabularyOf(injector, workbook);
  installGrammar(injector, vocabulary, say);
  keepResults(injector, workbook);
  const messages = keepMessages(unitId, runtime, say);
  const current = injector.get(IFormulaCurrentConfigService);
  correctReferences(unitId, { messages, runtime, current, say });
  readCellNodesOnce(injector);
  correctSpills(injector);
  guardExecution(injector, say, options.onFailure);
  refuseCycles(injector, say);
  recordOnce(injector);
  keepCellIndex(injector);
  rememberReferences(injector);
  resolveAddressCalls(injector);
  keepOrder(injector, keepTrees(injector));
  handNodes(injector);
  askOnceForWaits(injector);
  rememberVolatile(injector);
  const deadline = new Deadline(injector);
  const forgetFormulas = () => functions.deleteFormulaAstCacheKey(unitId);
  const watch = injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (changesOfVocabulary.has(id)) forgetFormulas();
  });

  return {
    unitId,
    vocabulary,
    messages,
    deadline,
    say,
    forgetFormulas,
    dispose() {
      watch.dispose();
      forgetFormulas();
      forgetReferences(unitId);
    },
  };
}

function ownFunctions(injector: Injector, say: Say) {
  return [
    new ArrayConstant(),
    new Refusal(),
    new Comparison(),
    new MakeArray(),
    new SpillRange(
      say,
      injector.get(IFormulaRuntimeService),
      injector.get(IFormulaCurrentConfigService),
    ),
    new Intersection(say),
    new ThisRow(say),
    new ImplicitIntersection(say),
  ];
}

/** The commands after which a formula that was read before may refer to something else. */
const changesOfVocabulary: ReadonlySet<string> = new Set([
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.set-worksheet-name",
  "formula.mutation.set-defined-name",
  "formula.mutation.remove-defined-name",
  "formula.mutation.set-super-table",
  "formula.mutation.remove-super-table",
]);
