import { scalar } from '../array/nd-array.js';
import { EngineError } from '../errors.js';
import { avalsOf, flattenArgs, stageCall } from '../tracing/call.js';
import { flattenTree, partsOf, } from '../tracing/pytree.js';
import { mapAxes, resolveMappedInputs } from './map-axes.js';
/**
 * Maps a function of one element over an axis of its arguments, by batching rules: the function
 * is traced once, whatever the size.
 *
 * @throws EngineError `nothing_to_map`, `inconsistent_batch_sizes`, `axis_out_of_range`,
 *   `axes_structure`, `missing_out_axis`.
 * @see jax.vmap
 */
export function vmap(f, options = {}) {
    const { inAxes = 0, outAxes = 0, axisSize } = options;
    return (...args) => {
        const { leaves, structure } = flattenArgs(args);
        const axes = expandAxes('inAxes', inAxes, args);
        const mapped = resolveMappedInputs(avalsOf(leaves), axes, axisSize);
        const { closed, output } = stageCall(f, structure, mapped.avals);
        const like = output.build(closed.jaxpr.outputs.map(() => placeholder));
        const out = expandAxes('outAxes', outAxes, like);
        const results = mapAxes(closed.jaxpr, closed.constants, leaves, mapped, out);
        return output.build(results);
    };
}
/** Stands for any leaf where only the structure matters. */
const placeholder = scalar(0, 'float32');
/**
 * Spells a tree of axes out for every leaf.
 *
 * @throws EngineError `axes_structure` unless the tree of axes is a prefix of the other.
 */
function expandAxes(what, axes, tree) {
    if (axes === null || typeof axes === 'number') {
        return flattenTree(tree).leaves.map(() => axes);
    }
    const [given, parts] = [partsOf(axes), partsOf(tree)];
    const [actual, expected] = [describeLevel(given), describeLevel(parts)];
    if (given === null || parts === null || actual !== expected) {
        throw new EngineError('axes_structure', { what, expected, actual });
    }
    return parts.flatMap(([, part], i) => expandAxes(what, given[i]?.[1], part));
}
/** The names of its parts, or that it has none. */
function describeLevel(parts) {
    return parts === null ? 'a leaf' : `(${parts.map(([name]) => name).join(', ')})`;
}
