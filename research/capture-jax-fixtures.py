"""Writes __tests__/fixtures/jax/*.json: what JAX on the CPU answers to a grid of calls and to
random programs. Needs Python with the package jax:

    python -m venv venv && venv/bin/pip install jax
    venv/bin/python research/capture-jax-fixtures.py

Arguments choose among primitives, promotion, programs, loops, nested-loops, written-loops, edges,
softmax, custom and decompositions; default all. The tests replay the files without Python. Everything is
seeded, so the same versions write the same files.
"""

import os
import pathlib
import platform
import sys

os.environ.setdefault("JAX_PLATFORMS", "cpu")

import jax  # noqa: E402
import jax.numpy as jnp  # noqa: E402
import jaxlib  # noqa: E402
import numpy as np  # noqa: E402

from jax_fixture_arrays import ArrayTable, write_file  # noqa: E402
from jax_fixture_custom import CustomGenerator  # noqa: E402
from jax_fixture_decompositions import decomposition_cases  # noqa: E402
from jax_fixture_edges import COUNT as EDGES, Edges  # noqa: E402
from jax_fixture_loops import LoopGenerator  # noqa: E402
from jax_fixture_nested_loops import NestedLoopGenerator  # noqa: E402
from jax_fixture_primitives import attempt, record, sites  # noqa: E402
from jax_fixture_programs import BINARY, Generator, flat, run_function, transformed  # noqa: E402
from jax_fixture_softmax import COUNT as SOFTMAX, Softmax  # noqa: E402
from jax_fixture_written_loops import COUNT as WRITTEN_LOOPS, WrittenLoops  # noqa: E402

PROGRAMS = 600
LOOP_PROGRAMS = 400
NESTED_LOOP_PROGRAMS = 60
CUSTOM_PROGRAMS = 300
SEED = 20_261_123
FOLDER = pathlib.Path(__file__).parent.parent / "__tests__" / "fixtures" / "jax"


def header(**more):
    return {
        "jax": jax.__version__, "jaxlib": jaxlib.__version__, "numpy": np.__version__,
        "python": platform.python_version(), "backend": jax.default_backend(), **more,
    }


def capture_primitives():
    """With 64-bit types on, so that float64 exists; every dtype is explicit here."""
    jax.config.update("jax_enable_x64", True)
    table = ArrayTable()
    cases = [record(site, table) for site in sites()]
    write_file(FOLDER / "primitives.json", header(x64=True), table, cases)
    jax.config.update("jax_enable_x64", False)
    return len(cases)


def outcome(run, table):
    """Float0 tangents, which integer outputs have, become null."""
    result = attempt(lambda: flat(run()))
    if isinstance(result, str):
        return "error"
    is_zero_sized_type = lambda x: x.dtype == jax.dtypes.float0
    return [None if is_zero_sized_type(x) else table.add(x, bool(jnp.asarray(x).weak_type))
            for x in result]


def capture_programs(name="programs", make=Generator, count=PROGRAMS):
    table = ArrayTable()
    generator = make(SEED)
    cases = []
    for _ in range(count):
        fn, transforms, args = generator.program()
        whole = transformed(lambda *xs, fn=fn: run_function(fn, [], xs), transforms)
        case = {"args": [table.add(x) for x in args], "fn": fn, "transforms": transforms}
        case["value"] = outcome(lambda: whole(*map(jnp.asarray, args)), table)
        cases.append(case)
    write_file(FOLDER / f"{name}.json", header(x64=False, seed=SEED), table, cases)
    return len(cases)


def capture_decompositions():
    jax.config.update("jax_enable_x64", True)
    table = ArrayTable()
    cases = list(decomposition_cases(SEED, table))
    write_file(FOLDER / "decompositions.json", header(x64=True, seed=SEED), table, cases)
    jax.config.update("jax_enable_x64", False)
    return len(cases)


def capture_promotion():
    """Every pair of dtypes and bare numbers, under every binary function."""
    table = ArrayTable()
    samples = {
        "bool": np.array([True, False, True]), "int32": np.array([7, -3, 2], "int32"),
        "uint32": np.array([7, 4000000000, 2], "uint32"),
        "float32": np.array([1.5, -2.25, 0.1], "float32"),
    }
    operands = [*samples, {"num": 2}, {"num": -3}, {"num": 0.5}]
    cases = []
    for name in [*BINARY, "pow"]:
        for left in operands:
            for right in operands:
                arrays = [x for x in (left, right) if isinstance(x, str)]
                if not arrays:
                    continue
                numbers = iter(range(2))
                refs = [next(numbers) if isinstance(x, str) else x for x in (left, right)]
                fn = {"steps": [[name, refs, {}]], "out": [len(arrays)], "many": False}
                args = [samples[x] for x in arrays]
                run = lambda: run_function(fn, [], [jnp.asarray(x) for x in args])
                cases.append({"args": [table.add(x) for x in args], "fn": fn, "transforms": [],
                              "value": outcome(run, table)})
    write_file(FOLDER / "promotion.json", header(x64=False), table, cases)
    return len(cases)


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    captures = {"primitives": capture_primitives, "promotion": capture_promotion,
                "programs": capture_programs,
                "loops": lambda: capture_programs("loops", LoopGenerator, LOOP_PROGRAMS),
                "nested-loops": lambda: capture_programs("nested-loops", NestedLoopGenerator,
                                                         NESTED_LOOP_PROGRAMS),
                "written-loops": lambda: capture_programs("written-loops", WrittenLoops,
                                                          WRITTEN_LOOPS),
                "softmax": lambda: capture_programs("softmax", Softmax, SOFTMAX),
                "edges": lambda: capture_programs("edges", Edges, EDGES),
                "custom": lambda: capture_programs("custom", CustomGenerator, CUSTOM_PROGRAMS),
                "decompositions": capture_decompositions}
    for name in sys.argv[1:] or captures:
        print(captures[name](), "cases of", name)
