import { type Aval, makeAval } from '../array/aval.ts';
import type { Value } from '../array/nd-array.ts';
import { EngineError } from '../errors.ts';
import type { Jaxpr } from '../ir/jaxpr.ts';
import { moveAxis } from '../primitives/lax.ts';
import { repeat } from '../primitives/mapped-axis.ts';
import { batch } from './batch.ts';

/** The mapped axis of each flat value; null is not mapped. Negative axes count from the end. */
export type MappedAxes = readonly (number | null)[];

export interface MappedInputs {
  readonly size: number;
  /** The types one call of the mapped function sees. */
  readonly avals: readonly Aval[];
  readonly axes: MappedAxes;
}

/**
 * Works out what one element of the batch looks like.
 *
 * @throws EngineError `axes_structure`, `axis_out_of_range`, `nothing_to_map`,
 *   `inconsistent_batch_sizes`.
 */
export function resolveMappedInputs(
  inputs: readonly Aval[],
  inAxes: MappedAxes,
  axisSize?: number,
): MappedInputs {
  requireCount('inAxes', inAxes.length, inputs.length);
  const axes = inputs.map((aval, i) => normalizeAxis(inAxes[i] ?? null, aval.shape.length));
  const sizes = inputs.flatMap((aval, i) => {
    const axis = axes[i] ?? null;
    return axis === null ? [] : [aval.shape[axis] as number];
  });
  const size = axisSize ?? sizes[0];
  if (size === undefined) throw new EngineError('nothing_to_map', {});
  if (sizes.some((other) => other !== size)) {
    const all = axisSize === undefined ? sizes : [axisSize, ...sizes];
    throw new EngineError('inconsistent_batch_sizes', { sizes: all.join(', ') });
  }
  const avals = inputs.map((aval, i) => {
    const axis = axes[i] ?? null;
    if (axis === null) return aval;
    return makeAval(aval.shape.toSpliced(axis, 1), aval.dtype, aval.weakType);
  });
  return { size, avals, axes };
}

function requireCount(what: string, actual: number, expected: number): void {
  if (actual === expected) return;
  const fields = { what, expected: `${expected} values`, actual: `${actual} entries` };
  throw new EngineError('axes_structure', fields);
}

function normalizeAxis(axis: number | null, rank: number): number | null {
  if (axis === null) return null;
  if (!Number.isInteger(axis) || axis < -rank || axis >= rank) {
    throw new EngineError('axis_out_of_range', { what: 'vmap', axis, rank });
  }
  return axis < 0 ? axis + rank : axis;
}

/** Applies a jaxpr of one element to a batch, along the axes given. */
export function mapAxes(
  jaxpr: Jaxpr,
  constants: readonly Value[],
  args: readonly Value[],
  mapped: MappedInputs,
  outAxes: MappedAxes,
): Value[] {
  requireCount('outAxes', outAxes.length, jaxpr.outputs.length);
  const { axes, size } = mapped;
  const fronted = args.map((arg, i) => {
    const axis = axes[i] ?? null;
    return axis === null ? arg : moveAxis(arg, axis, 0);
  });
  const mask = axes.map((axis) => axis !== null);
  const result = batch(jaxpr, constants, fronted, mask, size);
  return result.outputs.map((output, i) => {
    const isBatched = result.batched[i] === true;
    const rank = output.shape.length + (isBatched ? 0 : 1);
    const axis = normalizeAxis(outAxes[i] ?? null, rank);
    if (axis !== null) return moveAxis(isBatched ? output : repeat(output, size), 0, axis);
    if (isBatched) throw new EngineError('missing_out_axis', { output: i });
    return output;
  });
}
