import type { Value } from '../array/nd-array.ts';
import type { GatherParams, ScatterParams } from '../ir/primitives.ts';
/** gather and scatter as functions of values; names follow jax.lax. See lax.ts. */
export declare function gather(operand: Value, indices: Value, params: GatherParams): Value;
export declare function scatter(operand: Value, indices: Value, updates: Value, params: ScatterParams): Value;
export declare function scatterAdd(operand: Value, indices: Value, updates: Value, params: ScatterParams): Value;
/** Puts windows back where the gather took them. */
export declare function scatterLike(params: GatherParams): ScatterParams;
