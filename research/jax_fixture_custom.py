"""Random programs with custom derivatives, under the transformations of jax_fixture_programs.py.

Further steps, with params {"fn", "factor"} and float arguments:

- customJvp: the tangent of fn times the factor, by jax.jvp inside the rule.
- customVjp: the cotangents of fn times the factor, by jax.vjp inside the rule; residuals are the
  arguments.
"""

import jax
import jax.numpy as jnp

import jax_fixture_programs as programs
from jax_fixture_programs import Generator, run_function


def custom_step(name, operands, params, _values):
    run = lambda *xs: run_function(params["fn"], [], xs)
    factor = params["factor"]
    if name == "customJvp":
        custom = jax.custom_jvp(run)

        @custom.defjvp
        def rule(primals, tangents):
            out, tangent = jax.jvp(run, primals, tangents)
            return out, tangent * factor

        return custom(*operands)
    custom = jax.custom_vjp(run)
    custom.defvjp(
        lambda *xs: (run(*xs), xs),
        lambda kept, ct: tuple(back * factor for back in jax.vjp(run, *kept)[1](ct)))
    return custom(*operands)


programs.FURTHER_STEPS.update({"customJvp": custom_step, "customVjp": custom_step})


class CustomGenerator(Generator):
    def step(self, values, depth):
        if depth == 0 and self.random.random() < 0.35:
            return self.nested_step(values)
        return super().step(values, depth)

    def nested_step(self, values):
        floats = [i for i, x in enumerate(values) if jnp.asarray(x).dtype == jnp.float32]
        if not floats or self.random.random() < 0.2:
            return super().nested_step(values)
        refs = [self.random.choice(floats) for _ in range(self.random.choice([1, 2]))]
        args = [values[ref] for ref in refs]
        fn = self.function([], args, self.random.choice([1, 2]), depth=1)
        if not gives_float(fn, args):
            return super().nested_step(values)
        name = "customJvp" if self.random.random() < 0.6 else "customVjp"
        return [name, refs, {"fn": fn, "factor": self.random.choice([0.5, -2.0, 3.0])}]

    def program(self):
        """JAX drops what nothing uses before it refuses forward mode through a customVjp."""
        while True:
            fn, transforms, args = super().program()
            if all_used(fn, len(args)):
                return fn, transforms, args


def gives_float(fn, args):
    """The rules multiply tangents and cotangents, which float0 does not allow."""
    try:
        return jnp.asarray(run_function(fn, [], args)).dtype == jnp.float32
    except Exception:  # noqa: BLE001
        return False


def all_used(fn, arg_count):
    """Whether each customVjp is; what nested functions close over does not count."""
    used = set(fn["out"])
    for number in reversed(range(len(fn["steps"]))):
        name, refs, _ = fn["steps"][number]
        if arg_count + number in used:
            used.update(ref for ref in refs if not isinstance(ref, dict))
        elif name == "customVjp":
            return False
    return True
