import type { PrimitiveKind } from '../primitives/primitive.ts';
import { primitives } from '../primitives/table.ts';
import type { FlatLoop, FlatProgram, FlatStep } from './flatten.ts';

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

/**
 * What becomes of an input's array: loops only read it, the output may be that very array, or
 * something that may hold it sees it.
 */
const handling: Readonly<Record<PrimitiveKind, 'read' | 'passed on' | 'seen'>> = {
  elementwise: 'read',
  reduction: 'read',
  sharing: 'passed on',
  rearrangement: 'passed on',
  call: 'seen',
  loop: 'seen',
  kernel: 'seen',
};

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
      const handled = handling[primitives[equation.primitive].kind];
      const isPassedOn = handled === 'passed on' && (escapes[results[0] as number] as boolean);
      escapes[number] ||= isPassedOn || handled === 'seen';
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
