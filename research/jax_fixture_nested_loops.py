"""Random programs whose loops and branches hold further loops and branches, up to three deep: a
scan in a while in a cond, and the like. The steps are those of jax_fixture_loops.py.
"""

import jax

import jax_fixture_programs as programs
from jax_fixture_loops import LoopGenerator

DEEPEST = 3
NESTING = ("scan", "fori", "while", "cond", "switch")


def nesting(fn):
    """How many loops and branches stand in one another."""
    return max((nesting_of_step(step) for step in fn["steps"]), default=0)


def nesting_of_step(step):
    name, _, params = step
    inner = params.get("fns", [params["fn"]] if "fn" in params else [])
    return (name in NESTING) + max(map(nesting, inner), default=0)


class NestedLoopGenerator(LoopGenerator):
    """Keeps the programs that nest at least two deep; half of them are to nest three deep."""

    level = 0

    def step(self, values, depth):
        simple = 0.35 if self.level == 0 else 0.6
        if self.level >= DEEPEST or self.random.random() < simple:
            return programs.Generator.step(self, values, 1)
        self.level += 1
        try:
            loops = self.random.random() < 0.7
            return self.loop_step(values) if loops else self.nested_step(values)
        finally:
            self.level -= 1

    def function(self, outer, args, length, depth=0):
        """Shorter inside than outside: what is nested is tried again with all that is in it."""
        return super().function(outer, args, 1 if self.level > 1 else min(length, 4), depth)

    def program(self):
        wanted = self.random.choice([2, 3])
        while True:
            self.level = 0
            # Attempts run step by step: compiling each would take most of an hour.
            with jax.disable_jit():
                made = super().program()
            if nesting(made[0]) >= wanted:
                return made
