import {
  type Aval,
  type Equation,
  Jaxpr,
  makeAval,
  makeEquation,
  makeLiteral,
  makeVariable,
} from '../src/engine/index.ts';

/** The programs the suites share, built equation by equation as a front end would. */

export const INT = makeAval([], 'int32');
export const FLOAT = makeAval([], 'float32');

const NO_PARAMS = {};

/** a + b */
export function add2(type: Aval): Jaxpr {
  const a = makeVariable(type);
  const b = makeVariable(type);
  const sum = makeVariable(type);
  return new Jaxpr({
    inputs: [a, b],
    constants: [],
    equations: [makeEquation('add', [a, b], [sum], NO_PARAMS)],
    outputs: [sum],
  });
}

/** x * x */
export function square(type: Aval): Jaxpr {
  const x = makeVariable(type);
  const product = makeVariable(type);
  return new Jaxpr({
    inputs: [x],
    constants: [],
    equations: [makeEquation('mul', [x, x], [product], NO_PARAMS)],
    outputs: [product],
  });
}

/** x² + 2x, in three equations */
export function squarePlusLinear(type: Aval): Jaxpr {
  const x = makeVariable(type);
  const squared = makeVariable(type);
  const doubled = makeVariable(type);
  const sum = makeVariable(type);
  const two = makeLiteral(2, makeAval([], type.dtype));
  return new Jaxpr({
    inputs: [x],
    constants: [],
    equations: [
      makeEquation('mul', [x, x], [squared], NO_PARAMS),
      makeEquation('mul', [x, two], [doubled], NO_PARAMS),
      makeEquation('add', [squared, doubled], [sum], NO_PARAMS),
    ],
    outputs: [sum],
  });
}

/** x + 1 */
export function addOne(type: Aval): Jaxpr {
  return chain(1, type);
}

/** n times + 1 */
export function chain(n: number, type: Aval = INT): Jaxpr {
  const first = makeVariable(type);
  const one = makeLiteral(1, makeAval([], type.dtype));
  const equations: Equation[] = [];
  let last = first;
  for (let i = 0; i < n; i++) {
    const next = makeVariable(type);
    equations.push(makeEquation('add', [last, one], [next], NO_PARAMS));
    last = next;
  }
  return new Jaxpr({ inputs: [first], constants: [], equations, outputs: [last] });
}

/** 3 + 4, whatever x is */
export function constantScalar(type: Aval): Jaxpr {
  const x = makeVariable(type);
  const sum = makeVariable(INT);
  const literals = [makeLiteral(3, INT), makeLiteral(4, INT)];
  return new Jaxpr({
    inputs: [x],
    constants: [],
    equations: [makeEquation('add', literals, [sum], NO_PARAMS)],
    outputs: [sum],
  });
}
