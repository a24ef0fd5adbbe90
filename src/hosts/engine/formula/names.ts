import { shown } from "../../../dataset/shown";
import type { Compilation } from "./compile";
import { fullWidth } from "./fullWidth";
import { readFormula } from "./read";
import { tablePiece } from "./references";
import { FormulaRefused, NothingThere } from "./refusal";
import { Scope, isClosure } from "./scope";
import type { AstExpression } from "@borgar/fx/xlsx";
import type { Pieces } from "./tree";

/** A name: of LET or LAMBDA, of a table (its data), or of the workbook. */
export function compileName(text: string, scope: Scope, compilation: Compilation): Pieces {
  const bound = scope.find(text);
  if (bound) return [isClosure(bound) ? compilation.lambda(bound) : bound.token];
  const name = text.slice(text.lastIndexOf("!") + 1);
  const definition = definitionOf(name, compilation);
  if (definition) {
    return whileFollowing(name, compilation, () => compilation.expression(definition, Scope.empty));
  }
  if (compilation.vocabulary.table(name)) {
    return [tablePiece(`${name}[]`, compilation.vocabulary)];
  }
  const none = {
    en: `There is no name ${shown(text)} in this workbook.`,
    zh: `此工作簿中没有名称 ${shown(text)}。`,
  };
  throw new NothingThere("#NAME?", fullWidth(text) ?? none);
}

/** What a name of the workbook stands for; the look-up is noted, so that a change of the name reaches the formula. */
export function definitionOf(name: string, compilation: Compilation): AstExpression | undefined {
  const definition = compilation.vocabulary.definition(name);
  compilation.names.add(definition?.name ?? name);
  return definition && readFormula(definition.formula);
}

export function whileFollowing<T>(name: string, compilation: Compilation, work: () => T): T {
  const key = name.toLowerCase();
  if (compilation.following.has(key)) {
    throw new FormulaRefused("#NAME?", {
      en: `The name ${shown(name)} stands for itself.`,
      zh: `名称 ${shown(name)} 引用了自身。`,
    });
  }
  compilation.following.add(key);
  try {
    return work();
  } finally {
    compilation.following.delete(key);
  }
}
