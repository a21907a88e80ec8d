"""The part of the grid of primitives that gathers and scatters."""

import numpy as np
from jax import lax

from jax_fixture_arrays import DTYPES, counting

MODES = {"clip": lax.GatherScatterMode.CLIP, "fill": lax.GatherScatterMode.FILL_OR_DROP,
         "promise_in_bounds": lax.GatherScatterMode.PROMISE_IN_BOUNDS}


def indexing_call(name, p):
    """The jax.lax call, or None for other primitives."""
    if name == "gather":
        numbers = lax.GatherDimensionNumbers(
            offset_dims=tuple(p["offsetDims"]),
            collapsed_slice_dims=tuple(p["collapsedSliceDims"]),
            start_index_map=tuple(p["startIndexMap"]),
            operand_batching_dims=tuple(p["operandBatchingDims"]),
            start_indices_batching_dims=tuple(p["startIndicesBatchingDims"]))
        return lambda x, at: lax.gather(x, at, numbers, p["sliceSizes"], mode=MODES[p["mode"]],
                                        fill_value=p["fillValue"])
    if name not in ("scatter", "scatter_add"):
        return None
    numbers = lax.ScatterDimensionNumbers(
        update_window_dims=tuple(p["updateWindowDims"]),
        inserted_window_dims=tuple(p["insertedWindowDims"]),
        scatter_dims_to_operand_dims=tuple(p["scatterDimsToOperandDims"]),
        operand_batching_dims=tuple(p["operandBatchingDims"]),
        scatter_indices_batching_dims=tuple(p["scatterIndicesBatchingDims"]))
    return lambda x, at, u: getattr(lax, name)(x, at, u, numbers, mode=MODES[p["mode"]])


#: Operand shape, indices, window axes, collapsed, start map, window, batching of both.
GRID = [
    # one element, whole rows, parts of rows at one or more index vectors
    ((5,), [[0], [3], [3], [-2], [7]], [], [0], [0], [1], [], []),
    ((4, 3), [[1], [9], [-1], [1]], [1], [0], [0], [1, 3], [], []),
    ((4, 3), [[2], [0]], [0], [1], [1], [4, 1], [], []),
    ((4, 5), [[1, 2], [3, 4], [-1, 0], [2, 2]], [1, 2], [], [0, 1], [2, 3], [], []),
    ((4, 5), [[2, 1], [4, 3]], [1], [0], [1, 0], [1, 2], [], []),
    ((4, 5), [1, 2], [0, 1], [], [0, 1], [2, 2], [], []),
    ((3, 4), [[[0], [2]], [[5], [1]]], [1], [0], [0], [1, 4], [], []),
    # batching axes: each row with indices of its own
    ((3, 5), [[[0], [4]], [[2], [2]], [[-3], [1]]], [], [1], [1], [1, 1], [0], [0]),
    ((5, 3), [[[0], [4], [9]]], [], [0], [0], [1, 1], [1], [1]),
    ((2, 4, 3), [[1], [2]], [1, 2], [], [1], [1, 2, 3], [0], [0]),
    # refused: axes that do not fit
    ((4, 5), [[1, 2]], [1], [0], [0], [1, 5], [], []),
    ((4, 5), [[1]], [1], [0], [0], [2, 5], [], []),
    ((4, 5), [[1]], [1], [0], [0], [1, 6], [], []),
    ((4, 5), [[1]], [2], [0], [0], [1, 5], [], []),
    ((4, 5), [[1]], [1], [0], [2], [1, 5], [], []),
]


def interleaved(window, axes, batch):
    rest = iter(batch)
    inside = iter(window)
    return tuple(next(inside) if axis in axes else next(rest)
                 for axis in range(len(window) + len(batch)))


def indexing_sites():
    for dtype in DTYPES:
        for shape, at, window_axes, collapsed, start, sizes, ours, theirs in GRID:
            indices = np.array(at, "int32")
            for mode in MODES:
                in_bounds = indices.min() >= 0 and indices.max() < min(shape)
                if mode == "promise_in_bounds" and not in_bounds:
                    continue
                shared = {"mode": mode, "operandBatchingDims": ours}
                for filler in [None, 1] if mode == "fill" else [None]:
                    yield "gather", {
                        "offsetDims": window_axes, "collapsedSliceDims": collapsed,
                        "startIndexMap": start, "startIndicesBatchingDims": theirs,
                        "sliceSizes": sizes, "fillValue": filler, **shared,
                    }, [counting(dtype, shape), indices], "all"
                params = {
                    "updateWindowDims": window_axes, "insertedWindowDims": collapsed,
                    "scatterDimsToOperandDims": start, "scatterIndicesBatchingDims": theirs,
                    **shared,
                }
                dropped = {*collapsed, *ours}
                window = [size for axis, size in enumerate(sizes) if axis not in dropped]
                if len(window) != len(window_axes) or max(window_axes, default=0) > len(shape) - 1:
                    continue
                updates = counting(dtype, interleaved(window, window_axes, indices.shape[:-1]), 2.0)
                for name in ["scatter", "scatter_add"]:
                    yield name, params, [counting(dtype, shape), indices, updates], "all"
        yield "gather", {
            "offsetDims": [], "collapsedSliceDims": [0], "startIndexMap": [0],
            "startIndicesBatchingDims": [], "operandBatchingDims": [], "sliceSizes": [1],
            "fillValue": None, "mode": "fill",
        }, [counting(dtype, (3,)), counting("float32", (2, 1))], "value"
