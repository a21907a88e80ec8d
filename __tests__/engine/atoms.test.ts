import { describe, expect, it } from 'vitest';
import {
  canonicalText,
  Jaxpr,
  makeAval,
  makeEquation,
  makeVariable,
  type Variable,
  validateJaxpr,
} from '../../src/engine/index.ts';
import { codeOf } from './expectations.ts';

const FLOAT = makeAval([], 'float32');
const fresh = (): Variable => makeVariable(FLOAT);

function negation(input: Variable, output: Variable): Jaxpr {
  const equations = [makeEquation('neg', [input], [output], {})];
  return new Jaxpr({ inputs: [input], constants: [], equations, outputs: [output] });
}

/** Two calls of `body` in a row, from `x` over `y` to `z`. */
function twice(body: Jaxpr, x: Variable, y: Variable, z: Variable): Jaxpr {
  const call = (input: Variable, output: Variable) =>
    makeEquation('jit', [input], [output], { name: 'f' }, [body]);
  return new Jaxpr({
    inputs: [x],
    constants: [],
    equations: [call(x, y), call(y, z)],
    outputs: [z],
  });
}

describe('variables of one scope', () => {
  it('are told from those of a sub-jaxpr, even when they are the same objects', () => {
    const [x, y, z] = [fresh(), fresh(), fresh()];
    const apart = twice(negation(fresh(), fresh()), fresh(), fresh(), fresh());
    for (const shared of [negation(x, y), negation(y, x), negation(z, y), negation(y, z)]) {
      const program = twice(shared, x, y, z);
      expect(() => validateJaxpr(program)).not.toThrow();
      expect(canonicalText(program)).toBe(canonicalText(apart));
    }
  });

  it('are not bound because a sub-jaxpr binds them, nor free again after one', () => {
    const [x, y, z] = [fresh(), fresh(), fresh()];
    const call = makeEquation('jit', [x], [y], { name: 'f' }, [negation(z, fresh())]);
    const jaxpr = (after: Variable, outputs: Variable) =>
      new Jaxpr({
        inputs: [x],
        constants: [],
        equations: [call, makeEquation('neg', [after], [outputs], {})],
        outputs: [outputs],
      });
    expect(codeOf(() => validateJaxpr(jaxpr(z, fresh())))).toBe('unbound_variable');
    const again = makeEquation('jit', [x], [y], { name: 'f' }, [negation(x, fresh())]);
    const rebinds = new Jaxpr({
      inputs: [x],
      constants: [],
      equations: [again, makeEquation('neg', [y], [x], {})],
      outputs: [x],
    });
    expect(codeOf(() => validateJaxpr(rebinds))).toBe('shadowed_binding');
  });

  it('leave the type that they are made of to its owner', () => {
    const aval = { shape: [2, 3], dtype: 'float32' as const, weakType: false };
    const variable = makeVariable(aval);
    aval.shape[0] = 5;
    expect(variable.aval.shape).toEqual([2, 3]);
    expect(Object.isFrozen(variable.aval.shape)).toBe(true);
  });

  it('may be objects that somebody else made', () => {
    const own = (): Variable => ({ kind: 'variable', aval: FLOAT });
    const [x, y] = [own(), own()];
    expect(canonicalText(negation(x, y))).toBe(canonicalText(negation(fresh(), fresh())));
    expect(codeOf(() => validateJaxpr(negation(x, x)))).toBe('shadowed_binding');
  });
});
