import { type NdArray, scalar } from '../array/nd-array.ts';
import { type Atom, derivedFacts, type Jaxpr } from '../ir/jaxpr.ts';
import type { Kernel } from '../primitives/primitive.ts';
import { kernelOf } from '../primitives/table.ts';

/**
 * A jaxpr with its variables numbered: values live in a flat frame, literals already in place,
 * and each step is a prepared kernel. It takes O(equations) to make and is kept with the jaxpr.
 */
interface EvaluationPlan {
  readonly emptyFrame: readonly (NdArray | null)[];
  readonly constants: readonly number[];
  readonly inputs: readonly number[];
  readonly steps: readonly Step[];
  readonly outputs: readonly number[];
}

interface Step {
  readonly kernel: Kernel;
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
}

/**
 * Evaluates a jaxpr on arrays. The jaxpr must be well formed and the arguments must have its
 * types (`checkJaxpr`, `checkArgumentTypes`); this is the inner loop and does not look again.
 */
export function interpret(
  jaxpr: Jaxpr,
  constants: readonly NdArray[],
  args: readonly NdArray[],
): NdArray[] {
  const plan = planOf(jaxpr);
  const frame = plan.emptyFrame.slice();
  for (let i = 0; i < constants.length; i++) {
    frame[plan.constants[i] as number] = constants[i] as NdArray;
  }
  for (let i = 0; i < args.length; i++) frame[plan.inputs[i] as number] = args[i] as NdArray;
  for (const step of plan.steps) {
    const operands = new Array<NdArray>(step.inputs.length);
    for (let i = 0; i < operands.length; i++) {
      operands[i] = frame[step.inputs[i] as number] as NdArray;
    }
    const results = step.kernel(operands);
    for (let i = 0; i < results.length; i++) {
      frame[step.outputs[i] as number] = results[i] as NdArray;
    }
  }
  return plan.outputs.map((slot) => frame[slot] as NdArray);
}

function planOf(jaxpr: Jaxpr): EvaluationPlan {
  const facts = derivedFacts(jaxpr);
  facts.plan ??= makePlan(jaxpr);
  return facts.plan as EvaluationPlan;
}

function makePlan(jaxpr: Jaxpr): EvaluationPlan {
  const slots = new Map<Atom, number>();
  const frame: (NdArray | null)[] = [];
  const slotOf = (atom: Atom): number => {
    let slot = slots.get(atom);
    if (slot === undefined) {
      slot = frame.length;
      slots.set(atom, slot);
      const { kind, aval } = atom;
      frame.push(kind === 'literal' ? scalar(atom.value, aval.dtype, aval.weakType) : null);
    }
    return slot;
  };
  const constants = jaxpr.constants.map(slotOf);
  const inputs = jaxpr.inputs.map(slotOf);
  const steps = jaxpr.equations.map((equation) => ({
    kernel: kernelOf(equation),
    inputs: equation.inputs.map(slotOf),
    outputs: equation.outputs.map(slotOf),
  }));
  return { emptyFrame: frame, constants, inputs, steps, outputs: jaxpr.outputs.map(slotOf) };
}
