import { describe, expect, it } from 'vitest';
import {
  add,
  amax,
  array,
  bitwiseAnd,
  broadcastTo,
  concatenate,
  cond,
  dot,
  EngineError,
  grad,
  jit,
  jvp,
  makeJaxpr,
  mul,
  reshape,
  scan,
  sin,
  slice,
  sum,
  switchCase,
  take,
  transpose,
  type Value,
  vjp,
  vmap,
  whileLoop,
} from '../../src/engine/index.ts';

type Unary = (x: Value) => Value;

const x = array([1, 2, 3]);
const rows = array([
  [1, 2, 3],
  [4, 5, 6],
]);

/** Every way to run a function of one vector. */
const routes: { readonly [name: string]: (f: Unary) => unknown } = {
  'as it is': (f) => f(x),
  jit: (f) => jit(f)(x),
  'jit of jit': (f) => jit((y: Value) => jit(f)(y))(x),
  makeJaxpr: (f) => makeJaxpr(f)(x),
  grad: (f) => grad((y: Value) => sum(f(y)))(x),
  'grad of grad': (f) => grad((y: Value) => sum(grad((z: Value) => sum(f(z)))(y)))(x),
  jvp: (f) => jvp(f, [x], [x]),
  vjp: (f) => vjp(f, x),
  vmap: (f) => vmap(f)(rows),
  'jit of vmap': (f) => jit(vmap(f))(rows),
  'vmap of grad of jit': (f) => vmap(grad((y: Value) => sum(jit(f)(y))))(rows),
};

const other = array([1, 2]);
const whole = array([0], { dtype: 'int32' });

/** Bad calls, with the code and a part of the sentence. */
const calls: { readonly [name: string]: readonly [Unary, code: string, says: RegExp] } = {
  'shapes that do not fit': [(y) => add(y, other), 'incompatible_shapes', /\(3,\).*\(2,\)/],
  'lengths of a product': [(y) => dot(y, other), 'incompatible_shapes', /dot/],
  'ranks to concatenate': [
    (y) => concatenate([y, reshape(other, [2, 1])], 0),
    'incompatible_shapes',
    /\(3,\), \(2, 1\)/,
  ],
  'a dtype that is not taken': [(y) => bitwiseAnd(y, y), 'unsupported_dtype', /float32/],
  'an axis': [(y) => sum(y, { axis: 3 }), 'axis_out_of_range', /axis 3 .*dimension 1/],
  'an axis from the end': [(y) => amax(y, { axis: -2 }), 'axis_out_of_range', /axis -2/],
  'the axis of a take': [(y) => take(y, whole, { axis: 4 }), 'axis_out_of_range', /axis 4/],
  'a shape of another size': [(y) => reshape(y, [2, 2]), 'invalid_params', /cannot reshape/],
  'a permutation': [(y) => transpose(y, [0, 1]), 'invalid_argument', /\(0, 1\) does not permute/],
  'a shape to broadcast to': [(y) => broadcastTo(y, [2]), 'invalid_params', /cannot broadcast/],
  'a slice beyond the end': [(y) => slice(y, [0], [9]), 'invalid_params', /does not lie in/],
  'indices that are no integers': [
    (y) => take(y, array([0.5])),
    'invalid_argument',
    /must be integers/,
  ],
  'branches of different types': [
    (y) =>
      cond(
        true,
        () => y,
        () => other,
      ) as Value,
    'invalid_params',
    /f32\[2\].*f32\[3\]/,
  ],
  'cases of different dtypes': [
    (y) => switchCase(0, [() => y, () => whole]) as Value,
    'invalid_params',
    /f32\[3\].*i32\[1\]/,
  ],
  'a chooser that is no scalar': [
    (y) =>
      cond(
        y,
        () => y,
        () => y,
      ) as Value,
    'invalid_params',
    /scalar/,
  ],
  'a carry that changes its type': [
    (y) => scan((c: Value, e: Value) => [add(c, e), e] as [Value, Value], whole, y)[0],
    'carry_type',
    /i32\[1\] and becomes f32\[1\]/,
  ],
  'slices of different lengths': [
    (y) => scan((c: Value) => [c, c] as [Value, Value], y, [y, other])[0],
    'invalid_argument',
    /leading axis sizes: 3, 2/,
  ],
  'a condition that is no bool': [
    (y) =>
      whileLoop(
        () => y,
        (c: Value) => c,
        y,
      ),
    'invalid_argument',
    /boolean scalar.*f32\[3\]/,
  ],
  'an argument too few': [
    ((y: Value, z: Value) => add(y, z)) as Unary,
    'invalid_argument',
    /undefined is not an array/,
  ],
  'an operand that is no array': [(y) => add(y, 'one' as never), 'invalid_argument', /string/],
  'a list in place of an array': [(y) => add(y, [1] as never), 'invalid_argument', /a list/],
  'a gradient of a vector': [
    (y) => grad((z: Value) => sin(z))(y),
    'grad_output_shape',
    /scalar-output.*\(3,\)/,
  ],
  'a gradient of an integer': [
    (y) => mul(y, grad((z: Value) => z)(array(1, { dtype: 'int32' }))),
    'grad_input_dtype',
    /int32/,
  ],
  'a gradient by an argument that is not there': [
    (y) => grad((z: Value) => sum(z), { argnums: [1] })(y)[0] as unknown as Value,
    'invalid_argument',
    /1 is not one of 1 arguments/,
  ],
  'an axis to map': [(y) => vmap(sin, { inAxes: 2 })(y), 'axis_out_of_range', /vmap: axis 2/],
  'sizes to map': [(y) => vmap(add)(y, other), 'inconsistent_batch_sizes', /3, 2/],
  'nothing to map': [(y) => vmap(sin, { inAxes: null })(y), 'nothing_to_map', /at least one/],
};

function outcomeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (!(error instanceof EngineError)) return `not an EngineError: ${error}`;
    return `${error.code}: ${error.message}`;
  }
  return 'no error';
}

describe('bad input gives the same error by every route', () => {
  it.each(Object.entries(calls))('%s', (_, [f, code, says]) => {
    for (const [route, run] of Object.entries(routes)) {
      const outcome = outcomeOf(() => run(f));
      expect(`${route}: ${outcome}`).toMatch(new RegExp(`^${route}: ${code}:`));
      expect(outcome).toMatch(says);
      expect(outcome, route).toBe(outcomeOf(() => f(x)));
    }
  });
});
