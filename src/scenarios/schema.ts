import * as v from "valibot";
import { factOf, findFact, isNumericFactId } from "../dataset/facts";
import { inputOf, isInputId } from "../dataset/inputs";
import { shown } from "../dataset/shown";
import { isBuiltIn } from "./catalogue";
import { boundsOf } from "./bounds";
import type { OwnSentence, Problem } from "./problems";
import { problemOf } from "./problems";
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

/** Comes before a record, and refuses what it would let pass: a list, and reserved names. */
const properRecord = (sentence: OwnSentence) =>
  v.rawCheck<unknown>(({ dataset: { value }, addIssue }) => {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) addIssue({ message: say("list") });
    const input = value as Record<string, unknown>;
    for (const key of Object.keys(input).filter((one) => reserved.has(one))) {
      const path = { type: "object", origin: "key", input, key, value: input[key] } as const;
      addIssue({ message: sentence, path: [path] });
    }
  });

const inputs = v.pipe(
  v.unknown(),
  properRecord("input"),
  v.record(
    v.pipe(v.string(), v.check(isInputId, say("input"))),
    v.strictObject({ value: finite, placeholder: v.optional(v.boolean()) }),
  ),
);

const overrides = v.pipe(
  v.unknown(),
  properRecord("fact"),
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

/** What a figure may be, beyond being a number: within the bounds of its input, or of its fact's unit. */
function outOfBounds({ inputs: values, overrides: moved }: Scenario): Problem[] {
  const problems: Problem[] = [];
  const test = (path: string, value: number, [low, high]: readonly [number, number]) => {
    if (value < low || value > high) {
      const words = {
        en: `must be from ${low} to ${high}, not ${value}`,
        zh: `须在 ${low} 到 ${high} 之间，而不是 ${value}`,
      };
      problems.push({ path, words });
    }
  };
  for (const [name, entry] of Object.entries(values)) {
    if (isInputId(name)) test(`inputs.${name}`, entry.value, inputOf(name).bounds);
  }
  for (const [name, entry] of Object.entries(moved)) {
    if (isNumericFactId(name)) test(`overrides.${name}`, entry.value, boundsOf(factOf(name).unit));
  }
  return problems;
}

/** Reads a scenario from data of unknown shape; every problem is named, and nothing is taken over when there is one. */
export function checkScenario(data: unknown): Checked<Scenario> {
  const result = v.safeParse(scenario, data, { abortPipeEarly: true });
  if (!result.success) return { ok: false, problems: result.issues.map(problemOf) };
  const problems = outOfBounds(result.output);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: result.output };
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
