/**
 * Brent's method: the root of a function between two places where it has opposite signs. It takes the step of inverse quadratic
 * interpolation or the secant when that is safe, and halves the bracket when it is not, so that it always ends: at the sign change
 * of a function that has no root, and somewhere in the bracket of one that has no numbers.
 *
 * R. P. Brent, Algorithms for Minimization without Derivatives, 1973, chapter 4.
 */
export function brent(f: (x: number) => number, from: number, to: number): number {
  let [a, b] = [from, to];
  let [fa, fb] = [f(a), f(b)];
  let [c, fc] = [b, fb];
  let [step, previous] = [0, 0];
  for (;;) {
    if (fb > 0 === fc > 0) {
      [c, fc] = [a, fa];
      step = previous = b - a;
    }
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, b, c] = [b, c, b];
      [fa, fb, fc] = [fb, fc, fb];
    }
    const tolerance = 2 * Number.EPSILON * Math.abs(b);
    const half = (c - b) / 2;
    if (fb === 0 || Math.abs(half) <= tolerance) return b;
    const [p, q] = interpolation(a, b, c, fa, fb, fc, half);
    const safe =
      Math.abs(previous) >= tolerance &&
      Math.abs(fa) > Math.abs(fb) &&
      2 * p < Math.min(3 * half * q - Math.abs(tolerance * q), Math.abs(previous * q));
    [previous, step] = safe ? [step, p / q] : [half, half];
    [a, fa] = [b, fb];
    b += Math.abs(step) > tolerance ? step : Math.sign(half) * tolerance;
    fb = f(b);
  }
}

/** The interpolated step as a fraction p/q with p ≥ 0: secant from two points, inverse quadratic from three. */
function interpolation(
  a: number,
  b: number,
  c: number,
  fa: number,
  fb: number,
  fc: number,
  half: number,
): readonly [p: number, q: number] {
  const s = fb / fa;
  let p = 2 * half * s;
  let q = 1 - s;
  if (a !== c) {
    const t = fa / fc;
    const r = fb / fc;
    p = s * (2 * half * t * (t - r) - (b - a) * (r - 1));
    q = (t - 1) * (r - 1) * (s - 1);
  }
  return p > 0 ? [p, -q] : [-p, q];
}
