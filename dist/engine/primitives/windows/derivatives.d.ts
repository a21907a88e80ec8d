import type { Aval } from '../../array/aval.ts';
import type { Value } from '../../array/nd-array.ts';
import type { Cotangents, TransposeSite } from '../primitive.ts';
import type { WindowParams } from './windows.ts';
/** Backwards through windows, which are linear in the arrays they take from. */
/** Puts the cotangent back where the slice was, zeros around and between. */
export declare function sliceTranspose(cotangent: Value, input: Aval, params: WindowParams['slice']): Value;
/** What lands on the operand's elements is theirs, the rest is the padding value's. */
export declare function padTranspose(site: TransposeSite<WindowParams['pad']>): Cotangents;
export declare function concatenateTranspose(site: TransposeSite<WindowParams['concatenate']>): Cotangents;
export declare function dynamicSliceTranspose(site: TransposeSite): Cotangents;
export declare function dynamicUpdateSliceTranspose(site: TransposeSite): Cotangents;
