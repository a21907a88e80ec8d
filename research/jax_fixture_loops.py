"""Random programs with loops and with indices that are arrays, as jax_fixture_programs.py has them.

Further steps:

- ["scan", [init, xs], {"fn", "reverse", "give"}]: fn takes the carry and a slice and returns the
  carry and what is stacked; the value is the last carry (give 0) or the stack (give 1).
- ["fori", [lower, upper, init], {"fn"}]: fn takes the number of the round and the carry.
- ["while", [init, limit], {"fn"}]: at most five rounds of fn on the carry, as long as the sum of
  its elements is below the limit.
- ["take", [x, indices], {"axis", "mode"}], ["takeAlongAxis", [x, indices], {"axis"}],
  ["setAt" | "addAt", [x, indices, updates], {}].
"""

import jax.numpy as jnp
import numpy as np
from jax import lax

import jax_fixture_programs as programs


def run_loop(name, operands, params, values):
    inner = lambda *xs: programs.run_function(params["fn"], values, xs)
    if name == "scan":
        init, xs = operands
        return lax.scan(lambda c, x: tuple(inner(c, x)), init, xs,
                        reverse=params["reverse"])[params["give"]]
    if name == "fori":
        lower, upper, init = operands
        return lax.fori_loop(lower, upper, inner, init)
    init, limit = operands
    holds = lambda state: (state[0] < 5) & (jnp.sum(state[1]) < limit)
    return lax.while_loop(holds, lambda state: [state[0] + 1, inner(state[1])],
                          [jnp.int32(0), init])[1]


def run_indexing(name, operands, params):
    if name == "take":
        return jnp.take(*operands, axis=params["axis"], mode=params["mode"])
    if name == "takeAlongAxis":
        return jnp.take_along_axis(*operands, axis=params["axis"])
    x, indices, updates = operands
    place = jnp.asarray(x).at[indices]
    return place.set(updates) if name == "setAt" else place.add(updates)


LOOPS = ("scan", "fori", "while")
INDEXING = ("take", "takeAlongAxis", "setAt", "addAt")
programs.FURTHER_STEPS.update({name: run_loop for name in LOOPS})
programs.FURTHER_STEPS.update({
    name: lambda name, operands, params, values: run_indexing(name, operands, params)
    for name in INDEXING})


class LoopGenerator(programs.Generator):
    """Mostly loops and indexing, so that even short programs have them."""

    def inputs(self):
        shapes = self.random.choice([[(3,), (3,)], [(3, 2), (2,)], [(2, 3), (3,)], [(3,)],
                                     [(), (3,)], [(3, 3)], [(2, 2), ()]])
        arrays = [self.array(shape, "float32") for shape in shapes]
        if self.random.random() < 0.15:
            arrays[0] = self.array(shapes[0], self.random.choice(["int32", "uint32", "bool"]))
        index_shape = self.random.choice([(), (2,), (3,), (2, 2), (3, 2)])
        return [*arrays, self.numpy.integers(-3, 4, index_shape).astype("int32")]

    def step(self, values, depth):
        if depth > 0 or self.random.random() < 0.5:
            return super().step(values, depth)
        return self.loop_step(values) if self.random.random() < 0.6 else self.index_step(values)

    def index_step(self, values):
        pick = lambda: self.random.randrange(len(values))
        whole = [i for i, x in enumerate(values) if jnp.issubdtype(x.dtype, jnp.integer)]
        at = self.random.choice(whole) if whole and self.random.random() < 0.95 else pick()
        name = self.random.choice(INDEXING)
        if name == "take":
            mode = self.random.choice(["fill", "clip", "wrap"])
            return [name, [pick(), at], {"axis": self.random.choice([None, 0, -1]), "mode": mode}]
        if name == "takeAlongAxis":
            return [name, [pick(), at], {"axis": self.random.choice([0, -1])}]
        update = self.literal() if self.random.random() < 0.3 else pick()
        return [name, [pick(), at, update], {}]

    def loop_step(self, values):
        pick = lambda: self.random.randrange(len(values))
        kind = self.random.choice(["scan", "scan", "scan", "fori", "while"])
        init = pick()
        body = lambda sample, count: self.body(values, sample, count)
        if kind == "scan":
            xs = pick()
            slice_of = values[xs][0] if np.ndim(values[xs]) > 0 else values[xs]
            params = {"fn": body([values[init], slice_of], 2),
                      "reverse": self.random.random() < 0.4, "give": self.random.randrange(2)}
            return [kind, [init, xs], params]
        if kind == "fori":
            bounds = [{"num": self.random.choice([0, 0, 1, -1])},
                      {"num": self.random.choice([2, 3, 0])}]
            counted = [i for i, x in enumerate(values) if x.dtype == np.int32 and x.ndim == 0]
            if counted and self.random.random() < 0.5:
                bounds[1] = self.random.choice(counted)
            return [kind, [*bounds, init], {"fn": body([jnp.int32(1), values[init]], 1)}]
        limit = {"num": self.random.choice([0.5, 4, 40])}
        return [kind, [init, limit], {"fn": body([values[init]], 1)}]

    def body(self, outer, sample, count):
        """Ends with values of the type of the carry, if it can be had."""
        carry = sample[-1] if count == 1 else sample[0]
        for _ in range(40):
            fn = self.function(outer, sample, self.random.randint(1, 2), depth=1)
            try:
                made = programs.run_function({**fn, "many": True}, outer, sample)[0]
            except Exception:  # noqa: BLE001
                break
            if made.shape == carry.shape and made.dtype == carry.dtype:
                break
            if self.random.random() < 0.02:
                break
        last = fn["out"][0]
        if count == 1:
            return {**fn, "out": [last], "many": False}
        return {**fn, "out": [last, self.random.randint(len(outer), last)], "many": True}
