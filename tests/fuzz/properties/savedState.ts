import * as fc from "fast-check";
import { catalogue } from "../../../src/functions/catalogue";
import { call } from "../../../src/functions/call";
import { Session } from "../../../src/functions/session";
import { readState, writeState } from "../../../src/scenarios/savedState";
import { parseScenario } from "../../../src/scenarios/schema";
import { ownScenario } from "../../support/ask";
import { ensureAnswer } from "../cells";
import { hostileText } from "../hostile";
import { ensure, property } from "../property";
import { ensureNoPollution } from "../prototypes";
import { doneOrRefused, ensureSentence } from "../sentences";

/** A value somewhere in a state, replaced or added under a key. */
interface Edit {
  readonly at: number;
  readonly key: string;
  readonly json: string;
}

const keys = ["__proto__", "constructor", "prototype", "toString", "id", "value", "demand.NV.2026"];
const states = fc.array(
  fc.record({
    at: fc.nat(60),
    key: fc.oneof(fc.constantFrom(...keys), hostileText),
    json: fc.oneof(
      fc.json({ maxDepth: 3 }),
      hostileText.map((text) => JSON.stringify(text)),
      fc.constantFrom(
        "1e999",
        "-0",
        '{"__proto__":{"polluted":1}}',
        "[[[[[[]]]]]]",
        "1e-320",
        "{}",
      ),
      fc.constantFrom(0, 1, 0.5, -1, 1e15).map((value) => `{"value":${value},"reason":""}`),
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

const sound = JSON.stringify({
  version: 1,
  active: "mine",
  scenarios: [
    ownScenario({
      inputs: { "asp.800G": { value: 500 } },
      overrides: { "demand.NV.2026": { value: 1_800_000, reason: "New orders" } },
    }),
  ],
});

/** The text with the value behind its at-th colon or bracket replaced, and a key added before it. */
function edited(text: string, { at, key, json }: Edit): string {
  const places = [...text.matchAll(/[:[,](?=["\d{[tfn-])/g)];
  const place = places[at % places.length]!;
  const start = place.index + 1;
  const end = /^(?:"(?:[^"\\]|\\.)*"|[\d.eE+-]+|true|false|null)/.exec(text.slice(start))?.[0]
    .length;
  const isKey = place[0] === ",";
  const put = isKey ? `${JSON.stringify(key)}:${json},` : json;
  return text.slice(0, start) + put + text.slice(isKey ? start : start + (end ?? 0));
}

export const savedState = property<readonly Edit[]>({
  name: "saved-state",
  runs: 300,
  values: states,
  async check(edits) {
    const text = edits.reduce(edited, sound);
    for (const language of ["en", "zh"] as const) {
      const read = readState(text);
      if (!read.ok) {
        ensure(read.problems.length > 0, () => "It is refused without a reason.");
        read.problems.forEach(({ words }) => ensureSentence(words));
        continue;
      }
      const session = new Session(language);
      session.setState(read.value);
      for (const entry of catalogue.slice(0, 12)) {
        ensureAnswer(call(session, entry, ["NV", 2026, "800G"]));
      }
      const written = await doneOrRefused(() => writeState(session.state));
      ensure(
        written === undefined || JSON.stringify(readState(written)) === JSON.stringify(read),
        () => "It is not read as it is written.",
      );
    }
    const one = parseScenario(text);
    if (!one.ok) one.problems.forEach(({ words }) => ensureSentence(words));
    ensureNoPollution();
  },
});
