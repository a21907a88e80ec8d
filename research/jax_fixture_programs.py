"""Random programs at the level of jax.numpy under random stacks of transformations.

A program is plain JSON, so that other engines can run it:

- function: {"steps": [step...], "out": [ref...], "many": bool}. A ref is the number of a value
  (values of enclosing functions first, then the arguments, then one per step) or {"num": literal}.
- step: [name, refs, params], or ["apply", refs, {"fn", "transforms"}], or
  ["cond" | "switch", refs, {"fns"}] with the chooser as first ref.
- transforms, innermost first: ["jit"], ["sum"], ["grad", argnum], ["valueAndGrad", argnum],
  ["vmap", inAxes, outAxes], ["jvp"] (tangents are the arguments), ["vjp"] (cotangents are the
  outputs; gives those of the float arguments).
"""

import random

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

#: Without sinh and cosh, whose rounding in XLA is too coarse to be compared after other steps.
UNARY = """neg abs sign square floor ceil round exp expm1 log1p sin cos tanh atan logistic sqrt
cbrt""".split()
BINARY = "add sub mul div max min atan2 mod floorDiv lt ge eq".split()

FUNCTIONS = {
    "neg": jnp.negative, "abs": jnp.abs, "sign": jnp.sign, "square": jnp.square,
    "floor": jnp.floor, "ceil": jnp.ceil, "round": jnp.round, "exp": jnp.exp,
    "expm1": jnp.expm1, "log": jnp.log, "log1p": jnp.log1p, "sin": jnp.sin, "cos": jnp.cos,
    "tanh": jnp.tanh, "atan": jnp.arctan,
    "logistic": jax.nn.sigmoid, "sqrt": jnp.sqrt, "cbrt": jnp.cbrt,
    "add": jnp.add, "sub": jnp.subtract, "mul": jnp.multiply, "div": jnp.true_divide,
    "max": jnp.maximum, "min": jnp.minimum, "atan2": jnp.arctan2, "mod": jnp.mod,
    "floorDiv": jnp.floor_divide,
    "pow": jnp.power, "lt": jnp.less, "ge": jnp.greater_equal, "eq": jnp.equal,
    "where": jnp.where, "clip": jnp.clip, "dot": jnp.dot, "stopGradient": lax.stop_gradient,
}


WITH_PARAMS = {
    "sum": lambda x, p: jnp.sum(x, axis=axis_of(p), keepdims=p["keepDims"]),
    "prod": lambda x, p: jnp.prod(x, axis=axis_of(p), keepdims=p["keepDims"]),
    "amax": lambda x, p: jnp.max(x, axis=axis_of(p), keepdims=p["keepDims"]),
    "amin": lambda x, p: jnp.min(x, axis=axis_of(p), keepdims=p["keepDims"]),
    "mean": lambda x, p: jnp.mean(x, axis=axis_of(p), keepdims=p["keepDims"]),
    "reshape": lambda x, p: jnp.reshape(x, p["shape"]),
    "transpose": lambda x, p: jnp.transpose(x, p["permutation"]),
    "broadcastTo": lambda x, p: jnp.broadcast_to(x, p["shape"]),
    "astype": lambda x, p: lax.convert_element_type(x, p["dtype"]),
    "integerPow": lambda x, p: jnp.asarray(x) ** p["power"],
}

#: Steps that other files add, by name.
FURTHER_STEPS = {}


def axis_of(params):
    """Lists come from JSON, jax.numpy wants tuples."""
    return tuple(params["axis"]) if isinstance(params["axis"], list) else params["axis"]


def run_function(fn, values, args):
    values = [*values, *args]
    pick = lambda ref: ref["num"] if isinstance(ref, dict) else values[ref]
    for name, refs, params in fn["steps"]:
        operands = [pick(ref) for ref in refs]
        values.append(run_step(name, operands, params, list(values)))
    outs = [values[ref] for ref in fn["out"]]
    return outs if fn["many"] else outs[0]


def run_step(name, operands, params, values):
    if name == "apply":
        inner = transformed(lambda *xs: run_function(params["fn"], values, xs),
                            params["transforms"])
        return inner(*operands)
    if name in ("cond", "switch"):
        branches = [lambda *xs, f=f: run_function(f, values, xs) for f in params["fns"]]
        if name == "cond":
            return lax.cond(operands[0], branches[0], branches[1], *operands[1:])
        return lax.switch(operands[0], branches, *operands[1:])
    if name in FURTHER_STEPS:
        return FURTHER_STEPS[name](name, operands, params, values)
    if name in WITH_PARAMS:
        return WITH_PARAMS[name](operands[0], params)
    return FUNCTIONS[name](*operands)


def transformed(fn, transforms):
    for name, *rest in transforms:
        fn = transform(fn, name, rest)
    return fn


def total(out):
    return sum(jnp.sum(x) for x in out) if isinstance(out, list) else jnp.sum(out)


def transform(fn, name, rest):
    if name == "jit":
        return jax.jit(fn)
    if name == "sum":
        return lambda *xs: total(fn(*xs))
    if name == "grad":
        return jax.grad(fn, argnums=rest[0])
    if name == "valueAndGrad":
        return lambda *xs: list(jax.value_and_grad(fn, argnums=rest[0])(*xs))
    if name == "vmap":
        return jax.vmap(fn, in_axes=tuple(rest[0]), out_axes=rest[1])
    if name == "jvp":
        return lambda *xs: flat(jax.jvp(fn, xs, xs))
    assert name == "vjp"

    def pulled(*xs):
        out, pull = jax.vjp(fn, *xs)
        cotangents = pull(jax.tree.map(lambda x: x if is_float(x) else zero_sized(x), out))
        return [ct for ct, x in zip(cotangents, xs) if is_float(x)]

    return pulled


def is_float(x):
    return jnp.issubdtype(x.dtype, jnp.floating)


def zero_sized(x):
    """The only cotangent JAX takes for what is no float."""
    return np.zeros(x.shape, jax.dtypes.float0)


def flat(tree):
    return jax.tree.leaves(tree)


class Generator:
    """Grows programs step by step on sample values, keeping a few that fail."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.numpy = np.random.default_rng(seed)

    def array(self, shape, dtype):
        if dtype == "bool":
            return self.numpy.integers(0, 2, shape).astype(bool)
        if dtype in ("int32", "uint32"):
            return self.numpy.integers(0 if dtype == "uint32" else -6, 9, shape).astype(dtype)
        return (self.numpy.integers(-150, 150, shape) / 64 + 1 / 256).astype(dtype)

    def inputs(self):
        shapes = self.random.choice([[(3,), (3,)], [(2, 3), (3,)], [(), (2,)], [(2, 3), (3, 2)],
                                     [(3,)], [()], [(2, 3)], [(1, 3), (2, 1)]])
        dtype = lambda: self.random.choice(["float32"] * 9 + ["int32", "bool", "uint32"])
        return [self.array(shape, dtype()) for shape in shapes]

    def literal(self):
        return {"num": self.random.choice([0.5, -1.25, 2, 3, -1, 0.75])}

    def step(self, values, depth):
        """A step and nothing more is promised of it; it may fail."""
        pick = lambda: self.random.randrange(len(values))
        kind = self.random.random()
        if kind < 0.28:
            return [self.random.choice(UNARY), [pick()], {}]
        if kind < 0.62:
            right = self.literal() if self.random.random() < 0.25 else pick()
            return [self.random.choice(BINARY), [pick(), right], {}]
        if kind < 0.70:
            return ["where", [pick(), pick(), pick()], {}]
        if kind < 0.73:
            return ["clip", [pick(), {"num": -1.25}, {"num": 1.5}], {}]
        if kind < 0.78:
            return ["dot", [pick(), pick()], {}]
        if kind < 0.93 or depth > 0:
            return self.step_with_params(values, pick())
        return self.nested_step(values)

    def step_with_params(self, values, at):
        shape = list(np.shape(values[at]))
        axis = self.random.choice([None, 0, -1, 1])
        order = list(range(len(shape)))
        self.random.shuffle(order)
        name, params = self.random.choice([
            *[(f, {"axis": axis, "keepDims": self.random.random() < 0.3})
              for f in ("sum", "prod", "amax", "amin", "mean")],
            ("reshape", {"shape": [*shape, 1] if self.random.random() < 0.5 else [-1]}),
            ("transpose", {"permutation": order}),
            ("broadcastTo", {"shape": [2, *shape]}),
            ("astype", {"dtype": self.random.choice(["float32", "int32", "bool", "float32"])}),
            ("integerPow", {"power": self.random.choice([2, 3])}),
        ])
        return [name, [at], params]

    def nested_step(self, values):
        pick = lambda: self.random.randrange(len(values))
        refs = [pick()]
        sample = [values[ref] for ref in refs]
        inner = lambda: self.function(values, sample, 1, depth=1)
        kind = self.random.choice(["apply", "apply", "cond", "switch"])
        if kind == "apply":
            stack = self.random.choice([[["jit"]], [["sum"], ["grad", 0]], [["vmap", [0], 0]],
                                        [["jit"], ["sum"], ["grad", 0], ["jit"]]])
            return ["apply", refs, {"fn": inner(), "transforms": stack}]
        count = 2 if kind == "cond" else 3
        return [kind, [pick(), *refs], {"fns": [inner() for _ in range(count)]}]

    def function(self, outer, args, length, depth=0):
        values = [*outer, *args]
        steps = []
        while len(steps) < length:
            step = self.step(values, depth)
            try:
                made = run_step(step[0], [v["num"] if isinstance(v, dict) else values[v]
                                          for v in step[1]], step[2], list(values))
            except Exception:  # noqa: BLE001
                if self.random.random() > 0.02:
                    continue
                made = None
            steps.append(step)
            if made is None:
                break
            values.append(made)
        count = len(outer) + len(args) + len(steps)
        many = depth == 0 and self.random.random() < 0.2
        out = [count - 1, self.random.randrange(count)] if many else [count - 1]
        return {"steps": steps, "out": out, "many": many}

    def stack(self, args):
        """Transforms, innermost first, and the arguments they need."""
        transforms = []
        floats = [i for i, x in enumerate(args) if x.dtype == np.float32]
        for _ in range(self.random.choice([0, 1, 1, 2, 2, 3])):
            name = self.random.choice(["jit", "grad", "grad", "valueAndGrad", "vmap", "vmap", "jvp",
                                       "vjp"])
            if name in ("grad", "valueAndGrad"):
                if self.random.random() < 0.93:
                    transforms.append(["sum"])
                any_argument = list(range(len(args)))
                careful = floats and self.random.random() < 0.9
                transforms.append([name, self.random.choice(floats if careful else any_argument)])
            elif name == "vmap":
                axes, args = self.mapped(args)
                transforms.append(["vmap", axes, 0 if self.random.random() < 0.9 else 1])
            else:
                transforms.append([name])
        return transforms, args

    def mapped(self, args):
        axes, grown = [], []
        for arg in args:
            axis = self.random.choice([None, 0, 0, *range(arg.ndim + 1)])
            axes.append(axis)
            grown.append(arg if axis is None else self.grow(arg, axis))
        if all(axis is None for axis in axes) and self.random.random() < 0.9:
            axes[0], grown[0] = 0, self.grow(args[0], 0)
        return axes, grown

    def grow(self, arg, axis):
        shape = list(arg.shape)
        shape.insert(axis, 2 if self.random.random() < 0.97 else 4)
        return self.array(tuple(shape), str(arg.dtype))

    def program(self):
        args = self.inputs()
        fn = self.function([], [jnp.asarray(x) for x in args], self.random.randint(1, 6))
        transforms, args = self.stack(args)
        return fn, transforms, args
