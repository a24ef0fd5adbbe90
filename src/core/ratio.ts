import { DivisionByZero } from "../scenarios/errors";

/** One quantity over another; a ratio to zero is an error and not infinity. */
export function ratio(part: number, whole: number): number {
  if (whole === 0) {
    throw new DivisionByZero({
      en: "The figure to divide by is zero under this scenario.",
      zh: "该情景下除数为零。",
    });
  }
  return part / whole;
}
