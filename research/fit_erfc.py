"""Prints the Chebyshev coefficients of src/engine/primitives/elementwise/error-function.ts: those of
x · exp(x²) · erfc(x) in s = (x - 1 - SCALE) / (x - 1 + SCALE), which maps 1 to infinity on -1 to 1.
Needs Python with the package mpmath."""

from mpmath import cos, erfc, exp, mp, mpf, pi

mp.dps = 60
SCALE = mpf(3)
SAMPLES = 200
COUNT = 24


def scaled(s):
    x = 1 + SCALE * (1 + s) / (1 - s)
    return x * exp(x * x) * erfc(x)


nodes = [cos(pi * (k + mpf(1) / 2) / SAMPLES) for k in range(SAMPLES)]
values = [scaled(s) for s in nodes]
for n in range(COUNT):
    terms = (v * cos(n * pi * (k + mpf(1) / 2) / SAMPLES) for k, v in enumerate(values))
    coefficient = 2 * sum(terms) / SAMPLES / (2 if n == 0 else 1)
    print(f"  {float(coefficient)!r},")
