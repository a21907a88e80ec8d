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
  evidence: readonly string[] = placesOf(transforms),
): TraceTransformLedger {
  const closed = root instanceof Jaxpr ? { jaxpr: root, constants: NO_CONSTANTS } : root;
  return Object.freeze({
    root: Object.freeze({ jaxpr: closed.jaxpr, constants: frozenCopy(closed.constants) }),
    transforms: frozenCopy(transforms),
    evidence: frozenCopy(evidence),
  });
}

const NO_CONSTANTS: readonly NdArray[] = Object.freeze([]);

function frozenCopy<T>(list: readonly T[]): readonly T[] {
  return list === NO_CONSTANTS ? list : Object.freeze(list.slice());
}

/** `grad:1` and the like; short stacks share theirs. */
function placesOf(transforms: readonly Transform[]): string[] {
  const places: string[] = [];
  for (let i = 0; i < transforms.length; i++) {
    const transform = transforms[i] as Transform;
    places.push(sharedPlaces[transform]?.[i] ?? `${transform}:${i}`);
  }
  return places;
}

const firstPlaces = (transform: Transform): string[] =>
  Array.from({ length: 8 }, (_, i) => `${transform}:${i}`);
const sharedPlaces: Readonly<Record<Transform, readonly string[]>> = {
  jit: firstPlaces('jit'),
  grad: firstPlaces('grad'),
  vmap: firstPlaces('vmap'),
};
