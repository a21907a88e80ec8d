"""Programs written by hand at the edges of what functions promise: what they do without an axis, in
which order axes may come, which branch decides about a weak type, and arrays without elements, also
under derivatives. Steps are those of jax_fixture_programs.py and jax_fixture_loops.py, and

- ["argmax" | "argmin" | "cumsum" | "cumprod" | "cummax" | "cummin" | "sort" | "argsort", [x],
  {"axis"}], where an axis of null is not given.
- ["dynamicSlice", [x, start...], {"shape"}], ["dynamicUpdateSlice", [x, update, start...], {}].
"""

import jax.numpy as jnp
import numpy as np
from jax import lax

import jax_fixture_loops  # noqa: F401  (adds the steps)
import jax_fixture_programs as programs

WALKS = {"argmax": jnp.argmax, "argmin": jnp.argmin, "cumsum": jnp.cumsum, "cumprod": jnp.cumprod,
         "cummax": lax.cummax, "cummin": lax.cummin, "sort": jnp.sort, "argsort": jnp.argsort}


def walk(name, operands, params, _values):
    axis = {} if params["axis"] is None else {"axis": params["axis"]}
    return WALKS[name](jnp.asarray(operands[0]), **axis)


programs.FURTHER_STEPS.update({name: walk for name in WALKS})
programs.FURTHER_STEPS["dynamicSlice"] = lambda name, operands, params, values: lax.dynamic_slice(
    operands[0], operands[1:], params["shape"])
programs.FURTHER_STEPS["dynamicUpdateSlice"] = lambda name, operands, params, values: (
    lax.dynamic_update_slice(operands[0], operands[1], operands[2:]))

JIT, VMAP = ["jit"], ["vmap", [0], 0]
GRADIENT = [["sum"], ["grad", 0]]

MATRIX = np.float32([[1.5, -2, 0.25], [9, 2, 9]])
CUBE = np.arange(24, dtype="float32").reshape(2, 3, 4) * 7 % 11
NONE = np.zeros(0, "float32")
NO_ROWS, NO_COLUMNS = np.zeros((0, 3), "float32"), np.zeros((2, 0), "float32")
NO_INDICES = np.zeros(0, "int32")


def one(name, params, *refs):
    """A program of one step."""
    return {"steps": [[name, list(refs), params]], "out": [len(refs)], "many": False}


def walks():
    samples = [MATRIX, MATRIX[1], np.float32(3), np.int32([[5, 1], [5, 7]]),
               np.array([[True, False], [True, True]]), NONE, NO_ROWS, NO_COLUMNS]
    for name in WALKS:
        # jax.lax has no negative axes and no cummax of bools; the engine takes both.
        is_lax = name in ("cummax", "cummin")
        for sample in [x for x in samples if not is_lax or x.dtype != bool]:
            for axis in (None, 0) if is_lax else (None, 0, -1):
                yield one(name, {"axis": axis}, 0), [], [sample]
        for stack in ([JIT], [VMAP], [VMAP, JIT]):
            yield one(name, {"axis": None}, 0), stack, [MATRIX]
    for name in ("cumsum", "cumprod", "cummax", "cummin", "sort"):
        for sample in (MATRIX, CUBE, NONE, NO_ROWS):
            for axis in (None, 0):
                yield one(name, {"axis": axis}, 0), GRADIENT, [sample]
    weak = {"steps": [["cumsum", [{"num": 2.5}], {"axis": None}]], "out": [0], "many": False}
    yield weak, [], []


def reductions():
    for name in ("sum", "prod", "amax", "mean"):
        for axis in ([1, 0], [2, 0], [-1, 0, 1], [0, -1]):
            for keep in (False, True):
                yield one(name, {"axis": axis, "keepDims": keep}, 0), [], [CUBE]
        yield one(name, {"axis": [2, 0], "keepDims": False}, 0), [VMAP], [CUBE[None]]
        yield one(name, {"axis": [2, 1], "keepDims": False}, 0), GRADIENT, [CUBE]


def branches():
    """Each gives 2.5, which is weak, or 1.25 plus the argument, which is not."""
    weak = {"steps": [["add", [{"num": 2}, {"num": 0.5}], {}]], "out": [2], "many": False}
    strong = {"steps": [["add", [0, {"num": 1.25}], {}]], "out": [2], "many": False}
    for chooser in (0, 1, 2):
        for fns in ([weak, strong], [strong, weak], [weak, weak], [strong, strong]):
            for stack in ([], [JIT], [["vmap", [0, None], 0]]):
                is_mapped = stack and stack[0][0] == "vmap"
                for name in ("cond", "switch"):
                    fn = {"steps": [[name, [1], {"fns": fns}]], "out": [2], "many": False}
                    args = [np.float32([3, 4]) if is_mapped else np.float32(3)]
                    index = np.array(chooser > 0) if name == "cond" else np.int32(chooser)
                    yield fn, stack, [*args, index]


def empties():
    for sample, axis in ((NONE, 0), (NO_ROWS, 0), (NO_ROWS, 1), (NO_COLUMNS, 0), (NO_COLUMNS, -1)):
        indices = np.zeros(sample.shape, "int32")
        for stack in ([], GRADIENT, [["jvp"]], [["vjp"]]):
            yield one("takeAlongAxis", {"axis": axis}, 0, 1), stack, [sample, indices]
            for mode in ("fill", "clip", "wrap"):
                params = {"axis": axis, "mode": mode}
                yield one("take", params, 0, 1), stack, [sample, NO_INDICES]
        for mode in ("fill", "clip", "wrap"):
            yield one("take", {"axis": axis, "mode": mode}, 0, 1), [], [sample, np.int32([0, 1])]
    for sample in (NONE, NO_ROWS, NO_COLUMNS):
        for name in ("setAt", "addAt"):
            for stack in ([], [JIT], GRADIENT, [["sum"], ["grad", 2]]):
                # JAX drops updates of nothing, but cannot differentiate that; the engine can.
                for indices in (NO_INDICES,) if len(stack) > 1 else (NO_INDICES, np.int32([0, 1])):
                    updates = np.ones((*indices.shape, *sample.shape[1:]), "float32")
                    yield one(name, {}, 0, 1, 2), stack, [sample, indices, updates]
    for name in ("sum", "prod", "mean", "amax"):
        for sample in (NONE, NO_ROWS):
            yield one(name, {"axis": None, "keepDims": False}, 0), GRADIENT, [sample]
            yield one(name, {"axis": 0, "keepDims": False}, 0), GRADIENT, [sample]
    for shape in ([-1], [-1, -1], [-1, 3], [0, -1], [3, 0], [2, -1]):
        yield one("reshape", {"shape": shape}, 0), [], [NO_ROWS]
        yield one("reshape", {"shape": shape}, 0), GRADIENT, [NO_ROWS]
        yield one("reshape", {"shape": shape}, 0), [], [MATRIX]


def windows():
    for starts in ((0, 0), (-1, -2), (-7, 1), (9, -1)):
        places = [np.int32(start) for start in starts]
        batches = [np.int32([start, -1]) for start in starts]
        for shape in ([1, 2], [2, 3], [0, 1], [3, 1]):
            window = one("dynamicSlice", {"shape": shape}, 0, 1, 2)
            yield window, [], [MATRIX, *places]
            yield window, [["vmap", [None, 0, 0], 0]], [MATRIX, *batches]
            yield window, [["vmap", [0, None, None], 0]], [np.stack([MATRIX, -MATRIX]), *places]
            update = one("dynamicUpdateSlice", {}, 0, 1, 2, 3)
            news = np.full(shape, 0.5, "float32")
            yield update, [], [MATRIX, news, *places]
            yield update, [["vmap", [None, None, 0, 0], 0]], [MATRIX, news, *batches]


class Edges:
    """Gives every program in order."""

    def __init__(self, _seed):
        self.rest = iter(ALL)

    def program(self):
        function, transforms, args = next(self.rest)
        return function, transforms, args


ALL = [*walks(), *reductions(), *branches(), *empties(), *windows()]
COUNT = len(ALL)
