import { formatAval } from '../array/aval.ts';
import { NdArray, type Value } from '../array/nd-array.ts';
import { EngineError } from '../errors.ts';
import { execute } from '../interpreter/execute.ts';
import type { ClosedJaxpr, Jaxpr } from '../ir/jaxpr.ts';
import { checkArgumentTypes, checkJaxpr } from '../ir/validate.ts';
import { avalsOf, flattenArgs, stageCall } from '../tracing/call.ts';
import type { Arguments } from '../tracing/pytree.ts';
import { replay } from '../tracing/replay.ts';
import { isConcrete } from '../tracing/trace.ts';

/**
 * The jaxpr of a function for arguments of the types given, with the values of the arrays it
 * closes over. Only shapes and dtypes of `args` matter.
 *
 * @see jax.make_jaxpr
 */
export function makeJaxpr<A extends readonly unknown[]>(
  f: (...args: A) => unknown,
): (...args: Arguments<A>) => ClosedJaxpr<NdArray> {
  return (...args) => {
    const { leaves, structure } = flattenArgs(args);
    const { closed } = stageCall(f, structure, avalsOf(leaves));
    return { jaxpr: closed.jaxpr, constants: closed.constants.map(requireArray) };
  };
}

function requireArray(value: Value): NdArray {
  if (value instanceof NdArray) return value;
  throw new EngineError('abstract_value', { type: formatAval(value.aval) });
}

/**
 * Checks a jaxpr and applies it to flat arguments. Works inside transformations too.
 *
 * @throws EngineError what `checkJaxpr` throws; `wrong_arity` or `argument_type` for arguments.
 */
export function evalJaxpr(
  jaxpr: Jaxpr,
  constants: readonly Value[],
  args: readonly Value[],
): Value[] {
  checkJaxpr(jaxpr);
  checkArgumentTypes('The jaxpr', jaxpr.inputs, avalsOf(args));
  checkArgumentTypes('The constants list', jaxpr.constants, avalsOf(constants));
  if (isConcrete(args) && isConcrete(constants)) return execute(jaxpr, constants, args);
  return replay(jaxpr, constants, args);
}
