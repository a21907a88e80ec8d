import type { Aval } from '../array/aval.ts';
import { isFloat } from '../array/dtype.ts';
import { isOfKind } from '../primitives/table.ts';
import type { FlatProgram, FlatStep } from './flatten.ts';

/** Fewer values than this find room in registers, and near them, in any order. */
const MANY_VALUES = 64;

/**
 * The steps of a program, those on scalar integers in an order that has fewer values waiting to be
 * used: each right after what it needs. V8 would keep waiting values on the stack. Where few wait
 * the order stays. So it does among floats, whose steps take so long that those which do not need
 * each other had better stand side by side. `uses` counts the users of each value.
 */
export function orderSteps(
  { steps, avals }: FlatProgram,
  uses: readonly number[],
): readonly FlatStep[] {
  const canMove = ({ equation, outputs }: FlatStep): boolean => {
    const { shape, dtype } = avals[outputs[0] as number] as Aval;
    return isOfKind(equation.primitive, 'elementwise') && shape.length === 0 && !isFloat(dtype);
  };
  const ordered: FlatStep[] = [];
  for (let start = 0; start < steps.length; ) {
    let end = start;
    while (end < steps.length && canMove(steps[end] as FlatStep)) end++;
    if (end === start) ordered.push(steps[end++] as FlatStep);
    else for (const step of orderRun(steps.slice(start, end), uses)) ordered.push(step);
    start = end;
  }
  return ordered;
}

function orderRun(run: readonly FlatStep[], uses: readonly number[]): readonly FlatStep[] {
  const waiting = meanWaiting(run);
  if (waiting < MANY_VALUES) return run;
  const ordered = depthFirst(run, uses);
  return meanWaiting(ordered) < waiting ? ordered : run;
}

/** How many values of the run are computed and still to be used in it, over all its steps. */
function meanWaiting(run: readonly FlatStep[]): number {
  const born = new Map<number, number>();
  const lastUse = new Map<number, number>();
  run.forEach(({ inputs, outputs }, at) => {
    for (const number of inputs) if (born.has(number)) lastUse.set(number, at);
    born.set(outputs[0] as number, at);
  });
  let total = 0;
  for (const [number, at] of lastUse) total += at - (born.get(number) as number);
  return total / run.length;
}

/** From what is used outside of the run back to what that needs. The stack may grow long. */
function depthFirst(run: readonly FlatStep[], uses: readonly number[]): FlatStep[] {
  const makerOf = new Map(run.map((step) => [step.outputs[0] as number, step]));
  const usesInside = new Map<number, number>();
  for (const number of run.flatMap(({ inputs }) => inputs)) {
    usesInside.set(number, (usesInside.get(number) ?? 0) + 1);
  }
  const isUsedOutside = ({ outputs: [number = -1] }: FlatStep): boolean =>
    (uses[number] as number) > (usesInside.get(number) ?? 0);
  const ordered: FlatStep[] = [];
  const begun = new Set<FlatStep>();
  const done = new Set<FlatStep>();
  const stack = run.filter(isUsedOutside).reverse();
  for (let step = stack.at(-1); step !== undefined; step = stack.at(-1)) {
    if (begun.has(step)) {
      stack.pop();
      if (!done.has(step)) ordered.push(step);
      done.add(step);
      continue;
    }
    begun.add(step);
    for (const number of step.inputs.toReversed()) {
      const maker = makerOf.get(number);
      if (maker !== undefined && !begun.has(maker)) stack.push(maker);
    }
  }
  return ordered;
}
