import type { Words } from "../dataset/types";
import type { Problem } from "./problems";
import type { Checked } from "./schema";
import { checkScenario, parseJson } from "./schema";
import type { ScenarioState } from "./types";

/** The version that is written. A change of shape raises it and adds a step to `migrations`. */
export const currentVersion = 1;

/** The most that is saved in a workbook. */
export const longestState = 100 * 1024;

type Migration = (data: Record<string, unknown>) => Record<string, unknown>;

/** Each step takes a state of the version that it is listed under to the next one. */
const migrations: Readonly<Record<number, Migration>> = {};

/** The scenarios take more room than a workbook keeps. */
export class StateTooLarge extends RangeError {
  readonly words: Words;

  constructor(bytes: number) {
    const [size, most] = [Math.ceil(bytes / 1024), longestState / 1024];
    const words = {
      en: `The scenarios take ${size} KB; a workbook keeps at most ${most} KB. Delete a scenario or shorten its notes.`,
      zh: `情景占用 ${size} KB，超过工作簿可保存的 ${most} KB。请删除情景或缩短备注。`,
    };
    super(words.en);
    this.words = words;
  }
}

/** A state as text: two states are the same if their texts are. */
export function stateText({ active, own }: ScenarioState): string {
  return JSON.stringify({ version: currentVersion, active, scenarios: own });
}

/**
 * The text that a workbook keeps.
 *
 * @throws StateTooLarge for a state that cannot be saved.
 */
export function writeState(state: ScenarioState): string {
  const json = stateText(state);
  const bytes = new TextEncoder().encode(json).length;
  if (bytes > longestState) throw new StateTooLarge(bytes);
  return json;
}

const refused = (path: string, words: Words): { ok: false; problems: Problem[] } => ({
  ok: false,
  problems: [{ path, words }],
});

/** Reads what {@link writeState} wrote, now or by an earlier version. */
export function readState(json: string): Checked<ScenarioState> {
  const parsed = parseJson(json);
  if (!parsed.ok) return parsed;
  if (!isRecord(parsed.value)) return refused("", { en: "must be an object", zh: "须为对象" });
  const { version } = parsed.value;
  if (typeof version === "number" && version > currentVersion) {
    return refused("version", {
      en: "was written by a newer version of the add-in",
      zh: "由更新版本的加载项写入",
    });
  }
  const data = migrate(parsed.value);
  if (!data) {
    return refused("version", { en: "is not one that was ever written", zh: "不是有效的版本号" });
  }
  if (typeof data.active !== "string") {
    return refused("active", { en: "must be the id of a scenario", zh: "须为情景编号" });
  }
  if (!Array.isArray(data.scenarios)) {
    return refused("scenarios", { en: "must be a list", zh: "须为列表" });
  }
  return checkAll(data.active, data.scenarios);
}

function checkAll(active: string, scenarios: readonly unknown[]): Checked<ScenarioState> {
  const checked = scenarios.map(checkScenario);
  const problems = checked.flatMap((one, index) =>
    one.ok
      ? []
      : one.problems.map(({ path, words }) => ({
          path: ["scenarios", index, path].filter((step) => step !== "").join("."),
          words,
        })),
  );
  const own = checked.flatMap((one) => (one.ok ? [one.value] : []));
  const ids = own.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) {
    const words = { en: `has ${twice} twice`, zh: `重复出现 ${twice}` };
    problems.push({ path: "scenarios", words });
  }
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
