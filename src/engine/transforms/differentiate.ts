import { formatAval, sameShape } from '../array/aval.ts';
import type { Value } from '../array/nd-array.ts';
import { EngineError } from '../errors.ts';
import { convert, full, isDifferentiable } from '../primitives/lax.ts';
import {
  avalsOf,
  flattenArgs,
  leafPositions,
  type StagedCall,
  stageCall,
} from '../tracing/call.ts';
import { type Arguments, flattenTree, type Traced, type TreeStructure } from '../tracing/pytree.ts';
import { gradientOf, pullback, requireFloatInputs } from './gradient.ts';
import { nestedForward } from './nested-jvp.ts';
import { instantiate, pushForward } from './push-forward.ts';

export interface GradOptions<N extends number | readonly number[]> {
  /** Which arguments to differentiate with respect to, from 0. A list gives a list. Default 0. */
  readonly argnums?: N;
}

/** The type of a gradient: that of the argument, or of each argument listed. */
export type Gradient<
  A extends readonly unknown[],
  N extends number | readonly number[],
> = N extends number
  ? Traced<A[N]>
  : { -readonly [K in keyof N]: Traced<A[Extract<N[K], number>]> };

/**
 * The gradient of a function with one float scalar output, by reverse mode. Leaves of the result
 * have the shape and dtype of the argument's leaves. Inside `f`, `item()` works on what depends on
 * known arguments only.
 *
 * @throws EngineError `grad_input_dtype`, `grad_output_shape`, `grad_output_dtype`,
 *   `grad_output_count`, `not_differentiable`.
 * @see jax.grad
 */
export function grad<A extends readonly unknown[], const N extends number | readonly number[] = 0>(
  f: (...args: A) => unknown,
  options: GradOptions<N> = {},
): (...args: Arguments<A>) => Gradient<A, N> {
  const both = valueAndGrad(f, options);
  return (...args) => both(...args)[1];
}

/** The value and the gradient from one evaluation, as `[value, gradient]`. See `grad`. */
export function valueAndGrad<
  A extends readonly unknown[],
  const N extends number | readonly number[] = 0,
>(
  f: (...args: A) => unknown,
  options: GradOptions<N> = {},
): (...args: Arguments<A>) => [Value, Gradient<A, N>] {
  const argnums = options.argnums ?? 0;
  const wanted: readonly number[] = typeof argnums === 'number' ? [argnums] : argnums;
  return (...args) => {
    requireArgnums(wanted, args.length);
    const { leaves, structure } = flattenArgs(args);
    const positions = leafPositions(args, wanted);
    requireFloatInputs(leaves, positions.flat());
    const { closed, output } = stageCall(f, structure, avalsOf(leaves), leaves);
    if (output.leafCount !== 1) {
      throw new EngineError('grad_output_count', { count: output.leafCount });
    }
    const result = gradientOf(closed.jaxpr, closed.constants, leaves, positions.flat());
    const trees = rebuild(args, wanted, positions, result.gradients);
    const gradient = typeof argnums === 'number' ? trees[0] : trees;
    return [result.outputs[0] as Value, gradient as Gradient<A, N>];
  };
}

function requireArgnums(argnums: readonly number[], count: number): void {
  for (const argnum of argnums) {
    if (Number.isInteger(argnum) && argnum >= 0 && argnum < count) continue;
    throw new EngineError('invalid_argument', {
      what: 'argnums',
      reason: `${argnum} is not one of ${count} arguments`,
    });
  }
}

/** Gives flat gradients the structure of the arguments they belong to. */
function rebuild(
  args: readonly unknown[],
  argnums: readonly number[],
  positions: readonly (readonly number[])[],
  gradients: readonly Value[],
): unknown[] {
  let next = 0;
  return argnums.map((argument, i) => {
    const count = (positions[i] as readonly number[]).length;
    const leaves = gradients.slice(next, next + count);
    next += count;
    return flattenTree(args[argument]).structure.build(leaves);
  });
}

/**
 * Forward mode: the result of `f` and its directional derivative. `tangents` has the structure,
 * shapes and dtypes of `primals`.
 *
 * @throws EngineError `grad_input_dtype`, `argument_type`, `not_differentiable`.
 * @see jax.jvp
 */
export function jvp<A extends readonly unknown[], R>(
  f: (...args: A) => R,
  primals: Arguments<A>,
  tangents: Arguments<A>,
): [Traced<R>, Traced<R>] {
  const { leaves, structure } = flattenArgs(primals);
  const given = flattenArgs(tangents);
  requireSameStructure('tangents', structure, given.structure);
  requireFloatInputs(leaves, [...leaves.keys()]);
  const slopes = given.leaves.map((tangent, i) => fitTangent(tangent, leaves[i] as Value, i));
  const { closed, output } = stageCall(f, structure, avalsOf(leaves), leaves);
  const pushed = pushForward(closed.jaxpr, closed.constants, leaves, slopes, nestedForward);
  const outputTangents = pushed.outputs.map((value, i) =>
    instantiate(pushed.tangents[i] ?? null, value),
  );
  return [output.build(pushed.outputs) as Traced<R>, output.build(outputTangents) as Traced<R>];
}

/**
 * The result of `f` and a function from cotangents of the result to those of the arguments (a list
 * with one entry for each). Integers and bools get zeros of their own type, where JAX has float0.
 *
 * @throws EngineError `argument_type`, `not_differentiable`.
 * @see jax.vjp
 */
export function vjp<A extends readonly unknown[], R>(
  f: (...args: A) => R,
  ...args: Arguments<A>
): [Traced<R>, (cotangents: unknown) => Traced<A>] {
  const { leaves, structure } = flattenArgs(args);
  const argnums = [...leaves.keys()].filter((i) => isDifferentiable((leaves[i] as Value).aval));
  const { closed, output }: StagedCall = stageCall(f, structure, avalsOf(leaves), leaves);
  const pulled = pullback(closed.jaxpr, closed.constants, leaves, argnums);
  const pull = (cotangents: unknown): Traced<A> => {
    const given = flattenTree(cotangents);
    requireSameStructure('cotangents', output, given.structure);
    const fitted = given.leaves.map((cotangent, i) =>
      fitTangent(cotangent, pulled.outputs[i] as Value, i),
    );
    const found = pulled.pull(fitted);
    const all = leaves.map((leaf, i) => found[argnums.indexOf(i)] ?? full(strong(leaf.aval), 0));
    return structure.build(all) as Traced<A>;
  };
  return [output.build(pulled.outputs) as Traced<R>, pull];
}

function strong(aval: Value['aval']): Value['aval'] {
  return { ...aval, weakType: false };
}

function requireSameStructure(what: string, expected: TreeStructure, actual: TreeStructure): void {
  if (expected.key === actual.key) return;
  throw new EngineError('invalid_argument', {
    what,
    reason: `structure ${actual.key} does not match ${expected.key}`,
  });
}

/** Bare numbers take the primal's dtype; anything else must have it already. */
function fitTangent(tangent: Value, primal: Value, index: number): Value {
  const fitted = tangent.aval.weakType ? convert(tangent, primal.dtype) : tangent;
  if (fitted.dtype === primal.dtype && sameShape(fitted.shape, primal.shape)) return fitted;
  throw new EngineError('argument_type', {
    index,
    expected: formatAval(primal.aval),
    actual: formatAval(tangent.aval),
  });
}
