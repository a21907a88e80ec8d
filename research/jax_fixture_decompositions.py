"""Decompositions of small matrices by JAX: random ones, and some without full rank.

Derivatives are taken of `parts`, which do not depend on the signs of vectors: the decomposition,
with vectors squared element by element for eigh and svd. `vjp` is the gradient of the sum of the
sines of all parts, `hvp` its derivative along the tangent.
"""

import jax
import jax.numpy as jnp
import numpy as np

SHAPES = [(1, 1), (2, 2), (3, 3), (4, 4), (6, 6), (8, 8), (5, 3), (3, 5), (4, 1), (1, 4), (2, 3, 3)]


def decompose(name, x):
    if name == "qr":
        return jnp.linalg.qr(x)
    if name == "eigh":
        return jnp.linalg.eigh(x)
    return jnp.linalg.svd(x, full_matrices=False)


def matrices(seed):
    """With a kind: `generic` ones have one answer up to signs, others only the same values."""
    numpy = np.random.default_rng(seed)
    for dtype in ["float32", "float64"]:
        for shape in SHAPES:
            yield "generic", numpy.normal(size=shape).astype(dtype)
        for size in [2, 3, 5]:
            yield "degenerate", np.eye(size, dtype=dtype)
            yield "degenerate", np.zeros((size, size), dtype)
            column = numpy.normal(size=(size, 1)).astype(dtype)
            yield "degenerate", column @ column.T
            yield "degenerate", np.diag(np.arange(size)[::-1] - 1).astype(dtype)


def decomposition_cases(seed, table):
    for kind, x in matrices(seed):
        for name in ["qr", "eigh", "svd"]:
            is_square = x.shape[-1] == x.shape[-2]
            if name == "eigh" and not is_square:
                continue
            given = (x + np.swapaxes(x, -1, -2)) / 2 if name == "eigh" else x
            outputs = decompose(name, jnp.asarray(given))
            case = {"primitive": name, "kind": kind, "input": table.add(given),
                    "outputs": [table.add(y) for y in outputs]}
            if kind == "generic":
                case["derivatives"] = derivatives(name, given, table)
            yield case


def parts(name, x):
    found = decompose(name, x)
    if name == "qr":
        return list(found)
    is_vectors = [False, True] if name == "eigh" else [True, False, True]
    return [y * y if squared else y for y, squared in zip(found, is_vectors)]


def derivatives(name, given, table):
    x = jnp.asarray(given)
    tangent = jnp.asarray(np.resize([0.5, -1.25, 0.75, 2.0, 0.1], x.shape).astype(x.dtype))
    of_parts = lambda y: parts(name, y)
    loss = lambda y: sum(jnp.sum(jnp.sin(part)) for part in of_parts(y))
    _, pushed = jax.jvp(of_parts, (x,), (tangent,))
    _, second = jax.jvp(jax.grad(loss), (x,), (tangent,))
    return {"tangent": table.add(tangent), "jvp": [table.add(y) for y in pushed],
            "vjp": table.add(jax.grad(loss)(x)), "hvp": table.add(second)}
