import { isReduction } from '../interpreter/folds.ts';
import type { Equation } from '../ir/jaxpr.ts';
import { isElementwise } from './expressions.ts';
import type { FlatLoop, FlatProgram, FlatStep } from './flatten.ts';
import { isRearrangement } from './index-maps.ts';

/** How the values of a program are used. */
export interface Usage {
  /** Users of each value, outputs of the program included. */
  readonly uses: readonly number[];
  /**
   * Whether a value may be held after the run: it is an output, or a kernel sees it. All others
   * live in arrays that the program keeps and writes anew in each run.
   */
  readonly escapes: readonly boolean[];
}

/** Equations whose output is their input under another type. */
export function isSharing({ primitive }: Equation): boolean {
  return primitive === 'reshape' || primitive === 'copy' || primitive === 'stop_gradient';
}

export function usageOf({ avals, steps, outputs }: FlatProgram): Usage {
  const uses = avals.map(() => 0);
  const escapes = avals.map(() => false);
  for (const number of outputs) {
    (uses[number] as number)++;
    escapes[number] = true;
  }
  const visit = (step: FlatStep): void => {
    const { equation, inputs, outputs: results, loop } = step;
    if (loop !== undefined) visitLoop(loop);
    for (const number of loop === undefined ? inputs : []) {
      (uses[number] as number)++;
      if (isElementwise(equation) || isReduction(equation.primitive)) continue;
      const sharesArray = isSharing(equation) || isRearrangement(equation);
      escapes[number] ||= sharesArray ? (escapes[results[0] as number] as boolean) : true;
    }
  };
  /** A carry is handed on as it is; what a round gives is copied. Constants are used inside. */
  const visitLoop = ({ carry, start, sliced, condition, body }: FlatLoop): void => {
    body.outputs.forEach((number, i) => {
      (uses[number] as number)++;
      escapes[number] ||= i < carry.length;
    });
    for (const step of body.steps.toReversed()) visit(step);
    for (const number of condition?.outputs ?? []) (uses[number] as number)++;
    for (const step of condition?.steps.toReversed() ?? []) visit(step);
    for (const number of [...start, ...sliced]) {
      (uses[number] as number)++;
      escapes[number] = true;
    }
  };
  for (const step of steps.toReversed()) visit(step);
  return { uses, escapes };
}
