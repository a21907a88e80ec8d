import type { NdArray } from '../array/nd-array.ts';
import { type ClosedJaxpr, Jaxpr } from '../ir/jaxpr.ts';

export type Transform = 'jit' | 'grad' | 'vmap';

/**
 * What is to be run: a root jaxpr and the transforms around it, outermost first, with one evidence
 * id for each. Frozen.
 */
export interface TraceTransformLedger {
  readonly root: ClosedJaxpr<NdArray>;
  readonly transforms: readonly Transform[];
  readonly evidence: readonly string[];
}

/**
 * Puts a ledger together. An evidence id reads `<transform>:<label>`, such as `grad:1`; without
 * `evidence` each transform gets its place in the stack as label.
 */
export function makeTransformLedger(
  root: Jaxpr | ClosedJaxpr<NdArray>,
  transforms: readonly Transform[],
  evidence?: readonly string[],
): TraceTransformLedger {
  return Object.freeze({
    root: Object.freeze(
      root instanceof Jaxpr
        ? { jaxpr: root, constants: NO_CONSTANTS }
        : { jaxpr: root.jaxpr, constants: Object.freeze([...root.constants]) },
    ),
    transforms: Object.freeze([...transforms]),
    evidence: Object.freeze(evidence === undefined ? placesOf(transforms) : [...evidence]),
  });
}

const NO_CONSTANTS: readonly NdArray[] = Object.freeze([]);

/** `grad:1` and the like. */
function placesOf(transforms: readonly Transform[]): string[] {
  const places: string[] = [];
  for (let i = 0; i < transforms.length; i++) places.push(`${transforms[i]}:${i}`);
  return places;
}
