import { type Aval, formatAval, sameType } from '../array/aval.ts';
import { promoteTypes } from '../array/dtype.ts';
import { scalar, type Value } from '../array/nd-array.ts';
import { EngineError } from '../errors.ts';
import { sliceType } from '../primitives/calls/shapes.ts';
import { apply, constantLike, convert } from '../primitives/lax.ts';
import { avalsOf, flattenArgs, type StagedCall, stageCall } from '../tracing/call.ts';
import {
  type Arguments,
  type FlatTree,
  flattenTree,
  type Leaf,
  type Traced,
  type TreeStructure,
  toValue,
} from '../tracing/pytree.ts';
import { constantsAsInputs } from '../tracing/stage.ts';
import { bind } from '../tracing/trace.ts';

/** A body staged for a carry, with what a round makes of it. */
interface StagedRound {
  readonly call: StagedCall;
  /** The carry that the rounds start from: weak types yield to what a round returns. */
  readonly start: readonly Value[];
}

/**
 * Stages a round, and once more if the carry has to become what the round returns
 * (jax: _promote_weak_typed_inputs).
 *
 * @throws EngineError `carry_structure`, `carry_type`.
 */
function stageRound(
  what: string,
  carry: FlatTree,
  stageFor: (start: readonly Value[]) => StagedCall,
  structureAfter: () => TreeStructure,
): StagedRound {
  const { leaves, structure } = carry;
  const first = stageFor(leaves);
  const { key } = structureAfter();
  if (key !== structure.key) {
    throw new EngineError('carry_structure', { what, before: structure.key, after: key });
  }
  const typesAfter = (call: StagedCall): Aval[] =>
    call.closed.jaxpr.outputs.slice(0, leaves.length).map(({ aval }) => aval);
  const start = leaves.map((leaf, i) => promoted(leaf, typesAfter(first)[i] as Aval));
  const call = start.every((value, i) => value === leaves[i]) ? first : stageFor(start);
  const after = typesAfter(call);
  const differences = start.flatMap((value, i) => {
    const aval = after[i] as Aval;
    if (sameType(value.aval, aval)) return [];
    return [`part ${i} has type ${formatAval(value.aval)} and becomes ${formatAval(aval)}`];
  });
  if (differences.length === 0) return { call, start };
  throw new EngineError('carry_type', { what, differences: differences.join(', ') });
}

function promoted(value: Value, after: Aval): Value {
  if (!value.aval.weakType || sameType(value.aval, after)) return value;
  return convert(value, promoteTypes(value.aval, after).dtype);
}

/**
 * Applies `body` to the carry as long as `condition` holds for it. Forward mode and vmap go
 * through; for reverse mode use `scan`, or `foriLoop` with known bounds.
 *
 * @throws EngineError `carry_structure`, `carry_type`, `invalid_argument`.
 * @see jax.lax.while_loop
 */
export function whileLoop<C>(
  condition: (carry: C) => Leaf,
  body: (carry: C) => unknown,
  init: Arguments<[C]>[0],
): Traced<C> {
  const { structure } = flattenArgs([init]);
  const carry = flattenTree(init);
  let after: TreeStructure = carry.structure;
  const { call, start } = stageRound(
    'whileLoop body',
    carry,
    (values) => {
      const staged = stageCall<[C]>(body, structure, avalsOf(values));
      after = staged.output;
      return staged;
    },
    () => after,
  );
  const test = stageCall<[C]>(condition, structure, avalsOf(start));
  const [verdict, ...more] = test.closed.jaxpr.outputs.map(({ aval }) => formatAval(aval));
  if (verdict !== 'bool[]' || more.length > 0) {
    throw new EngineError('invalid_argument', {
      what: 'whileLoop',
      reason: `the condition must return a boolean scalar, but it returns ${[verdict, ...more]}`,
    });
  }
  const constants = [test.closed.constants, call.closed.constants] as const;
  const results = bind(
    'while',
    [...constants[0], ...constants[1], ...start],
    { conditionConstants: constants[0].length, bodyConstants: constants[1].length },
    [constantsAsInputs(test.closed.jaxpr), constantsAsInputs(call.closed.jaxpr)],
  );
  return carry.structure.build(results) as Traced<C>;
}

export interface ScanOptions {
  /** Needed only when there is nothing to slice. */
  readonly length?: number;
  /** From the last slice to the first; what is stacked stays in the order of `xs`. */
  readonly reverse?: boolean;
}

/**
 * `[carry, y] = f(carry, x)` for every slice `x` of `xs` along axis 0. Returns the last carry and
 * all `y`, stacked along axis 0. `xs` may be a tree, or null when only the carry matters.
 *
 * @throws EngineError `carry_structure`, `carry_type`, `invalid_argument`.
 * @see jax.lax.scan
 */
export function scan<C, X, Y>(
  f: (carry: C, x: X) => readonly [unknown, Y],
  init: Arguments<[C]>[0],
  xs: Arguments<[X]>[0],
  options: ScanOptions = {},
): [Traced<C>, Traced<Y>] {
  const carry = flattenTree(init);
  const slices = flattenTree(xs);
  const length = scanLength(slices.leaves, options.length);
  const sliceTypes = slices.leaves.map(({ aval }) => sliceType(aval));
  const { structure } = flattenArgs([init, xs]);
  let after: TreeStructure = carry.structure;
  let stacked: TreeStructure = carry.structure;
  const round = (before: C, x: X): unknown => {
    const result = f(before, x);
    if (!Array.isArray(result) || result.length !== 2) {
      const reason = 'the function must return a pair of a carry and what is to be stacked';
      throw new EngineError('invalid_argument', { what: 'scan', reason });
    }
    after = flattenTree(result[0]).structure;
    stacked = flattenTree(result[1]).structure;
    return result;
  };
  const { call, start } = stageRound(
    'scan body',
    carry,
    (values) => stageCall(round, structure, [...avalsOf(values), ...sliceTypes]),
    () => after,
  );
  const { jaxpr, constants } = call.closed;
  const results = bind(
    'scan',
    [...constants, ...start, ...slices.leaves],
    {
      length,
      reverse: options.reverse ?? false,
      constantCount: constants.length,
      carryCount: start.length,
    },
    [constantsAsInputs(jaxpr)],
  );
  return [
    carry.structure.build(results.slice(0, start.length)) as Traced<C>,
    stacked.build(results.slice(start.length)) as Traced<Y>,
  ];
}

function scanLength(slices: readonly Value[], given: number | undefined): number {
  const wrong = (reason: string): EngineError =>
    new EngineError('invalid_argument', { what: 'scan', reason });
  const lengths = slices.map(({ aval }) => {
    const [size] = aval.shape;
    if (size === undefined) {
      throw wrong(`got a value with no leading axis to scan over: ${formatAval(aval)}`);
    }
    return size;
  });
  const length = given ?? lengths[0];
  if (length === undefined) throw wrong('there is nothing to slice, so it needs a length');
  if (!Number.isInteger(length) || length < 0) throw wrong(`length is ${length}`);
  if (lengths.every((size) => size === length)) return length;
  throw wrong(
    given === undefined
      ? `got values with different leading axis sizes: ${lengths.join(', ')}`
      : `got a length of ${given}, which disagrees with leading axis sizes ${lengths.join(', ')}`,
  );
}

/**
 * `carry = body(i, carry)` for i from `lower` up to but not including `upper`. With bounds that are
 * known it is a `scan` and can be differentiated in reverse, otherwise a `whileLoop`. Bounds are
 * whole numbers or integer scalars of one dtype; the counter is an int32.
 *
 * @throws EngineError `carry_structure`, `carry_type`, `invalid_argument`, `literal_out_of_range`.
 * @see jax.lax.fori_loop
 */
export function foriLoop<C>(
  lower: Leaf,
  upper: Leaf,
  body: (i: Value, carry: C) => unknown,
  init: Arguments<[C]>[0],
): Traced<C> {
  const [from, to] = [toBound(lower), toBound(upper)];
  if (from.dtype !== to.dtype) {
    const reason = `the bounds must have equal types, got ${from.dtype} and ${to.dtype}`;
    throw new EngineError('invalid_argument', { what: 'foriLoop', reason });
  }
  const [first, end] = [knownNumber(from), knownNumber(to)];
  if (first !== null && end !== null) {
    const start = scalar(first, 'int32', true);
    const round = ([i, carry]: readonly [Value, C]): readonly [unknown, null] => [
      [increased(i), body(i, carry)],
      null,
    ];
    const options = { length: Math.max(end - first, 0) };
    const both = [start, init] as unknown as Arguments<[readonly [Value, C]]>[0];
    return scan(round, both, null, options)[0][1] as Traced<C>;
  }
  type Rounds = readonly [Value, Value, C];
  const result = whileLoop<Rounds>(
    ([i, last]) => apply('lt', i, last),
    ([i, last, carry]) => [increased(i), last, body(i, carry)],
    [from, to, init] as unknown as Arguments<[Rounds]>[0],
  );
  return (result as unknown as [Value, Value, Traced<C>])[2];
}

const increased = (i: Value): Value => apply('add', i, constantLike(i, 1));

function toBound(leaf: Leaf): Value {
  const isWhole = typeof leaf === 'number' && Number.isInteger(leaf);
  const value = isWhole ? scalar(leaf, 'int32', true) : toValue(leaf);
  const isInteger = value.dtype === 'int32' || value.dtype === 'uint32';
  if (isInteger && value.shape.length === 0) return value;
  const reason = `bounds must be whole numbers or integer scalars, got ${formatAval(value.aval)}`;
  throw new EngineError('invalid_argument', { what: 'foriLoop', reason });
}

/** The number behind a value, if it is known while tracing. */
function knownNumber(value: Value): number | null {
  try {
    return Number(value.item());
  } catch (error) {
    if (error instanceof EngineError && error.code === 'abstract_value') return null;
    throw error;
  }
}
