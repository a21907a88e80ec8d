import { rowMajorStrides, sizeOf } from '../array/aval.ts';
import type { Atom, Equation } from '../ir/jaxpr.ts';
import type { PrimitiveOfKind } from '../primitives/table.ts';

/**
 * Which elements of a flat array a value is made of, in the row-major order of the value: the
 * element at (i, j, …) of a box of `dims` stands at offset + i * strides[0] + j * strides[1] + …
 * The box is the coarsest there is, so it need not be the value's shape: a reshape changes nothing.
 */
export interface IndexMap {
  readonly dims: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;
}

/** One axis of a box: how long it is, and how far apart its elements are. */
type Axis = readonly [extent: number, stride: number];

/** All elements of an array, as they lie there. */
export function wholeArray(size: number): IndexMap {
  return coarsest([[size, 1]], 0);
}

/** Whether a map of so many elements leaves them where they are. */
export function isWhole({ strides, offset }: IndexMap): boolean {
  return offset === 0 && (strides.length === 0 || (strides.length === 1 && strides[0] === 1));
}

/** Drops axes of one element and joins those that can be walked in one go. */
function coarsest(axes: readonly Axis[], offset: number): IndexMap {
  const dims: number[] = [];
  const strides: number[] = [];
  for (const [extent, stride] of axes) {
    if (extent === 1) continue;
    const last = dims.length - 1;
    if (last >= 0 && strides[last] === stride * extent) {
      dims[last] = (dims[last] as number) * extent;
      strides[last] = stride;
    } else {
      dims.push(extent);
      strides.push(stride);
    }
  }
  return { dims, strides, offset };
}

/** The coarsest box whose axes divide those of both, or null: 3 × 4 and 4 × 3 have none. */
export function commonRefinement(
  a: readonly number[],
  b: readonly number[],
): readonly number[] | null {
  const lengths = [...new Set([...innerSizes(a), ...innerSizes(b)])].sort((x, y) => x - y);
  const dims: number[] = [];
  let inner = 1;
  for (const length of lengths) {
    if (length % inner !== 0) return null;
    if (length > inner) dims.unshift(length / inner);
    inner = length;
  }
  return dims;
}

/** The number of elements in each axis with all that lie inside of it. */
function innerSizes(dims: readonly number[]): number[] {
  return rowMajorStrides(dims).map((stride, axis) => stride * (dims[axis] as number));
}

/** The strides of a map along the axes of a refinement of its box. */
export function stridesAlong(map: IndexMap, refined: readonly number[]): number[] {
  const groups = partsOf(refined, map.dims);
  return groups.flatMap((dims, axis) =>
    rowMajorStrides(dims).map((stride) => stride * (map.strides[axis] as number)),
  );
}

/** The axes of a refinement, grouped by the axis of `dims` that each is a part of. */
function partsOf(refined: readonly number[], dims: readonly number[]): number[][] {
  let at = 0;
  return dims.map((extent) => {
    const parts: number[] = [];
    for (let size = 1; size < extent; at++) {
      parts.push(refined[at] as number);
      size *= refined[at] as number;
    }
    return parts;
  });
}

/** The parts of the map that make up each axis of a shape, or null where the two do not fit. */
function axesIn(map: IndexMap, shape: readonly number[]): Axis[][] | null {
  const refined = commonRefinement(map.dims, shape);
  if (refined === null) return null;
  const strides = stridesAlong(map, refined);
  let at = 0;
  return partsOf(refined, shape).map((parts) =>
    parts.map((extent) => [extent, strides[at++] as number] as const),
  );
}

export type Rearrangement = Equation<PrimitiveOfKind<'rearrangement'>>;

/**
 * The map of the output of a rearrangement, given its input's. Null when the output's elements do
 * not lie evenly (part of an axis that a reshape has joined of two).
 */
export function rearrange(map: IndexMap, equation: Rearrangement): IndexMap | null {
  const { shape } = (equation.inputs[0] as Atom).aval;
  const axes = axesIn(map, shape);
  if (axes === null) return null;
  switch (equation.primitive) {
    case 'transpose': {
      const { permutation } = (equation as Equation<'transpose'>).params;
      return coarsest(
        permutation.flatMap((axis) => axes[axis] as Axis[]),
        map.offset,
      );
    }
    case 'broadcast_in_dim': {
      const { params } = equation as Equation<'broadcast_in_dim'>;
      const repeated = params.shape.flatMap((extent, dimension): Axis[] => {
        const axis = params.broadcastDimensions.indexOf(dimension);
        return axis >= 0 && shape[axis] === extent ? (axes[axis] as Axis[]) : [[extent, 0]];
      });
      return coarsest(repeated, map.offset);
    }
    case 'slice':
      return cut(axes, map.offset, equation as Equation<'slice'>, shape);
    case 'rev': {
      const { dimensions } = (equation as Equation<'rev'>).params;
      return reverse(axes, map.offset, dimensions);
    }
  }
}

function cut(
  axes: readonly Axis[][],
  offset: number,
  { params, outputs }: Equation<'slice'>,
  shape: readonly number[],
): IndexMap | null {
  let start = offset;
  const kept: Axis[] = [];
  for (const [axis, parts] of axes.entries()) {
    const extent = (outputs[0] as Atom).aval.shape[axis] as number;
    if (extent === shape[axis]) {
      kept.push(...parts);
      continue;
    }
    const [part] = parts;
    if (parts.length > 1 || part === undefined) return null;
    start += (params.startIndices[axis] as number) * part[1];
    kept.push([extent, part[1] * (params.strides[axis] as number)]);
  }
  return coarsest(kept, start);
}

function reverse(axes: readonly Axis[][], offset: number, dimensions: readonly number[]): IndexMap {
  let start = offset;
  const turned = axes.flatMap((parts, axis) => {
    if (!dimensions.includes(axis)) return parts;
    for (const [extent, stride] of parts) start += (extent - 1) * stride;
    return parts.map(([extent, stride]) => [extent, -stride] as const);
  });
  return coarsest(turned, start);
}

/** Where in the result of a reduction each element of its operand goes; 0 along reduced axes. */
export function foldMap(shape: readonly number[], reduced: readonly number[]): IndexMap {
  const keptShape = shape.map((extent, axis) => (reduced.includes(axis) ? 1 : extent));
  const strides = rowMajorStrides(keptShape);
  const axes = shape.map(
    (extent, axis) => [extent, reduced.includes(axis) ? 0 : (strides[axis] as number)] as const,
  );
  return coarsest(axes, 0);
}

/**
 * Where in the value each element of the array goes, when the value has all of them once in
 * another order; else null. The array's elements are then the value's in the order of the result.
 */
export function inverseOf(map: IndexMap, arraySize: number): IndexMap | null {
  if (sizeOf(map.dims) !== arraySize) return null;
  const places = rowMajorStrides(map.dims);
  const axes = map.dims.map((extent, axis) => {
    const stride = map.strides[axis] as number;
    return { extent, stride, place: places[axis] as number };
  });
  axes.sort((a, b) => Math.abs(b.stride) - Math.abs(a.stride));
  let inner = 1;
  let offset = 0;
  for (const { extent, stride, place } of axes.toReversed()) {
    if (Math.abs(stride) !== inner) return null;
    inner *= extent;
    if (stride < 0) offset += (extent - 1) * place;
  }
  return coarsest(
    axes.map(({ extent, stride, place }) => [extent, stride < 0 ? -place : place] as const),
    offset,
  );
}
