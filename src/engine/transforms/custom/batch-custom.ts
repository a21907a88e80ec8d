import type { Aval } from '../../array/aval.ts';
import type { Value } from '../../array/nd-array.ts';
import type { Equation, Jaxpr } from '../../ir/jaxpr.ts';
import type { RuleToken } from '../../primitives/calls/calls.ts';
import { sliceType } from '../../primitives/calls/shapes.ts';
import { full, reduce } from '../../primitives/lax.ts';
import { avalsOf } from '../../tracing/call.ts';
import { applyEquation } from '../../tracing/replay.ts';
import { stage } from '../../tracing/stage.ts';
import type { Batching } from '../loops/batch-loops.ts';
import { type Batched, withMapped } from '../mapped-values.ts';
import {
  type CustomForward,
  type CustomJvpRule,
  type CustomPush,
  type CustomRule,
  type CustomVjpRule,
  findRule,
  makeRuleToken,
} from './custom-rules.ts';

/** The function and its rule for a whole batch. All outputs carry the mapped axis, in both. */
export function batchCustom(
  equation: Equation<'custom_jvp' | 'custom_vjp'>,
  inputs: readonly Value[],
  batched: readonly boolean[],
  batching: Batching,
): Batched {
  const { constantCount } = equation.params;
  const callee = equation.subJaxprs[0] as Jaxpr;
  const all = callee.outputs.map(() => true);
  const { jaxpr } = batching.batchJaxpr(callee, batched, all);
  const types = callee.inputs.slice(constantCount).map(({ aval }) => aval);
  const rule = batchToken(equation.params.rule, types, batched.slice(constantCount), batching);
  const params = { ...equation.params, rule };
  return {
    outputs: applyEquation({ ...equation, subJaxprs: [jaxpr], params }, inputs),
    batched: all,
  };
}

/** Its id says how it was made, so mapping the same function again gives the same fingerprint. */
function batchToken(
  token: RuleToken,
  types: readonly Aval[],
  mask: readonly boolean[],
  batching: Batching,
): RuleToken {
  const id = `${token.id}|vmap ${batching.size} ${mask.map(Number).join('')}`;
  const rule = findRule(token);
  return makeRuleToken(id, rule && batchRule(rule, types, mask, batching));
}

function batchRule(
  rule: CustomRule,
  types: readonly Aval[],
  mask: readonly boolean[],
  batching: Batching,
): CustomRule {
  return rule.kind === 'jvp'
    ? {
        kind: 'jvp',
        push: (primals, tangents) => batchedPush(rule, types, mask, batching, primals, tangents),
      }
    : { kind: 'vjp', forward: (primals) => batchedForward(rule, types, mask, batching, primals) };
}

/** A function of one element, applied to a batch; everything it returns is mapped. */
function mapWhole(
  one: (values: readonly Value[]) => readonly Value[],
  types: readonly Aval[],
  values: readonly Value[],
  mask: readonly boolean[],
  batching: Batching,
): Value[] {
  const { jaxpr, constants } = stage(one, types);
  const { outputs, batched } = batching.batch(jaxpr, values, mask, constants);
  return withMapped(
    outputs,
    batched,
    outputs.map(() => true),
    batching.size,
  );
}

function batchedPush(
  rule: CustomJvpRule,
  types: readonly Aval[],
  mask: readonly boolean[],
  batching: Batching,
  primals: readonly Value[],
  tangents: readonly Value[],
): CustomPush {
  let count = 0;
  const one = (values: readonly Value[]): readonly Value[] => {
    const pushed = rule.push(values.slice(0, types.length), values.slice(types.length));
    count = pushed.outputs.length;
    return [...pushed.outputs, ...pushed.tangents];
  };
  const found = mapWhole(
    one,
    [...types, ...types],
    [...primals, ...tangents],
    [...mask, ...mask],
    batching,
  );
  return { outputs: found.slice(0, count), tangents: found.slice(count) };
}

/** Inputs that are not mapped get the sum of what each element sends back. */
function batchedForward(
  rule: CustomVjpRule,
  types: readonly Aval[],
  mask: readonly boolean[],
  batching: Batching,
  primals: readonly Value[],
): CustomForward {
  let inner: CustomForward | undefined;
  const one = (values: readonly Value[]): readonly Value[] => {
    inner = rule.forward(values);
    return [...inner.outputs, ...inner.residuals];
  };
  const found = mapWhole(one, types, primals, mask, batching);
  const { outputs, pull } = inner as CustomForward;
  const pullWhole: CustomForward['pull'] = (residuals, cotangents) => {
    const back = (values: readonly Value[]): readonly Value[] => {
      const own = pull(values.slice(0, residuals.length), values.slice(residuals.length));
      return types.map((aval, i) => own[i] ?? full(aval, 0));
    };
    const given = [...residuals, ...cotangents];
    const all = given.map(() => true);
    const sent = mapWhole(back, avalsOf(given).map(sliceType), given, all, batching);
    return sent.map((value, i) => (mask[i] ? value : reduce('reduce_sum', value, [0])));
  };
  return {
    outputs: found.slice(0, outputs.length),
    residuals: found.slice(outputs.length),
    pull: pullWhole,
  };
}
