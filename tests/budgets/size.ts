import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { SizesByGroup } from "../../src/tools/sizes";
import { growth } from "./growth";

const file = path.join(__dirname, "sizes.json");

type Recorded = Record<string, SizesByGroup>;

const recorded = (): Recorded =>
  existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Recorded) : {};

/** A part of a build: its size as it is sent, and what it is made from. */
export interface BuiltPart {
  readonly name: string;
  readonly bytes: number;
  readonly contents: SizesByGroup;
}

/** What to say of a part that is over its budget; undefined for one that is not. */
export function overBudget(
  { name, bytes, contents }: BuiltPart,
  limit: number,
  record: SizesByGroup = recorded()[name] ?? {},
): string | undefined {
  if (bytes <= limit) return undefined;
  const [over, of] = [bytes, limit].map((one) => one.toLocaleString("en"));
  const [head, ...lines] = growth(record, contents);
  return [
    `${name}: ${over} bytes compressed, of ${of} at most.`,
    `${head} (bytes before compression; RECORD_SIZES=1 records them)`,
    ...lines.map((line) => `  ${line}`),
  ].join("\n");
}

/** Fails with what grew where a part is over its budget. */
export function expectSize(part: BuiltPart, limit: number): void {
  if (process.env.RECORD_SIZES === "1") {
    const record = { ...recorded(), [part.name]: part.contents };
    writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
  }
  const problem = overBudget(part, limit);
  if (problem !== undefined) throw new Error(problem);
}
