import { noNumber, result } from "../coerce";
import { power } from "../operators";
import type { PlainFunction } from "../types";
import { ofOne, ofTwo } from "./ofNumbers";

export const mathematics: Readonly<Record<string, PlainFunction>> = {
  ABS: ofOne((value) => Math.abs(value)),
  SIGN: ofOne((value) => Math.sign(value)),
  SQRT: ofOne((value) => (value < 0 ? noNumber : Math.sqrt(value))),
  EXP: ofOne((value) => result(Math.exp(value))),
  LN: ofOne((value) => (value <= 0 ? noNumber : Math.log(value))),
  LOG10: ofOne((value) => (value <= 0 ? noNumber : Math.log10(value))),
  POWER: ofTwo(power),
};
