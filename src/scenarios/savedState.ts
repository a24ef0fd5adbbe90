import type { Words } from "../dataset/types";
import { baseScenario } from "./catalogue";
import type { Problem } from "./problems";
import type { Checked } from "./schema";
import { checkScenario, parseJson } from "./schema";
import type { Scenario } from "./types";

/** The scenarios of a workbook: which one is active, and the user's own beside the built-in ones. */
export interface ScenarioState {
  readonly active: string;
  readonly own: readonly Scenario[];
}

export const initialState: ScenarioState = { active: baseScenario.id, own: [] };

/** The version that is written. A change of shape raises it and adds a step to `migrations`. */
const currentVersion = 1;

/** The most that is saved in a workbook. */
export const longestState = 100 * 1024;

type Migration = (data: Record<string, unknown>) => Record<string, unknown>;

/** Each step takes a state of the version that it is listed under to the next one. */
const migrations: Readonly<Record<number, Migration>> = {};

/** @throws RangeError for a state that is too large to be saved; the message is for a person. */
export function writeState({ active, own }: ScenarioState): string {
  const json = JSON.stringify({ version: currentVersion, active, scenarios: own });
  const size = new TextEncoder().encode(json).length;
  if (size > longestState) {
    throw new RangeError(
      `The scenarios take ${Math.ceil(size / 1024)} KB; a workbook keeps at most ${longestState / 1024} KB. Delete a scenario or shorten its notes.`,
    );
  }
  return json;
}

const refused = (message: string, path = ""): { ok: false; problems: Problem[] } => ({
  ok: false,
  problems: [{ path, message }],
});

/** Reads what {@link writeState} wrote, now or by an earlier version. */
export function readState(json: string): Checked<ScenarioState> {
  const parsed = parseJson(json);
  if (!parsed.ok) return parsed;
  if (!isRecord(parsed.value)) return refused("is not an object");
  const data = migrate(parsed.value);
  if (!data) return refused("was written by a newer version of the add-in", "version");
  if (typeof data.active !== "string") return refused("must be the id of a scenario", "active");
  if (!Array.isArray(data.scenarios)) return refused("must be a list", "scenarios");
  return checkAll(data.active, data.scenarios);
}

function checkAll(active: string, scenarios: readonly unknown[]): Checked<ScenarioState> {
  const checked = scenarios.map(checkScenario);
  const problems = checked.flatMap((one, index) =>
    one.ok
      ? []
      : one.problems.map((problem) => ({ ...problem, path: `scenarios.${index}.${problem.path}` })),
  );
  const own = checked.flatMap((one) => (one.ok ? [one.value] : []));
  const ids = own.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) problems.push({ path: "scenarios", message: `has ${twice} twice` });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { active, own } };
}

function migrate(data: Record<string, unknown>): Record<string, unknown> | undefined {
  let current = data;
  while (typeof current.version === "number" && current.version < currentVersion) {
    const step = migrations[current.version];
    if (!step) return undefined;
    current = step(current);
  }
  return current.version === currentVersion ? current : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
