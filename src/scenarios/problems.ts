import type * as v from "valibot";
import { shown } from "../dataset/shown";
import type { Words } from "../dataset/types";

/** One thing that is wrong with imported text: where, and what. */
export interface Problem {
  /** The way to it, such as `inputs.asp.800G.value`; empty for the whole. */
  readonly path: string;
  /** A sentence without its subject, which is what stands at the path: "is missing". */
  readonly words: Words;
}

const missing: Words = { en: "is missing", zh: "缺失" };
const unknown: Words = { en: "is not known here", zh: "不是已知的字段" };
const object: Words = { en: "must be an object", zh: "须为对象" };

const plain: Readonly<Record<string, Words>> = {
  string: { en: "must be text", zh: "须为文本" },
  number: { en: "must be a number", zh: "须为数字" },
  finite: { en: "must be a finite number", zh: "须为有限的数字" },
  boolean: { en: "must be true or false", zh: "须为 true 或 false" },
  record: object,
  strict_object: object,
  non_empty: { en: "must not be empty", zh: "不能为空" },
};

/** The sentences of checks of our own, by the key that the check carries as its message. */
const own = {
  id: { en: "must be lower-case letters, digits and dashes", zh: "须为小写字母、数字与连字符" },
  builtIn: { en: "is the id of a built-in scenario", zh: "是内置情景的编号" },
  list: object,
  input: { en: "is not an input", zh: "不是输入项" },
  fact: { en: "is not a fact with a figure", zh: "不是有数值的事实" },
} as const satisfies Record<string, Words>;

export type OwnSentence = keyof typeof own;

function sentenceOf(issue: v.BaseIssue<unknown>): Words {
  if (Object.hasOwn(own, issue.message)) return own[issue.message as OwnSentence];
  if (issue.expected === "never") return unknown;
  if (issue.received === "undefined") return missing;
  const requirement = String(issue.requirement);
  switch (issue.type) {
    case "picklist": {
      const options = String(issue.expected).replace(/[()"]/g, "").replaceAll(" | ", ", ");
      return { en: `must be one of ${options}`, zh: `须为以下之一：${options}` };
    }
    case "max_length":
      return {
        en: `must have at most ${requirement} characters`,
        zh: `不能超过 ${requirement} 个字符`,
      };
    case "min_value":
      return { en: `must be at least ${requirement}`, zh: `不能小于 ${requirement}` };
    case "max_value":
      return { en: `must be at most ${requirement}`, zh: `不能大于 ${requirement}` };
    default:
      return plain[issue.type] ?? { en: issue.message, zh: issue.message };
  }
}

/** A problem with the way to it, name by name. */
export interface Located {
  readonly names: readonly string[];
  readonly words: Words;
}

export const located = (issue: v.BaseIssue<unknown>): Located => ({
  names: issue.path?.map(({ key }) => String(key)) ?? [],
  words: sentenceOf(issue),
});

export const ownSentence = (sentence: OwnSentence): Words => own[sentence];

/** Where each name of a way stands among those of its object; what is missing stands behind all others. */
function placeOf(names: readonly string[], data: unknown): readonly number[] {
  let within = data;
  return names.map((name) => {
    const held = typeof within === "object" && within !== null ? within : {};
    const index = Object.keys(held).indexOf(name);
    within = index < 0 ? undefined : (held as Record<string, unknown>)[name];
    return index < 0 ? Infinity : index;
  });
}

function compare(left: readonly number[], right: readonly number[]): number {
  const apart = left.findIndex((place, index) => place !== right[index]);
  if (apart < 0 || apart >= right.length) return left.length - right.length;
  return left[apart]! < right[apart]! ? -1 : 1;
}

/** Problems in the order in which a reader of the data meets them. */
export function inOrder(problems: readonly Located[], data: unknown): readonly Problem[] {
  return problems
    .map(({ names, words }) => ({ names, words, place: placeOf(names, data) }))
    .sort((left, right) => compare(left.place, right.place))
    .map(({ names, words }) => ({ path: names.map(shown).join("."), words }));
}
