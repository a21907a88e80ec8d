import type { Row } from './read-data.ts';

/** From percent to a place in the picture, the same for every row. */
export interface EffectScale {
  readonly low: number;
  readonly high: number;
  /** A little beyond both, so that a mark there does not touch the frame. */
  readonly ends: readonly [number, number];
  /** Between 0 and 1; beyond the ends it is clipped. */
  position(percent: number): number;
  /** As many as leave room for their figures, of which `room` tells the size as a share of the axis. */
  ticks(room: (tick: number) => number): number[];
}

/**
 * Linear around zero up to about the limit and logarithmic beyond (asinh), so that intervals of one
 * percent and slowdowns of several hundred can be read in the same picture.
 */
export function effectScale(rows: readonly Row[], limitPercent: number): EffectScale {
  const bounds = rows.flatMap(({ result: { interval } }) => (interval === null ? [] : [interval]));
  const low = Math.max(
    -95,
    Math.min(
      -2 * limitPercent,
      quantile(
        bounds.map((one) => one.lower_percent),
        0.005,
      ),
    ),
  );
  const high = Math.min(
    5_000,
    Math.max(
      3 * limitPercent,
      quantile(
        bounds.map((one) => one.upper_percent),
        0.995,
      ),
    ),
  );
  const bend = (percent: number) => Math.asinh(percent / limitPercent);
  const padding = 0.05 * (bend(high) - bend(low));
  const [from, to] = [bend(low) - padding, bend(high) + padding];
  const ends = [limitPercent * Math.sinh(from), limitPercent * Math.sinh(to)] as const;
  const position = (percent: number) =>
    Math.min(1, Math.max(0, (bend(percent) - from) / (to - from)));
  const ticks = (room: (tick: number) => number) =>
    chooseTicks(low, high, limitPercent, position, room);
  return { low, high, ends, position, ticks };
}

/** The limit and zero first, then what leaves room for the figures. */
function chooseTicks(
  low: number,
  high: number,
  limitPercent: number,
  position: (percent: number) => number,
  room: (tick: number) => number,
): number[] {
  const sizes = [20, 50, 100, 10, 200, 500, 5, 1000, 2000, 2, 1];
  const wanted = [limitPercent, 0, ...sizes.flatMap((size) => [size, -size])];
  const ticks: number[] = [];
  for (const tick of wanted) {
    if (tick < low || tick > high) continue;
    const place = position(tick);
    if (ticks.every((one) => Math.abs(position(one) - place) >= (room(one) + room(tick)) / 2))
      ticks.push(tick);
  }
  return ticks.sort((left, right) => left - right);
}

function quantile(values: readonly number[], probability: number): number {
  const ascending = values.toSorted((left, right) => left - right);
  return ascending[Math.round(probability * (ascending.length - 1))] ?? 0;
}
