import { brent } from "./brent";

/** Where a curve meets a target, or what it reaches instead. */
export type Solution =
  | { readonly found: true; readonly value: number }
  | { readonly found: false; readonly lowest: number; readonly highest: number };

/** How finely the range is searched for places where the curve crosses the target. */
const pieces = 256;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Finds the value in a range at which a curve meets a target: the meeting nearest to `start` when there are several. The range is
 * cut into pieces; a piece whose ends lie on both sides of the target is closed in on by Brent's method, and where
 * the curve turns round near the target, the turning point is looked for first.
 */
export function solve(
  curve: (x: number) => number,
  target: number,
  [low, high]: readonly [number, number],
  start: number,
): Solution {
  const off = (x: number) => curve(x) - target;
  const points = sample(off, low, high, start);
  if (points.length === 0) return { found: false, lowest: NaN, highest: NaN };
  const all = withTurns(off, points);
  const tolerance = 1e-12 * Math.max(1, Math.abs(target));
  const roots = all.flatMap((point, index) => {
    if (Math.abs(point.y) <= tolerance) return [point.x];
    const next = all[index + 1];
    if (!next || point.y * next.y >= 0) return [];
    return [brent(off, point.x, next.x)];
  });
  if (roots.length > 0) return { found: true, value: nearest(roots, start) };
  const heights = all.map((point) => point.y + target);
  return { found: false, lowest: Math.min(...heights), highest: Math.max(...heights) };
}

function nearest(values: readonly number[], to: number): number {
  if (Number.isNaN(to)) return values[0]!;
  return values.reduce((best, value) =>
    Math.abs(value - to) < Math.abs(best - to) ? value : best,
  );
}

function sample(off: (x: number) => number, low: number, high: number, start: number): Point[] {
  const xs = Array.from({ length: pieces + 1 }, (_, i) => low + ((high - low) * i) / pieces);
  if (start > low && start < high) xs.push(start);
  return xs
    .sort((a, b) => a - b)
    .map((x) => ({ x, y: off(x) }))
    .filter(({ y }) => Number.isFinite(y));
}

/** Adds the turning point of each bend between samples, so that a curve that only touches the target is seen to. */
function withTurns(off: (x: number) => number, points: readonly Point[]): readonly Point[] {
  const turns = points.flatMap((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before || !after) return [];
    const bends = (point.y - before.y) * (after.y - point.y) < 0;
    return bends ? [turningPoint(off, before.x, after.x, point.y < before.y ? 1 : -1)] : [];
  });
  return [...points, ...turns].sort((a, b) => a.x - b.x);
}

const golden = (Math.sqrt(5) - 1) / 2;

/** Golden-section search for the lowest point (`sign` 1) or the highest (`sign` −1) between two places. */
function turningPoint(off: (x: number) => number, from: number, to: number, sign: 1 | -1): Point {
  let [low, high] = [from, to];
  while (high - low > 1e-12 * Math.max(1, Math.abs(low) + Math.abs(high))) {
    const left = high - golden * (high - low);
    const right = low + golden * (high - low);
    if (left >= right) break;
    if (sign * off(left) < sign * off(right)) high = right;
    else low = left;
  }
  const x = (low + high) / 2;
  return { x, y: off(x) };
}
