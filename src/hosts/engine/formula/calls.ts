import type {
  AstExpression,
  CallExpression,
  Identifier,
  LambdaExpression,
  LetExpression,
} from "@borgar/fx/xlsx";
import { shown } from "../../../dataset/shown";
import type { Compilation } from "./compile";
import { fullWidth } from "./fullWidth";
import { definitionOf, whileFollowing } from "./names";
import { FormulaRefused, NothingThere, unsupported } from "./refusal";
import type { Closure } from "./scope";
import { Scope, isClosure } from "./scope";
import type { LexerNode } from "@univerjs/engine-formula";
import type { Pieces } from "./tree";
import { callNode } from "./tree";

/** The parser's types leave out that an argument may be missing and that a LAMBDA may be called where it stands. */
type Argument = AstExpression | null;
type Callee = Identifier | LambdaExpression | LetExpression | CallExpression;

export function compileCall(ast: CallExpression, scope: Scope, compilation: Compilation): Pieces {
  const callee = ast.callee as Callee;
  const args = ast.arguments as readonly Argument[];
  if (callee.type === "LambdaExpression") {
    return applyLambda({ lambda: callee, scope }, args, scope, compilation);
  }
  if (callee.type !== "Identifier") {
    throw unsupported({ en: "A call of what another call answers", zh: "对调用结果的再次调用" });
  }
  const bound = scope.find(callee.name);
  if (bound && isClosure(bound)) return applyLambda(bound, args, scope, compilation);
  if (bound)
    throw unsupported({
      en: `A call of the value ${shown(callee.name)}`,
      zh: `对值 ${shown(callee.name)} 的调用`,
    });
  return compileFunction(callee.name, args, scope, compilation);
}

function compileFunction(
  name: string,
  args: readonly Argument[],
  scope: Scope,
  compilation: Compilation,
): Pieces {
  const upper = name.toUpperCase();
  if (compilation.vocabulary.hasFunction(upper)) {
    return [
      callNode(
        upper,
        args.map((arg) => compileArgument(arg, scope, compilation)),
      ),
    ];
  }
  const definition = definitionOf(name, compilation);
  if (definition?.type === "LambdaExpression") {
    return whileFollowing(name, compilation, () =>
      applyLambda({ lambda: definition, scope: Scope.empty }, args, scope, compilation),
    );
  }
  const none = { en: `There is no function ${shown(name)}.`, zh: `没有函数 ${shown(name)}。` };
  throw new NothingThere("#NAME?", fullWidth(name) ?? none);
}

function compileArgument(arg: Argument, scope: Scope, compilation: Compilation): Pieces {
  return arg ? compilation.expression(arg, scope) : [];
}

/** A LAMBDA as a value, for MAP, REDUCE and their like. */
export function compileLambda(closure: Closure, compilation: Compilation): LexerNode {
  const tokens = closure.lambda.params.map(() => compilation.freshToken());
  const inner = closure.lambda.params.reduce(
    (scope, parameter, index) => scope.with(parameter.name, { token: tokens[index]! }),
    closure.scope,
  );
  return callNode("LAMBDA", [
    ...tokens.map((token) => [token]),
    compileArgument(closure.lambda.body, inner, compilation),
  ]);
}

/** A LAMBDA that is called: its body, with each parameter bound as by LET. */
function applyLambda(
  closure: Closure,
  args: readonly Argument[],
  outer: Scope,
  compilation: Compilation,
): Pieces {
  const { params, body } = closure.lambda;
  if (args.length !== params.length || !body) {
    throw new FormulaRefused("#VALUE!", {
      en: `The LAMBDA takes ${params.length} arguments and is given ${args.length}.`,
      zh: `该 LAMBDA 需要 ${params.length} 个参数，给出了 ${args.length} 个。`,
    });
  }
  const steps = params.map(({ name }, index) => ({ name, init: args[index] ?? null, in: outer }));
  return bind(steps, closure.scope, body, compilation);
}

export function compileLet(ast: LetExpression, scope: Scope, compilation: Compilation): Pieces {
  const steps = ast.declarations.map(({ id, init }) => ({ name: id.name, init }));
  if (!ast.body)
    throw new FormulaRefused("#VALUE!", { en: "LET has no result.", zh: "LET 没有结果。" });
  return bind(steps, scope, ast.body, compilation);
}

interface Step {
  readonly name: string;
  readonly init: Argument;
  /** Where the value is read: LET's values see the names before them, a call's arguments do not. */
  readonly in?: Scope;
}

/** Each LET of the engine holds one name; a LAMBDA is not held but put in where its name stands. */
function bind(
  [step, ...rest]: readonly Step[],
  scope: Scope,
  body: AstExpression,
  compilation: Compilation,
): Pieces {
  if (!step) return compilation.expression(body, scope);
  const from = step.in ?? scope;
  const closure = closureOf(step.init, from);
  if (closure) return bind(rest, scope.with(step.name, closure), body, compilation);
  const token = compilation.freshToken();
  const value = compileArgument(step.init, from, compilation);
  const inner = bind(rest, scope.with(step.name, { token }), body, compilation);
  return [callNode("LET", [[token], value, inner])];
}

function closureOf(init: Argument, scope: Scope): Closure | undefined {
  if (init?.type === "LambdaExpression") return { lambda: init, scope };
  if (init?.type !== "ReferenceIdentifier" || init.kind !== "name") return undefined;
  const bound = scope.find(init.value);
  return bound && isClosure(bound) ? bound : undefined;
}
