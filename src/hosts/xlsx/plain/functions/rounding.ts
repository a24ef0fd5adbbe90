import type { Cell } from "../../../../functions/cells";
import { divisionByZero, result } from "../coerce";
import { notPlain } from "../notPlain";
import type { PlainFunction } from "../types";
import { ofOne, ofTwo } from "./ofNumbers";

const mostDigits = 15;

type Towards = "nearest" | "up" | "down";

/** Rounds as Excel does: the decimal number that is shown, of fifteen digits, half away from zero. */
function rounded(value: number, digits: number, towards: Towards): Cell {
  const places = Math.trunc(digits);
  if (Math.abs(places) > mostDigits || Math.abs(value) >= 1e15) throw notPlain;
  const shown = value.toPrecision(mostDigits);
  // Whether digits beyond the fifteenth count towards rounding up or down, Excel does not say.
  if (towards !== "nearest" && Number(shown) !== value) throw notPlain;
  return result(Number(`${whole(shifted(shown, places), towards)}e${-places}`));
}

/** A decimal number, shifted by as many places, as its sign, its whole part and its fraction. */
function shifted(shown: string, places: number) {
  const [, sign, before, after = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(shown)!;
  const digits = before! + after;
  const point = before!.length + Number(exponent) + places;
  return {
    sign: sign!,
    before: point <= 0 ? "0" : digits.slice(0, point).padEnd(point, "0"),
    after: point < 0 ? "0".repeat(-point) + digits : digits.slice(point),
  };
}

function whole({ sign, before, after }: ReturnType<typeof shifted>, towards: Towards): string {
  const rest = /[1-9]/.test(after);
  const up = towards === "nearest" ? after >= "5" : towards === "up" && rest;
  return `${sign}${up ? BigInt(before) + 1n : BigInt(before)}`;
}

function toWhole(value: number): Cell {
  if (!Number.isInteger(value) && Number.isInteger(Number(value.toPrecision(mostDigits))))
    throw notPlain;
  return Math.floor(value);
}

function remainder(value: number, divisor: number): Cell {
  if (divisor === 0) return divisionByZero;
  const far = Math.abs(value / divisor) > 2 ** 27;
  if (far || !Number.isSafeInteger(value) || !Number.isSafeInteger(divisor)) throw notPlain;
  return value - divisor * Math.floor(value / divisor);
}

export const roundings: Readonly<Record<string, PlainFunction>> = {
  ROUND: ofTwo((value, digits) => rounded(value, digits, "nearest")),
  ROUNDUP: ofTwo((value, digits) => rounded(value, digits, "up")),
  ROUNDDOWN: ofTwo((value, digits) => rounded(value, digits, "down")),
  INT: ofOne(toWhole),
  MOD: ofTwo(remainder),
};
