import type { Value } from '../array/nd-array.ts';
import { EngineError } from '../errors.ts';
import { convert } from '../primitives/lax.ts';
import { avalsOf, flattenArgs, stageCall } from '../tracing/call.ts';
import { type Arguments, type Leaf, type Traced, toValue } from '../tracing/pytree.ts';
import { capturedAsInputs } from '../tracing/stage.ts';
import { bind } from '../tracing/trace.ts';

/**
 * `onTrue(...operands)` or `onFalse(...operands)` by a scalar that may be traced. Both are traced;
 * they must return the same structure, shapes and dtypes.
 *
 * @throws EngineError `invalid_argument`, `invalid_params`.
 * @see jax.lax.cond
 */
export function cond<A extends readonly unknown[], R>(
  predicate: Leaf,
  onTrue: (...operands: A) => R,
  onFalse: (...operands: A) => R,
  ...operands: Arguments<A>
): Traced<R> {
  const chosen = convert(convert(toValue(predicate), 'bool'), 'int32');
  return choose(chosen, [onFalse, onTrue], operands);
}

/**
 * One of several branches by an integer scalar, which is clamped to the branches there are.
 *
 * @see jax.lax.switch
 */
export function switchCase<A extends readonly unknown[], R>(
  index: Leaf,
  branches: readonly ((...operands: A) => R)[],
  ...operands: Arguments<A>
): Traced<R> {
  return choose(convert(toValue(index), 'int32'), branches, operands);
}

function choose<A extends readonly unknown[], R>(
  index: Value,
  branches: readonly ((...operands: A) => R)[],
  operands: Arguments<A>,
): Traced<R> {
  const { leaves, structure } = flattenArgs(operands);
  const staged = branches.map((branch) => stageCall(branch, structure, avalsOf(leaves)));
  const [first] = staged;
  if (first === undefined || staged.some((other) => other.output.key !== first.output.key)) {
    throw new EngineError('invalid_argument', {
      what: 'cond',
      reason: 'the branches must return the same structure',
    });
  }
  const { captured, jaxprs } = capturedAsInputs(staged.map(({ closed }) => closed));
  const results = bind('cond', [index, ...captured, ...leaves], {}, jaxprs);
  return first.output.build(results) as Traced<R>;
}
