import type { Aval } from '../array/aval.ts';
import type { NdArray } from '../array/nd-array.ts';
import { EngineError } from '../errors.ts';
import type { Equation, Jaxpr } from '../ir/jaxpr.ts';
import type { PrimitiveName, PrimitiveParams } from '../ir/primitives.ts';
import { axisPrimitives } from './axes/axes.ts';
import { callPrimitives } from './calls/calls.ts';
import { contractionPrimitives } from './contraction.ts';
import { decompositionPrimitives } from './decompositions/decompositions.ts';
import { binaryPrimitives } from './elementwise/binary.ts';
import { selectionPrimitives } from './elementwise/selection.ts';
import { unaryPrimitives } from './elementwise/unary.ts';
import { indexingPrimitives } from './indexing/indexing.ts';
import type { Family, Kernel, PrimitiveKind } from './primitive.ts';
import { reductionPrimitives } from './reductions/reductions.ts';
import { structurePrimitives } from './structure.ts';
import { windowPrimitives } from './windows/windows.ts';

/** The records of all primitives, each by its name. */
const families = {
  ...unaryPrimitives,
  ...binaryPrimitives,
  ...selectionPrimitives,
  ...structurePrimitives,
  ...reductionPrimitives,
  ...windowPrimitives,
  ...indexingPrimitives,
  ...axisPrimitives,
  ...contractionPrimitives,
  ...decompositionPrimitives,
  ...callPrimitives,
};

/** One record for each primitive: none can be forgotten. */
export const primitives: Family<PrimitiveParams> = families;

/** The primitives of one kind. */
export type PrimitiveOfKind<K extends PrimitiveKind> = {
  [P in PrimitiveName]: (typeof families)[P]['kind'] extends K ? P : never;
}[PrimitiveName];

export function isOfKind<K extends PrimitiveKind>(
  primitive: PrimitiveName,
  kind: K,
): primitive is PrimitiveOfKind<K> {
  return primitives[primitive].kind === kind;
}

/** Whether there is a primitive of this name. */
export function isPrimitive(name: string): name is PrimitiveName {
  return Object.hasOwn(primitives, name);
}

/** The output types of one primitive; `unknown_primitive` when there is no such name. */
export function inferOutputs<P extends PrimitiveName>(
  primitive: P,
  inputs: readonly Aval[],
  params: PrimitiveParams[P],
  subJaxprs: readonly Jaxpr[],
): Aval[] {
  if (!isPrimitive(primitive)) throw new EngineError('unknown_primitive', { primitive });
  return primitives[primitive].shape(inputs, params, subJaxprs);
}

/** The kernel of one equation. */
export function kernelOf<P extends PrimitiveName>(equation: Equation<P>): Kernel {
  return primitives[equation.primitive].kernel({
    inputs: equation.inputs.map((input) => input.aval),
    outputs: equation.outputs.map((output) => output.aval),
    params: equation.params,
    subJaxprs: equation.subJaxprs,
  });
}

/** Evaluates one primitive on arrays. */
export function evaluatePrimitive<P extends PrimitiveName>(
  primitive: P,
  inputs: readonly NdArray[],
  params: PrimitiveParams[P],
  subJaxprs: readonly Jaxpr[],
): readonly NdArray[] {
  const types = inputs.map((input) => input.aval);
  const outputs = inferOutputs(primitive, types, params, subJaxprs);
  return primitives[primitive].kernel({ inputs: types, outputs, params, subJaxprs })(inputs);
}
