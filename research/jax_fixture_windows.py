"""The part of the grid of primitives that takes windows of arrays or walks along an axis."""

import jax.numpy as jnp
import numpy as np
from jax import lax

from jax_fixture_arrays import DTYPES, VALUES, counting, values_of

CUMULATIVE = "cumsum cumprod cummax cummin".split()


def window_call(name, p):
    """The jax.lax call, or None for other primitives."""
    calls = {
        "slice": lambda x: lax.slice(x, p["startIndices"], p["limitIndices"], p["strides"]),
        "pad": lambda x, value: lax.pad(x, value, [tuple(c) for c in p["padding"]]),
        "concatenate": lambda *xs: lax.concatenate(xs, p["dimension"]),
        "rev": lambda x: lax.rev(x, p["dimensions"]),
        # The primitives themselves: the functions count negative starts from the end before.
        "dynamic_slice": lambda x, *starts: lax.dynamic_slice_p.bind(
            jnp.asarray(x), *map(jnp.asarray, starts), slice_sizes=tuple(p["sliceSizes"])),
        "dynamic_update_slice": lambda x, u, *starts: lax.dynamic_update_slice_p.bind(
            *map(jnp.asarray, (x, u, *starts))),
        "sort": lambda x: lax.sort(x, dimension=p["axis"]),
        "argsort": lambda x: jnp.argsort(x, axis=p["axis"], stable=True).astype(np.int32),
        "argmax": lambda x: lax.argmax(x, p["axis"], np.int32),
        "argmin": lambda x: lax.argmin(x, p["axis"], np.int32),
    }
    if name in CUMULATIVE:
        return lambda x: getattr(lax, name)(x, axis=p["axis"], reverse=p["reverse"])
    return calls.get(name)


def window_sites():
    for dtype in DTYPES:
        square, cube = counting(dtype, (4, 5)), counting(dtype, (2, 3, 4))
        for starts, limits, strides in [([0, 0], [4, 5], [1, 1]), ([1, 2], [3, 5], [1, 1]),
                                        ([0, 1], [4, 5], [2, 3]), ([3, 0], [3, 5], [1, 2]),
                                        ([1, 1], [5, 5], [1, 1]), ([2, 0], [1, 5], [1, 1])]:
            params = {"startIndices": starts, "limitIndices": limits, "strides": strides}
            yield "slice", params, [square], "all"
        for padding in [[[1, 2, 0], [0, 0, 0]], [[0, 0, 1], [2, 0, 2]], [[-1, 0, 0], [0, -2, 0]],
                        [[-1, 3, 1], [2, -3, 2]], [[-3, -3, 0], [0, 0, 0]], [[1, 1, -1], [0, 0, 0]]]:
            yield "pad", {"padding": padding}, [square, np.array(1, dtype)], "all"
        for dimension in [0, 1, 2]:
            parts = [cube, counting(dtype, (2, 3, 4), 1.0)]
            yield "concatenate", {"dimension": dimension}, parts, "all"
        yield "concatenate", {"dimension": 1}, [cube, counting(dtype, (2, 1, 4)), cube], "all"
        yield "concatenate", {"dimension": 0}, [cube, counting(dtype, (2, 1, 4))], "all"
        for dimensions in [[0], [1, 2], [0, 1, 2], [3]]:
            yield "rev", {"dimensions": dimensions}, [cube], "all"
        for i, j in [(0, 0), (1, 2), (9, -3)]:
            starts = [np.array(i, "int32"), np.array(j, "int32")]
            yield "dynamic_slice", {"sliceSizes": [2, 3]}, [square, *starts], "all"
            update = counting(dtype, (2, 3), 2.0)
            yield "dynamic_update_slice", {}, [square, update, *starts], "all"
        yield "dynamic_slice", {"sliceSizes": [5, 3]}, [square, *starts], "all"
        yield from axis_sites(dtype, cube)


def axis_sites(dtype, cube):
    ties = np.array([2, 2, 1, 2, 3, 3, 0], dtype)
    for name in CUMULATIVE:
        for axis in [0, 1, 2, 3]:
            for reverse in [False, True]:
                params = {"axis": axis, "reverse": reverse}
                yield name, params, [cube], "all"
        yield name, {"axis": 0, "reverse": False}, [ties], "all"
        yield name, {"axis": 0, "reverse": True}, [ties], "all"
    yield "sort", {"axis": 0}, [ties], "all"
    for name in ["sort", "argsort", "argmax", "argmin"]:
        for axis in [0, 1, 2, 3]:
            yield name, {"axis": axis}, [cube], "all" if name == "sort" else "mapped"
        yield name, {"axis": 0}, [values_of(VALUES, dtype)], "value"
