import { type Aval } from '../../array/aval.ts';
import type { DType } from '../../array/dtype.ts';
import type { GatherParams, ScatterParams } from './indexing.ts';
export declare function gatherShape(inputs: readonly Aval[], params: GatherParams): Aval[];
export declare function scatterShape(primitive: 'scatter' | 'scatter_add', accepted: readonly DType[]): (inputs: readonly Aval[], params: ScatterParams) => Aval[];
/** The size of an updated window along each axis of the operand. */
export declare function windowOfScatter(operand: {
    readonly shape: readonly number[];
}, updates: {
    readonly shape: readonly number[];
}, params: ScatterParams): number[];
/** Takes the windows that the scatter puts; what is out of bounds gives zeros. */
export declare function gatherLike(params: ScatterParams, operand: {
    readonly shape: readonly number[];
}, updates: {
    readonly shape: readonly number[];
}): GatherParams;
