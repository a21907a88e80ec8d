import type { Equation } from '../ir/jaxpr.ts';
import { isElementwise } from './expressions.ts';
import type { FlatProgram } from './flatten.ts';

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
  for (const { equation, inputs, outputs: results } of steps.toReversed()) {
    for (const number of inputs) {
      (uses[number] as number)++;
      if (isElementwise(equation)) continue;
      escapes[number] ||= isSharing(equation) ? (escapes[results[0] as number] as boolean) : true;
    }
  }
  return { uses, escapes };
}
