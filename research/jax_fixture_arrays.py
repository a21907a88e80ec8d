"""Arrays of the JAX fixtures: pools of inputs, and a table that stores each array once."""

import numpy as np

NAN, INF = float("nan"), float("inf")
MAX_I32, MIN_I32, MAX_U32 = 2147483647, -2147483648, 4294967295

FLOATS = ["float32", "float64"]
DTYPES = ["bool", "int32", "uint32", "float32", "float64"]

#: Every special value, both signs, and magnitudes from tiny to huge.
VALUES = {
    "bool": [False, True],
    "int32": [0, 1, -1, 2, -2, 3, 5, -7, 46341, 65536, -100000, MAX_I32, MIN_I32],
    "uint32": [0, 1, 2, 3, 7, 31, 46341, 65536, 2147483648, MAX_U32],
    "float": [0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.7, -7.25, 0.001, -0.1,
              20.0, -15.5, 88.0, 1000.0, 1e10, -3e9, 1e-30, NAN, INF, -INF],
}

#: For operands in pairs: their cross product is taken.
PAIRED = {
    "bool": [False, True],
    "int32": [0, 1, -1, 2, 3, -7, 65536, MAX_I32, MIN_I32],
    "uint32": [0, 1, 2, 7, 65536, 2147483648, MAX_U32],
    "float": [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, -2.5, 3.0, 1e10, NAN, INF, -INF],
}

#: Well inside every domain of definition (0, 1), for derivatives.
TAME = [0.125, 0.5, 0.75, 0.3, 0.9, 0.0625]
TAME_SECOND = [0.25, 0.5, 0.2, 0.7, 0.45, 0.875]
DIRECTION = [1.0, -0.5, 0.25, 2.0, -1.5, 0.75]


def values_of(pool, dtype):
    return np.array(pool["float" if dtype in FLOATS else dtype], dtype=dtype)


def crossed(dtype):
    one = values_of(PAIRED, dtype)
    return np.repeat(one, len(one)), np.tile(one, len(one))


def counting(dtype, shape, start=0.0):
    """Distinct small values of any dtype."""
    size = int(np.prod(shape))
    numbers = (np.arange(size) * 7 % 11) * 0.375 + start
    if dtype == "bool":
        return ((np.arange(size) * 5) % 3 == 0).reshape(shape)
    whole = np.arange(size) * 7 % 11 - (5 if dtype == "int32" else 0)
    return (numbers - 1.5 if dtype in FLOATS else whole).astype(dtype).reshape(shape)


def spell(number, dtype):
    """JSON has no NaN and infinities; floats get the shortest text that reads back exactly."""
    if dtype == "bool":
        return int(number)
    if dtype not in FLOATS:
        return int(number)
    if np.isnan(number):
        return "NaN"
    if np.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    return Spelled(str(number) if number != 0 else ("-0.0" if np.signbit(number) else "0"))


class Spelled(float):
    """A float that keeps the shortest spelling of its own dtype in JSON."""

    def __new__(cls, text):
        made = super().__new__(cls, text)
        made.text = text
        return made

    def __repr__(self):
        return self.text


class ArrayTable:
    """Arrays by number; equal ones share a row `[dtype, shape, elements]`."""

    def __init__(self):
        self.rows = []
        self._numbers = {}

    def add(self, array, weak=False):
        array = np.asarray(array)
        dtype = str(array.dtype)
        key = (dtype, weak, array.shape, array.tobytes())
        if key not in self._numbers:
            self._numbers[key] = len(self.rows)
            flat = [spell(number, dtype) for number in array.reshape(-1)]
            self.rows.append([("~" if weak else "") + dtype, list(array.shape), flat])
        return self._numbers[key]


def encode(value):
    """JSON in one line, with the spelling of floats kept."""
    if isinstance(value, dict):
        return "{" + ",".join(f"{encode(str(k))}:{encode(v)}" for k, v in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(map(encode, value)) + "]"
    if isinstance(value, Spelled):
        return value.text
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return repr(value)


def write_file(path, header, table, cases):
    """One case a line, so that a change shows as one."""
    with open(path, "w", encoding="utf-8") as file:
        file.write('{"header":' + encode(header) + ',\n"arrays":[\n')
        file.write(",\n".join(encode(row) for row in table.rows))
        file.write('\n],\n"cases":[\n')
        file.write(",\n".join(encode(case) for case in cases))
        file.write("\n]}\n")
