import * as v from "valibot";
import { factOf, findFact, isNumericFactId } from "../dataset/facts";
import { inputOf, isInputId } from "../dataset/inputs";
import { shown } from "../dataset/shown";
import { isBuiltIn } from "./catalogue";
import { boundsOf } from "./bounds";
import type { Located, OwnSentence, Problem } from "./problems";
import { inOrder, located, ownSentence } from "./problems";
import type { Scenario } from "./types";
import { stances } from "./types";

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const longestText = 2_000;
const text = v.pipe(v.string(), v.maxLength(longestText));
const words = v.strictObject({ en: text, zh: text });
const finite = v.pipe(v.number(), v.finite());
const band = v.pipe(finite, v.minValue(0), v.maxValue(1));

const say = (sentence: OwnSentence) => sentence;

/** Names that reach into an object's prototype: valibot leaves them out of a record without a word. */
const reserved: ReadonlySet<string> = new Set(["__proto__", "prototype", "constructor"]);

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, say("id")),
  v.check((value) => !reserved.has(value), say("id")),
  v.check((value) => !isBuiltIn(value), say("builtIn")),
);

/** Comes before a record, which takes a list for one. */
const notList = v.check<unknown, string>((value) => !Array.isArray(value), say("list"));

const inputs = v.pipe(
  v.unknown(),
  notList,
  v.record(
    v.pipe(v.string(), v.check(isInputId, say("input"))),
    v.strictObject({ value: finite, placeholder: v.optional(v.boolean()) }),
  ),
);

const overrides = v.pipe(
  v.unknown(),
  notList,
  v.record(
    v.pipe(
      v.string(),
      v.transform((name) => findFact(name)?.id ?? name),
      v.check(isNumericFactId, say("fact")),
    ),
    v.strictObject({ value: finite, reason: text }),
  ),
);

/** The shape of an exported scenario; {@link checkScenario} asks more of its figures. */
export const scenario = v.strictObject({
  id,
  name: v.strictObject({ en: v.pipe(text, v.trim(), v.nonEmpty()), zh: text }),
  stance: v.picklist(stances),
  bands: v.strictObject({ about: band, open: band }),
  inputs,
  overrides,
  note: words,
});

type Bounds = readonly [low: number, high: number];

const isObject = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === "object" && data !== null && !Array.isArray(data);

/** What is asked of a record of figures beyond its shape: none of the names that valibot leaves out, and figures within bounds. */
function figureProblems(
  data: unknown,
  field: "inputs" | "overrides",
  unknownName: OwnSentence,
  boundsFor: (name: string) => Bounds | undefined,
): readonly Located[] {
  const record = isObject(data) ? data[field] : undefined;
  if (!isObject(record)) return [];
  return Object.entries(record).flatMap(([name, entry]): readonly Located[] => {
    const names = [field, name];
    if (reserved.has(name)) return [{ names, words: ownSentence(unknownName) }];
    const value = isObject(entry) ? entry.value : undefined;
    const bounds = boundsFor(name);
    if (typeof value !== "number" || !Number.isFinite(value) || !bounds) return [];
    const [low, high] = bounds;
    if (value >= low && value <= high) return [];
    const words = {
      en: `must be from ${low} to ${high}, not ${value}`,
      zh: `须在 ${low} 到 ${high} 之间，而不是 ${value}`,
    };
    return [{ names, words }];
  });
}

const boundsOfInput = (name: string) => (isInputId(name) ? inputOf(name).bounds : undefined);

function boundsOfFact(name: string): Bounds | undefined {
  const id = findFact(name)?.id ?? name;
  return isNumericFactId(id) ? boundsOf(factOf(id).unit) : undefined;
}

/** Reads a scenario from data of unknown shape; every problem is named, and nothing is taken over when there is one. */
export function checkScenario(data: unknown): Checked<Scenario> {
  const result = v.safeParse(scenario, data, { abortPipeEarly: true });
  const problems = [
    ...(result.success ? [] : result.issues.map(located)),
    ...figureProblems(data, "inputs", "input", boundsOfInput),
    ...figureProblems(data, "overrides", "fact", boundsOfFact),
  ];
  if (result.success && problems.length === 0) return { ok: true, value: result.output };
  return { ok: false, problems: inOrder(problems, data) };
}

/** Reads a scenario from JSON text, such as an exported file. */
export function parseScenario(json: string): Checked<Scenario> {
  const data = parseJson(json);
  return data.ok ? checkScenario(data.value) : data;
}

/** What some editors put in front of a file. */
const byteOrderMark = /^\uFEFF/;

/** JSON text to data, with a problem in place of an exception. */
export function parseJson(json: string): Checked<unknown> {
  try {
    return { ok: true, value: JSON.parse(json.replace(byteOrderMark, "")) as unknown };
  } catch (error) {
    const why = shown((error as Error).message);
    const words = { en: `is not JSON: ${why}`, zh: `不是 JSON：${why}` };
    return { ok: false, problems: [{ path: "", words }] };
  }
}

/** A scenario as text for a file. */
export function exportScenario(value: Scenario): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
