"""Programs written by hand, each under the same stacks of transformations: a scan in a while in a
cond, a cond in a scan in a switch, and so on. What random programs reach seldom. The steps are those
of jax_fixture_loops.py. Arguments are a vector x, an integer p and a scalar s.
"""

import numpy as np

import jax_fixture_loops  # noqa: F401  (adds the steps)

X, P, S = 0, 1, 2
EACH = {"reverse": False, "give": 0}


def fn(steps, *out):
    return {"steps": steps, "out": list(out), "many": len(out) > 1}


def num(value):
    return {"num": value}


def scaled_sum(first):
    """Body of a scan over x whose carry is value `first`: carry * 1.125 + element."""
    steps = [["mul", [first, num(1.125)], {}], ["add", [first + 2, first + 1], {}]]
    return fn(steps, first + 3, first + 3)


SCAN_IN_WHILE_IN_COND = fn([
    ["ge", [P, num(1)], {}],
    ["cond", [3, X], {"fns": [
        fn([["while", [4, num(20)], {"fn": fn([
            ["scan", [5, X], {"fn": scaled_sum(6), **EACH}]], 6)}]], 5),
        fn([["sin", [4], {}]], 5)]}],
], 4)

COND_IN_SCAN_IN_SWITCH = fn([["switch", [P, X], {"fns": [
    fn([["scan", [3, X], {"fn": fn([
        ["lt", [5, num(0.5)], {}],
        ["cond", [6, 4], {"fns": [fn([["mul", [7, S], {}]], 8), fn([["sin", [7], {}]], 8)]}],
    ], 7, 5), **EACH}]], 4),
    fn([["fori", [num(0), num(3), 3], {"fn": fn([
        ["fori", [num(0), num(2), 5], {"fn": fn([
            ["mul", [7, S], {}], ["add", [8, X], {}]], 9)}]], 6)}]], 4),
    fn([["tanh", [3], {}]], 4)]}]], 3)

SCAN_IN_COND_IN_WHILE = fn([["while", [X, num(6)], {"fn": fn([
    ["sum", [3], {"axis": None, "keepDims": False}],
    ["lt", [4, S], {}],
    ["cond", [5, 3], {"fns": [
        fn([["scan", [6, X], {"fn": scaled_sum(7), **EACH}]], 7),
        fn([["add", [6, num(1)], {}]], 7)]}],
], 6)}]], 3)

SCAN_IN_WHILE_IN_SCAN = fn([["scan", [X, X], {"fn": fn([
    ["while", [3, num(9)], {"fn": fn([
        ["scan", [5, X], {"fn": scaled_sum(6), "reverse": True, "give": 0}]], 6)}],
    ["mul", [5, 4], {}],
], 5, 6), "reverse": False, "give": 1}]], 3)

SWITCH_IN_SCAN_IN_FORI = fn([["fori", [num(0), num(2), X], {"fn": fn([
    ["scan", [4, X], {"fn": fn([
        ["switch", [P, 5], {"fns": [
            fn([["cos", [7], {}]], 8), fn([["mul", [7, 6], {}]], 8), fn([["add", [7, S], {}]], 8)]}],
    ], 7, 6), "reverse": True, "give": 0}]], 5)}]], 3)

FORI_TO_A_BOUND_IN_COND_IN_SCAN = fn([["scan", [S, X], {"fn": fn([
    ["ge", [4, num(0)], {}],
    ["cond", [5, 3], {"fns": [
        fn([["fori", [num(0), P, 6], {"fn": fn([["mul", [8, 4], {}]], 9)}]], 7),
        fn([["neg", [6], {}]], 7)]}],
], 6, 6), "reverse": False, "give": 1}]], 3)

PROGRAMS = (SCAN_IN_WHILE_IN_COND, COND_IN_SCAN_IN_SWITCH, SCAN_IN_COND_IN_WHILE,
            SCAN_IN_WHILE_IN_SCAN, SWITCH_IN_SCAN_IN_FORI, FORI_TO_A_BOUND_IN_COND_IN_SCAN)

#: With the number of arguments that have a mapped axis in front.
STACKS = (
    ([], 0),
    ([["jit"]], 0),
    ([["vmap", [0, None, None], 0]], 1),
    ([["vmap", [0, 0, None], 0], ["jit"]], 2),
    ([["jvp"], ["jit"]], 0),
    ([["sum"], ["grad", 0]], 0),
    ([["sum"], ["grad", 2], ["vmap", [0, 0, None], 0]], 2),
    ([["sum"], ["grad", 0], ["sum"], ["grad", 0]], 0),
)


class WrittenLoops:
    """Gives every program under every stack, in order."""

    def __init__(self, _seed):
        self.rest = iter([(f, *one) for f in PROGRAMS for one in STACKS])

    def program(self):
        function, transforms, mapped = next(self.rest)
        args = [np.float32([0.75, -0.5, 1.25]), np.int32(1), np.float32(0.625)]
        batches = [np.float32([[0.75, -0.5, 1.25], [-1.5, 0.25, 2]]), np.int32([2, 0])]
        return function, transforms, [*batches[:mapped], *args[mapped:]]


COUNT = len(PROGRAMS) * len(STACKS)
