import type { Words } from "../../dataset/types";
import { ArgumentError, OutOfRange } from "../../scenarios/errors";
import type { ParameterKind } from "../types";

interface NumberOptions {
  readonly id: string;
  readonly words: Words;
  readonly bounds?: readonly [low: number, high: number];
  readonly whole?: boolean;
}

/** A number, with bounds where not every one makes sense. */
export function numberKind({ id, words, bounds, whole }: NumberOptions): ParameterKind<number> {
  return {
    id,
    words,
    grid: false,
    type: "number",
    choices: () => [],
    parse(value) {
      const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
      if (typeof number !== "number" || !Number.isFinite(number)) {
        throw new ArgumentError({
          en: `"${String(value).slice(0, 64)}" is not a number. ${words.en}`,
          zh: `"${String(value).slice(0, 64)}" 不是数字。${words.zh}`,
        });
      }
      const sound =
        (!bounds || (number >= bounds[0] && number <= bounds[1])) &&
        (!whole || Number.isInteger(number));
      if (!sound) throw new OutOfRange(words);
      return number;
    },
  };
}
