"""Programs written by hand of logsumexp, softmax and logSoftmax: at infinities, without elements, along
any axes, under derivatives and vmap. Steps are those of jax_fixture_programs.py, and

- ["softmax" | "logSoftmax", [x], {"axis"}], where an axis of null is not given.
- ["logsumexp", [x], {"axis", "keepDims"}].
"""

import jax
import numpy as np

import jax_fixture_programs as programs
from jax_fixture_edges import CUBE, GRADIENT, JIT, MATRIX, NONE, NO_COLUMNS, VMAP, one

ALONG = {"softmax": jax.nn.softmax, "logSoftmax": jax.nn.log_softmax}


def along(name, operands, params, _values):
    axis = {} if params["axis"] is None else {"axis": programs.axis_of(params)}
    return ALONG[name](operands[0], **axis)


programs.FURTHER_STEPS.update({name: along for name in ALONG})
programs.WITH_PARAMS["logsumexp"] = lambda x, p: jax.nn.logsumexp(
    x, axis=programs.axis_of(p), keepdims=p["keepDims"])

INF = float("inf")
SAMPLES = [
    MATRIX, CUBE, np.float32([1000, 1001, 999]), np.float32([-1000, 0, -2000]),
    np.float32([-INF, 1, 2]), np.float32([-INF, -INF]), np.float32([INF, 1]),
    np.float32([INF, INF, -INF]), np.float32([float("nan"), 1]), np.int32([[1, 2], [3, 40]]),
    np.array([True, False]), NONE, NO_COLUMNS,
]
SECOND = [["grad", 0], ["sum"], ["grad", 0]]


def cases():
    for sample in SAMPLES:
        for axis in [None, 0, -1, *([[0, 1]] if sample.ndim > 1 else [])]:
            for name in ALONG:
                yield one(name, {"axis": axis}, 0), [], [sample]
            for keep in (False, True):
                yield one("logsumexp", {"axis": axis, "keepDims": keep}, 0), [], [sample]
    for sample in (MATRIX, SAMPLES[3], SAMPLES[4], NO_COLUMNS):
        for stack in ([JIT], [VMAP], GRADIENT, [["jvp"]], [["vjp"]]):
            for name in ALONG:
                yield one(name, {"axis": 0}, 0), stack, [sample]
            yield one("logsumexp", {"axis": 0, "keepDims": False}, 0), stack, [sample]
    whole = {"axis": None, "keepDims": False}
    yield one("logsumexp", whole, 0), [*SECOND], [MATRIX]
    yield one("logsumexp", whole, 0), [["grad", 0]], [np.float32(3)]
    yield {"steps": [["logsumexp", [{"num": 2.5}], whole]], "out": [0], "many": False}, [], []
    yield one("softmax", {"axis": None}, 0), [], [np.float32(3)]
    yield one("softmax", {"axis": 2}, 0), [], [MATRIX]


class Softmax:
    """Gives every program in order."""

    def __init__(self, _seed):
        self.rest = iter(ALL)

    def program(self):
        return next(self.rest)


ALL = list(cases())
COUNT = len(ALL)
