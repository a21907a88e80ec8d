import { type IndexMap, stridesAlong } from './index-maps.ts';

/** Loops around one body, and where in each array the body's element lies. */
export interface LoopNest {
  /** Rounds of each loop, outermost first. */
  readonly extents: readonly number[];
  /** For each access, how far one round of each loop moves it. */
  readonly strides: readonly (readonly number[])[];
  readonly offsets: readonly number[];
  /** Rounds of the innermost loop in all, where the outermost gives it a strip at a time. */
  readonly stripped: number | null;
}

interface Axis {
  readonly extent: number;
  readonly strides: readonly number[];
  /** Its place in row-major order. */
  readonly place: number;
}

/** Elements of 4 bytes that a line of the cache holds; jumps beyond that cost the same. */
const MAX_STEP = 16;

/**
 * Jumps of a longer loop would drive each other's lines out of the fastest cache, so it is walked
 * in strips. Transposing 1024 × 1024 elements took 0.30 times as long with strips of 64, 0.37 of
 * 32, 0.48 of 16.
 */
const MAX_JUMPS = 256;
const STRIP = 64;

/** What a round of an inner loop costs besides its elements, in steps. */
const ROUND = 32;

/**
 * Orders the axes so that the innermost loop takes short steps and many, and joins loops that
 * take equal ones. `folds` are the accesses whose elements are folded: those must be met in
 * row-major order, since sums round differently in another.
 */
export function planNest(
  dims: readonly number[],
  maps: readonly IndexMap[],
  folds: readonly number[],
): LoopNest {
  const along = maps.map((map) => stridesAlong(map, dims));
  const axes = dims.map((extent, place) => ({
    extent,
    strides: along.map((strides) => strides[place] as number),
    place,
  }));
  const ordered = axes.toSorted((a, b) => costOf(b) - costOf(a) || a.place - b.place);
  const keepsOrder = folds.every((fold) => {
    const folded = ordered.filter(({ strides }) => strides[fold] === 0);
    return folded.every(({ place }, i) => i === 0 || (folded[i - 1] as Axis).place < place);
  });
  const joined = join(keepsOrder ? ordered : axes);
  const isStripped = joined.length > 1 && jumpsFar(joined.at(-1) as Axis, folds);
  const loops = isStripped ? strip(joined) : joined;
  return {
    extents: loops.length === 0 ? [1] : loops.map(({ extent }) => extent),
    strides: maps.map((_, access) => loops.map(({ strides }) => strides[access] as number)),
    offsets: maps.map(({ offset }) => offset),
    stripped: isStripped ? (joined.at(-1) as Axis).extent : null,
  };
}

/** Folds along the axis forbid strips: they would meet its elements in another order. */
function jumpsFar({ extent, strides }: Axis, folds: readonly number[]): boolean {
  const isFolded = folds.some((fold) => strides[fold] === 0);
  return !isFolded && extent > MAX_JUMPS && strides.some((stride) => Math.abs(stride) >= MAX_STEP);
}

/** Cuts the innermost loop in strips that the outermost goes through. */
function strip(axes: readonly Axis[]): Axis[] {
  const { extent, strides, place } = axes.at(-1) as Axis;
  const strips = {
    extent: Math.ceil(extent / STRIP),
    strides: strides.map((stride) => stride * STRIP),
    place,
  };
  return [strips, ...axes.slice(0, -1), { extent: STRIP, strides, place }];
}

function costOf({ extent, strides }: Axis): number {
  const steps = strides.map((stride) => Math.min(Math.abs(stride), MAX_STEP));
  return steps.reduce((sum, step) => sum + step, ROUND / extent);
}

function join(axes: readonly Axis[]): Axis[] {
  const joined: Axis[] = [];
  for (const axis of axes) {
    const outer = joined.at(-1);
    const continues =
      outer?.strides.every((stride, i) => stride === (axis.strides[i] as number) * axis.extent) ??
      false;
    if (outer === undefined || !continues) joined.push(axis);
    else joined[joined.length - 1] = { ...axis, extent: outer.extent * axis.extent };
  }
  return joined;
}

/** Loops that must have begun before the access stands still: 0 when it never moves. */
export function depthOf(nest: LoopNest, access: number): number {
  return (nest.strides[access] as readonly number[]).findLastIndex((stride) => stride !== 0) + 1;
}

/** Whether all loops that the access stands still in are inside of those that move it. */
export function standsStillInside(nest: LoopNest, access: number): boolean {
  const strides = nest.strides[access] as readonly number[];
  return strides.slice(0, depthOf(nest, access)).every((stride) => stride !== 0);
}

/** Writes a nest. Positions are counted up from round to round, which is faster than products. */
export class NestWriter {
  readonly #nest: LoopNest;
  /** Accesses that move alike share the variables of the first. */
  readonly #first: readonly number[];

  constructor(nest: LoopNest) {
    this.#nest = nest;
    const seen = new Map<string, number>();
    this.#first = nest.strides.map((strides, access) => {
      const key = `${nest.offsets[access]} ${strides.join()}`;
      if (!seen.has(key)) seen.set(key, access);
      return seen.get(key) as number;
    });
  }

  /** The position of an access inside of so many loops. */
  position(access: number, depth: number): string {
    const { strides, offsets } = this.#nest;
    const first = this.#first[access] as number;
    if (depth === 0) return `${offsets[first]}`;
    const outer = this.position(first, depth - 1);
    const step = (strides[first] as readonly number[])[depth - 1] ?? 0;
    if (step === 0) return outer;
    return step === 1 && outer === '0' ? `i${depth}` : `p${first}_${depth}`;
  }

  /** `before[d]` and `after[d]` stand inside of d loops, around the next one. */
  write(before: readonly (readonly string[])[], after: readonly (readonly string[])[]): string {
    const { extents } = this.#nest;
    const lines = [...(before[0] ?? [])];
    extents.forEach((extent, outer) => {
      lines.push(this.#head(extent, outer + 1), ...(before[outer + 1] ?? []));
    });
    for (let depth = extents.length; depth >= 0; depth--) {
      lines.push(...(after[depth] ?? []));
      if (depth > 0) lines.push('}');
    }
    return lines.join(' ');
  }

  #head(extent: number, depth: number): string {
    const { extents, strides, stripped } = this.#nest;
    const starts = [`i${depth} = 0`];
    const steps = [`i${depth}++`];
    strides.forEach((own, access) => {
      const name = this.position(access, depth);
      const step = own[depth - 1] ?? 0;
      const isMoving = step !== 0 && this.#first[access] === access && name.startsWith('p');
      if (!isMoving) return;
      starts.push(`${name} = ${this.position(access, depth - 1)}`);
      steps.push(`${name} += ${step}`);
    });
    let limit = `${extent}`;
    if (stripped !== null && depth === extents.length) {
      limit = `n${depth}`;
      starts.push(`${limit} = Math.min(${extent}, ${stripped} - ${extent} * i1)`);
    }
    return `for (let ${starts.join(', ')}; i${depth} < ${limit}; ${steps.join(', ')}) {`;
  }
}
