import type { AxisFamilyParams } from '../primitives/axes/axes.ts';
import type { CallParams } from '../primitives/calls/calls.ts';
import type { ContractionParams } from '../primitives/contraction.ts';
import type { DecompositionParams } from '../primitives/decompositions/decompositions.ts';
import type { BinaryParams } from '../primitives/elementwise/binary.ts';
import type { SelectionParams } from '../primitives/elementwise/selection.ts';
import type { UnaryParams } from '../primitives/elementwise/unary.ts';
import type { IndexingParams } from '../primitives/indexing/indexing.ts';
import type { ReductionParams } from '../primitives/reductions/reductions.ts';
import type { StructureParams } from '../primitives/structure.ts';
import type { WindowParams } from '../primitives/windows/windows.ts';

/** Primitives without parameters carry this empty object. */
export type NoParams = Readonly<Record<never, never>>;
export const NO_PARAMS: NoParams = Object.freeze({});

/**
 * The closed set of primitives with the parameters of each, by family. Names and meanings follow
 * jax.lax. A family's file has its records too; primitives/table.ts joins them.
 */
export interface PrimitiveParams
  extends UnaryParams,
    BinaryParams,
    SelectionParams,
    StructureParams,
    ReductionParams,
    WindowParams,
    IndexingParams,
    AxisFamilyParams,
    ContractionParams,
    DecompositionParams,
    CallParams {}

export type PrimitiveName = keyof PrimitiveParams;
