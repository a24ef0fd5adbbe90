import { brent } from "./brent";

/** Where a curve meets a target, or what it reaches instead: from infinity down to its negative where it has no point. */
export type Solution =
  | { readonly found: true; readonly value: number }
  | { readonly found: false; readonly lowest: number; readonly highest: number };

type Curve = (x: number) => number;

/** How finely the range is searched for places where the curve crosses the target. */
const pieces = 256;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Finds the value in a range at which a curve meets a target: the meeting nearest to `start` when there are several. The range is
 * cut into pieces; a piece whose ends lie on both sides of the target is closed in on by Brent's method. Where the curve turns
 * round, the turning point is looked for first, and where it ends, its end is approached.
 *
 * @param curve - NaN where there is no answer.
 * @param start - NaN for no preference: the lowest meeting then.
 */
export function solve(
  curve: Curve,
  target: number,
  [low, high]: readonly [number, number],
  start: number,
): Solution {
  const points = withTurns(curve, withEnds(curve, sample(curve, low, high, start)));
  const tolerance = 1e-12 * Math.max(1, Math.abs(target));
  const roots = points.flatMap((point, index) => {
    if (Math.abs(point.y - target) <= tolerance) return [point.x];
    const next = points[index + 1];
    return next ? crossing(curve, target, point, next) : [];
  });
  if (roots.length > 0) return { found: true, value: nearest(roots, start) };
  const heights = points.map(({ y }) => y);
  return { found: false, lowest: Math.min(...heights), highest: Math.max(...heights) };
}

function nearest(values: readonly number[], to: number): number {
  return values.reduce((best, value) =>
    Math.abs(value - to) < Math.abs(best - to) ? value : best,
  );
}

/** How near to zero, as a part of the bracket's height, a crossing must come: a pole or a jump changes sign and does not. */
const near = 1e-6;

function crossing(curve: Curve, target: number, from: Point, to: Point): readonly number[] {
  if (from.y > target === to.y > target) return [];
  const off = (x: number) => curve(x) - target;
  const x = brent(off, from.x, to.x);
  const height = Math.max(Math.abs(from.y - target), Math.abs(to.y - target));
  return Math.abs(off(x)) <= near * height ? [x] : [];
}

const pointOf = (curve: Curve, x: number): Point => ({ x, y: curve(x) });

/** The points of a curve that it has, from left to right. */
const inOrder = (points: readonly Point[]): readonly Point[] =>
  points.filter(({ y }) => Number.isFinite(y)).sort((a, b) => a.x - b.x);

function sample(curve: Curve, low: number, high: number, start: number): readonly Point[] {
  const xs = new Set(
    Array.from({ length: pieces + 1 }, (_, i) => low + ((high - low) * i) / pieces),
  );
  if (start > low && start < high) xs.add(start);
  return [...xs].sort((a, b) => a - b).map((x) => pointOf(curve, x));
}

/** How often a piece is halved towards the curve's end in it. */
const halvings = 20;

/** Adds points ever nearer to where the curve ends: it may rise beyond all bounds there, as a ratio does when what it is to shrinks. */
function withEnds(curve: Curve, points: readonly Point[]): readonly Point[] {
  const ends = points.flatMap((point, index) => {
    const next = points[index + 1];
    if (!next || Number.isFinite(point.y) === Number.isFinite(next.y)) return [];
    return Number.isFinite(point.y)
      ? approach(curve, point.x, next.x)
      : approach(curve, next.x, point.x);
  });
  return inOrder([...points, ...ends]);
}

/** Points from a place where the curve is towards one where it is not. */
function approach(curve: Curve, inside: number, outside: number): readonly Point[] {
  const found: Point[] = [];
  let [here, beyond] = [inside, outside];
  for (let halving = 0; halving < halvings; halving++) {
    const middle = pointOf(curve, (here + beyond) / 2);
    if (Number.isFinite(middle.y)) {
      here = middle.x;
      found.push(middle);
    } else {
      beyond = middle.x;
    }
  }
  return found;
}

/** Adds the turning point of each bend between samples, so that a curve that only touches the target is seen to. */
function withTurns(curve: Curve, points: readonly Point[]): readonly Point[] {
  const turns = points.flatMap((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before || !after) return [];
    const [arriving, leaving] = [point.y - before.y, after.y - point.y];
    const levels = (arriving === 0) !== (leaving === 0);
    if (!levels && arriving * leaving >= 0) return [];
    return [turningPoint(curve, before.x, after.x, arriving < leaving ? 1 : -1)];
  });
  return inOrder([...points, ...turns]);
}

const golden = (Math.sqrt(5) - 1) / 2;

/** As often as narrows a bracket to the last digits of a double. */
const narrowings = 64;

/** Golden-section search for the lowest point (`sign` 1) or the highest (`sign` −1) between two places. */
function turningPoint(curve: Curve, from: number, to: number, sign: 1 | -1): Point {
  let [low, high] = [from, to];
  for (let narrowing = 0; narrowing < narrowings; narrowing++) {
    const left = high - golden * (high - low);
    const right = low + golden * (high - low);
    if (sign * curve(left) < sign * curve(right)) high = right;
    else low = left;
  }
  return pointOf(curve, (low + high) / 2);
}
