import type { Value } from '../array/nd-array.ts';
import type { Atom, Equation, Jaxpr } from '../ir/jaxpr.ts';
import type { PrimitiveName } from '../ir/primitives.ts';
import { apply, broadcastInDim } from '../primitives/lax.ts';
import { primitives } from '../primitives/table.ts';
import { applyEquation, Environment } from '../tracing/replay.ts';
import { stageSelfContained } from '../tracing/stage.ts';
import { batchCustom } from './custom/batch-custom.ts';
import { forwardThroughVjp } from './custom/custom-forward.ts';
import { type Batching, batchScan, batchWhile } from './loops/batch-loops.ts';
import { type Batched, mappedTypes, withMapped } from './mapped-values.ts';
import { sameMask, unionOf } from './masks.ts';

/** Applies a jaxpr to a whole batch. Batched arguments carry the mapped axis in front. */
export function batch(
  jaxpr: Jaxpr,
  constants: readonly Value[],
  args: readonly Value[],
  mask: readonly boolean[],
  size: number,
): Batched {
  const values = new Environment(jaxpr, constants, args);
  const batched = new Set<Atom>(jaxpr.inputs.filter((_, i) => mask[i]));
  for (const equation of jaxpr.equations) {
    const inputs = values.readAll(equation.inputs);
    const inputMask = equation.inputs.map((atom) => batched.has(atom));
    const result = batchEquation(equation, inputs, inputMask, size);
    values.write(equation.outputs, result.outputs);
    equation.outputs.forEach((output, i) => {
      if (result.batched[i]) batched.add(output);
    });
  }
  return {
    outputs: values.readAll(jaxpr.outputs),
    batched: jaxpr.outputs.map((output) => batched.has(output)),
  };
}

function batchEquation<P extends PrimitiveName>(
  equation: Equation<P>,
  inputs: readonly Value[],
  batched: readonly boolean[],
  size: number,
): Batched {
  const rule = primitives[equation.primitive].batch;
  if (rule === 'no_inputs' || !batched.includes(true)) {
    return { outputs: applyEquation(equation, inputs), batched: [] };
  }
  if (rule !== 'nested') {
    const outputs = [rule({ size, inputs, batched, params: equation.params })].flat();
    return { outputs, batched: outputs.map(() => true) };
  }
  return batchNested(equation, inputs, batched, size);
}

function batchNested(
  equation: Equation,
  inputs: readonly Value[],
  batched: readonly boolean[],
  size: number,
): Batched {
  const batching = (): Batching => ({
    size,
    batch: (jaxpr, args, mask, constants = []) => batch(jaxpr, constants, args, mask, size),
    batchJaxpr: (jaxpr, mask, wanted) => batchJaxpr(jaxpr, mask, size, wanted),
  });
  switch (equation.primitive) {
    case 'scan':
      return batchScan(equation as Equation<'scan'>, inputs, batched, batching());
    case 'while':
      return batchWhile(equation as Equation<'while'>, inputs, batched, batching());
    case 'cond':
      if (batched[0]) return batchedChoice(equation, inputs, batched, size);
      break;
    case 'custom_jvp':
    case 'custom_vjp':
      return batchCustom(
        equation as Equation<'custom_jvp' | 'custom_vjp'>,
        inputs,
        batched,
        batching(),
      );
    case 'custom_linear':
      throw forwardThroughVjp(equation as Equation<'custom_linear'>);
  }
  return batchCall(equation, inputs, batched, size);
}

/** jit, and cond whose index is the same for the whole batch. */
function batchCall(
  equation: Equation,
  inputs: readonly Value[],
  batched: readonly boolean[],
  size: number,
): Batched {
  const mask = equation.primitive === 'cond' ? batched.slice(1) : batched;
  const first = equation.subJaxprs.map((sub) => batchJaxpr(sub, mask, size, []));
  const union = unionOf(first.map((result) => result.batched));
  const subJaxprs = first.map((result, i) =>
    sameMask(result.batched, union)
      ? result.jaxpr
      : batchJaxpr(equation.subJaxprs[i] as Jaxpr, mask, size, union).jaxpr,
  );
  return { outputs: applyEquation({ ...equation, subJaxprs }, inputs), batched: union };
}

/** A cond whose index differs along the batch: all branches run, and each element selects. */
function batchedChoice(
  equation: Equation,
  inputs: readonly Value[],
  batched: readonly boolean[],
  size: number,
): Batched {
  const [index, ...operands] = inputs as [Value, ...Value[]];
  const mask = batched.slice(1);
  const results = equation.subJaxprs.map((branch) => {
    const result = batch(branch, [], operands, mask, size);
    return withMapped(
      result.outputs,
      result.batched,
      result.outputs.map(() => true),
      size,
    );
  });
  const outputs = (results[0] as Value[]).map((first, i) => {
    if (results.length === 1) return first;
    const which = broadcastInDim(index, first.shape, [0]);
    return apply('select_n', which, ...results.map((result) => result[i] as Value));
  });
  return { outputs, batched: outputs.map(() => true) };
}

function batchJaxpr(
  jaxpr: Jaxpr,
  mask: readonly boolean[],
  size: number,
  wanted: readonly boolean[],
): { jaxpr: Jaxpr; batched: readonly boolean[] } {
  let batched: readonly boolean[] = [];
  const staged = stageSelfContained(
    (args) => {
      const result = batch(jaxpr, [], args, mask, size);
      batched = result.batched.map((isBatched, i) => isBatched || wanted[i] === true);
      return withMapped(result.outputs, result.batched, batched, size);
    },
    mappedTypes(jaxpr.inputs, mask, size),
  );
  return { jaxpr: staged, batched };
}
