"""A grid of calls for every primitive, at the level of jax.lax."""

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from jax_fixture_arrays import (
    DIRECTION, DTYPES, FLOATS, TAME, TAME_SECOND, VALUES, counting, crossed, values_of,
)
from jax_fixture_indexing import indexing_call, indexing_sites
from jax_fixture_windows import window_call, window_sites

UNARY = """neg sign abs floor ceil exp expm1 log log1p sin cos tan asin acos atan sinh cosh tanh
logistic sqrt rsqrt cbrt square is_finite not copy stop_gradient""".split()
#: Captured last, so that arrays of what was there before keep their numbers.
ERROR_FUNCTIONS = ["erf", "erf_inv"]
BINARY = "add sub mul div rem pow max min atan2 and or xor eq ne lt le gt ge".split()
REDUCTIONS = "reduce_sum reduce_prod reduce_max reduce_min reduce_and reduce_or".split()
RENAMED = {"not": lax.bitwise_not, "and": lax.bitwise_and, "or": lax.bitwise_or,
           "xor": lax.bitwise_xor, "copy": jnp.copy}


def plain(name):
    return RENAMED.get(name) or getattr(lax, name)


def call(name, params):
    """The jax.lax call for a primitive of the engine with its params."""
    p = params
    special = {
        "round": lambda x: lax.round(x, lax.RoundingMethod[p["roundingMethod"].upper()]),
        "integer_pow": lambda x: lax.integer_pow(x, p["y"]),
        "select_n": lambda which, *cases: lax.select_n(which, *cases),
        "clamp": lax.clamp,
        "convert_element_type": lambda x: lax.convert_element_type(x, p["newDtype"]),
        "reshape": lambda x: lax.reshape(x, p["newSizes"]),
        "broadcast_in_dim": lambda x: lax.broadcast_in_dim(
            x, p["shape"], p["broadcastDimensions"]),
        "transpose": lambda x: lax.transpose(x, p["permutation"]),
        "iota": lambda: lax.broadcasted_iota(np.dtype(p["dtype"]), p["shape"], p["dimension"]),
        "dot_general": lambda x, y: lax.dot_general(
            x, y, ((p["lhsContract"], p["rhsContract"]), (p["lhsBatch"], p["rhsBatch"])),
            precision=lax.Precision.HIGHEST),
    }
    if name in special:
        return special[name]
    window = window_call(name, params) or indexing_call(name, params)
    if window is not None:
        return window
    if name in REDUCTIONS:
        return lambda x: plain(name)(x, tuple(p["axes"]))
    return plain(name)


def unary_sites(names, dtype):
    for name in names:
        yield name, {}, [values_of(VALUES, dtype)], "value"
        if dtype in FLOATS:
            yield name, {}, [np.array(TAME, dtype)], "all"


def error_function_sites():
    for dtype in DTYPES:
        yield from unary_sites(ERROR_FUNCTIONS, dtype)
    for dtype in FLOATS:
        yield "erf", {}, [np.linspace(-4, 4, 65).astype(dtype)], "value"
        yield "erf_inv", {}, [np.linspace(-0.9999, 0.9999, 65).astype(dtype)], "value"


def elementwise_sites():
    for dtype in DTYPES:
        yield from unary_sites(UNARY, dtype)
        for method in ["away_from_zero", "to_nearest_even"]:
            yield "round", {"roundingMethod": method}, [values_of(VALUES, dtype)], "value"
        for y in [0, 1, 2, 3, 7, -1, -3]:
            yield "integer_pow", {"y": y}, [values_of(VALUES, dtype)], "value"
            if dtype in FLOATS:
                yield "integer_pow", {"y": y}, [np.array(TAME, dtype)], "all"
        for name in BINARY:
            yield name, {}, list(crossed(dtype)), "value"
            if dtype in FLOATS:
                yield name, {}, [np.array(TAME, dtype), np.array(TAME_SECOND, dtype)], "all"
        for other in DTYPES:
            params = {"newDtype": other, "weakType": False}
            yield "convert_element_type", params, [values_of(VALUES, dtype)], "value"
            yield "convert_element_type", params, [counting(dtype, (2, 3))], "all"
        three = [counting(dtype, (2, 3)), counting(dtype, (2, 3), 0.5), counting(dtype, (2, 3), 1)]
        yield "clamp", {}, [three[0] - three[0] if dtype != "bool" else three[0], *three[1:]], "all"
        yield "clamp", {}, [three[2], three[0], three[1]], "value"
        yield "select_n", {}, [counting("bool", (2, 3)), *three[:2]], "all"
        yield "select_n", {}, [np.arange(6, dtype="int32").reshape(2, 3) % 3, *three], "all"
        yield "select_n", {}, [np.array(True), *three[:2]], "all"


def structural_sites():
    for dtype in DTYPES:
        cube = counting(dtype, (2, 3, 4))
        for sizes in [[6, 4], [24], [4, 3, 2], [1, 24, 1], [5, 5]]:
            yield "reshape", {"newSizes": sizes}, [cube], "all"
        for shape, dims in [([2, 3, 4], [1]), ([3, 3], [0]), ([3, 2], [0]), ([3, 2], [1])]:
            params = {"shape": shape, "broadcastDimensions": dims}
            yield "broadcast_in_dim", params, [counting(dtype, (3,))], "all"
        stretched = {"shape": [4, 2, 3], "broadcastDimensions": [1, 2]}
        yield "broadcast_in_dim", stretched, [counting(dtype, (2, 1))], "all"
        for order in [[2, 0, 1], [0, 2, 1], [2, 1, 0], [0, 1]]:
            yield "transpose", {"permutation": order}, [cube], "all"
        for shape, dimension in [([5], 0), ([2, 3], 1), ([2, 3], 0), ([2], 1), ([0, 2], 1)]:
            yield "iota", {"dtype": dtype, "shape": shape, "dimension": dimension}, [], "value"
        for name in REDUCTIONS:
            for axes in [[0], [1], [0, 2], [0, 1, 2], [3]]:
                yield name, {"axes": axes}, [cube], "all"
            yield name, {"axes": [0]}, [values_of(VALUES, dtype)], "value"
            yield name, {"axes": [0]}, [counting(dtype, (0, 2))], "value"
            yield name, {"axes": [0]}, [counting(dtype, (3, 2)) * counting(dtype, (1, 2))], "all"
        yield from contractions(dtype)


def contractions(dtype):
    grid = [
        ((3,), (3,), [0], [0], [], []),
        ((2, 3), (3, 4), [1], [0], [], []),
        ((2, 3), (4, 3), [1], [1], [], []),
        ((3,), (3, 2), [0], [0], [], []),
        ((2, 3, 4), (2, 4, 5), [2], [1], [0], [0]),
        ((2, 3, 4), (4, 3, 2), [1, 2], [1, 0], [0], [2]),
        ((2, 2), (3, 2), [], [], [], []),
        ((2, 3), (2, 3), [1], [0], [], []),
        ((0, 3), (3, 2), [1], [0], [], []),
    ]
    for left, right, lhs_c, rhs_c, lhs_b, rhs_b in grid:
        params = {"lhsContract": lhs_c, "rhsContract": rhs_c, "lhsBatch": lhs_b, "rhsBatch": rhs_b}
        yield "dot_general", params, [counting(dtype, left), counting(dtype, right, 0.25)], "all"


def sites():
    yield from elementwise_sites()
    yield from structural_sites()
    yield from window_sites()
    yield from indexing_sites()
    yield from error_function_sites()


def attempt(run):
    """What JAX returns, or "error"; which of its errors it is does not matter."""
    try:
        return run()
    except Exception:  # noqa: BLE001
        return "error"


def differentiable(fn, inputs):
    """`fn` as a function of its float inputs only."""
    places = [i for i, x in enumerate(inputs) if str(x.dtype) in FLOATS]

    def of_floats(*floats):
        whole = list(inputs)
        for place, x in zip(places, floats):
            whole[place] = x
        return fn(*whole)

    return of_floats, [jnp.asarray(inputs[i]) for i in places]


def filled_like(x, shift):
    numbers = np.resize(np.roll(np.array(DIRECTION), shift), x.shape)
    return jnp.asarray(numbers.astype(x.dtype))


def mapped_case(fn, inputs, mask):
    """Stacks each mapped input on its mirror image."""
    stacked = [np.stack([x, x.reshape(-1)[::-1].reshape(x.shape)]) if m else x
               for x, m in zip(inputs, mask)]
    axes = [0 if m else None for m in mask]
    mapped = jax.vmap(fn, in_axes=tuple(axes))
    return stacked, axes, attempt(lambda: mapped(*map(jnp.asarray, stacked)))


def masks(count):
    if count == 0:
        return []
    single = [[i == j for j in range(count)] for i in range(count)]
    return [[True] * count] + (single if count > 1 else [])


def record(site, table):
    """One case: value, and where asked jvp, vjp and vmap, all as numbers of arrays."""
    name, params, inputs, extent = site
    fn = call(name, params)
    result = attempt(lambda: fn(*map(jnp.asarray, inputs)))
    case = {"primitive": name, "params": params, "inputs": [table.add(x) for x in inputs]}
    if isinstance(result, str):
        return {**case, "value": "error"}
    case["value"] = table.add(result)
    if extent == "value":
        return case
    of_floats, floats = differentiable(fn, inputs)
    if extent == "all" and floats and str(result.dtype) in FLOATS:
        case.update(derivatives(of_floats, floats, table))
    case["vmap"] = []
    for mask in masks(len(inputs)):
        stacked, axes, out = mapped_case(fn, inputs, mask)
        out = out if isinstance(out, str) else table.add(out)
        case["vmap"].append([[table.add(x) for x in stacked], axes, out])
    return case


def derivatives(fn, floats, table):
    tangents = [filled_like(x, i) for i, x in enumerate(floats)]
    jvp = attempt(lambda: jax.jvp(fn, tuple(floats), tuple(tangents)))
    out, pull = jax.vjp(fn, *floats)
    cotangent = filled_like(out, 3)
    vjp = attempt(lambda: pull(cotangent))
    add_all = lambda xs: xs if isinstance(xs, str) else [table.add(x) for x in xs]
    return {
        "jvp": [add_all(tangents), jvp if isinstance(jvp, str) else table.add(jvp[1])],
        "vjp": [table.add(cotangent), add_all(vjp)],
    }
