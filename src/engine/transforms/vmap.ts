import { scalar } from '../array/nd-array.ts';
import { EngineError } from '../errors.ts';
import { avalsOf, flattenArgs, stageCall } from '../tracing/call.ts';
import {
  type Arguments,
  flattenTree,
  partsOf,
  type Traced,
  type TreeParts,
} from '../tracing/pytree.ts';
import { type MappedAxes, mapAxes, resolveMappedInputs } from './map-axes.ts';

/**
 * Axes for a tree: one axis (or null, not mapped) for everything in it, or a tree of them that
 * follows the upper levels of the tree it describes.
 */
export type AxesTree = number | null | readonly AxesTree[] | { readonly [key: string]: AxesTree };

export interface VmapOptions {
  /** For the list of arguments. Default 0. */
  readonly inAxes?: AxesTree;
  /** For the result. Default 0. */
  readonly outAxes?: AxesTree;
  /** Needed only when no argument is mapped. */
  readonly axisSize?: number;
}

/**
 * Maps a function of one element over an axis of its arguments, by batching rules: the function
 * is traced once, whatever the size.
 *
 * @throws EngineError `nothing_to_map`, `inconsistent_batch_sizes`, `axis_out_of_range`,
 *   `axes_structure`, `missing_out_axis`.
 * @see jax.vmap
 */
export function vmap<A extends readonly unknown[], R>(
  f: (...args: A) => R,
  options: VmapOptions = {},
): (...args: Arguments<A>) => Traced<R> {
  const { inAxes = 0, outAxes = 0, axisSize } = options;
  return (...args) => {
    const { leaves, structure } = flattenArgs(args);
    const axes = expandAxes('inAxes', inAxes, args);
    const mapped = resolveMappedInputs(avalsOf(leaves), axes, axisSize);
    const { closed, output } = stageCall(f, structure, mapped.avals);
    const like = output.build(closed.jaxpr.outputs.map(() => placeholder));
    const out = expandAxes('outAxes', outAxes, like);
    const results = mapAxes(closed.jaxpr, closed.constants, leaves, mapped, out);
    return output.build(results) as Traced<R>;
  };
}

/** Stands for any leaf where only the structure matters. */
const placeholder = scalar(0, 'float32');

/**
 * Spells a tree of axes out for every leaf.
 *
 * @throws EngineError `axes_structure` unless the tree of axes is a prefix of the other.
 */
function expandAxes(what: string, axes: AxesTree, tree: unknown): MappedAxes {
  if (axes === null || typeof axes === 'number') {
    return flattenTree(tree).leaves.map(() => axes);
  }
  const [given, parts] = [partsOf(axes), partsOf(tree)];
  const [actual, expected] = [describeLevel(given), describeLevel(parts)];
  if (given === null || parts === null || actual !== expected) {
    throw new EngineError('axes_structure', { what, expected, actual });
  }
  return parts.flatMap(([, part], i) => expandAxes(what, given[i]?.[1] as AxesTree, part));
}

/** The names of its parts, or that it has none. */
function describeLevel(parts: TreeParts | null): string {
  return parts === null ? 'a leaf' : `(${parts.map(([name]) => name).join(', ')})`;
}
