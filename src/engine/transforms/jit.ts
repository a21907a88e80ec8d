import { formatAval } from '../array/aval.ts';
import { NdArray, type Value } from '../array/nd-array.ts';
import { BoundedCache } from '../bounded-cache.ts';
import { execute } from '../interpreter/execute.ts';
import type { ClosedJaxpr } from '../ir/jaxpr.ts';
import { avalsOf, flattenArgs, type StagedCall, stageCall } from '../tracing/call.ts';
import type { Arguments, Traced, TreeStructure } from '../tracing/pytree.ts';
import { constantsAsInputs } from '../tracing/stage.ts';
import { bind, isConcrete } from '../tracing/trace.ts';

export interface JitOptions {
  /** The name shown in jaxprs. Default: the function's own. */
  readonly name?: string;
}

/** Signatures kept for one jitted function; the least recently used goes first. */
const SIGNATURES_KEPT = 128;

/**
 * Traces a function once for each signature (structure, shapes and dtypes of its arguments) and
 * runs the jaxpr from then on. Inside another transformation it becomes one `jit` equation.
 *
 * @see jax.jit
 */
export function jit<A extends readonly unknown[], R>(
  f: (...args: A) => R,
  options: JitOptions = {},
): (...args: Arguments<A>) => Traced<R> {
  const staged = new BoundedCache<StagedCall>(SIGNATURES_KEPT);
  const name = options.name ?? (f.name || 'anonymous');
  return (...args) => {
    const { leaves, structure } = flattenArgs(args);
    const key = signatureOf(structure, leaves);
    let call = staged.get(key);
    if (call === undefined) {
      call = stageCall(f, structure, avalsOf(leaves));
      // A jaxpr that closes over values of an outer trace is good for this call only.
      if (closesOverArrays(call.closed)) staged.set(key, call);
    }
    return call.output.build(runStaged(call.closed, leaves, name)) as Traced<R>;
  };
}

function runStaged(
  { jaxpr, constants }: ClosedJaxpr<Value>,
  args: readonly Value[],
  name: string,
): readonly Value[] {
  if (isConcrete(args) && isConcrete(constants)) return execute(jaxpr, constants, args);
  return bind('jit', [...constants, ...args], { name }, [constantsAsInputs(jaxpr)]);
}

function closesOverArrays(closed: ClosedJaxpr<Value>): boolean {
  return closed.constants.every((constant) => constant instanceof NdArray);
}

function signatureOf(structure: TreeStructure, leaves: readonly Value[]): string {
  let key = structure.key;
  for (const leaf of leaves) key += formatAval(leaf.aval);
  return key;
}
