import { type Arguments, type Traced } from '../tracing/pytree.ts';
/**
 * Axes for a tree: one axis (or null, not mapped) for everything in it, or a tree of them that
 * follows the upper levels of the tree it describes.
 */
export type AxesTree = number | null | readonly AxesTree[] | {
    readonly [key: string]: AxesTree;
};
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
export declare function vmap<A extends readonly unknown[], R>(f: (...args: A) => R, options?: VmapOptions): (...args: Arguments<A>) => Traced<R>;
