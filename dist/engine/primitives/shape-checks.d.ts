import { type Aval } from '../array/aval.ts';
import type { DType } from '../array/dtype.ts';
import { EngineError } from '../errors.ts';
/** The shape of an n-ary elementwise result: scalars go with anything, the rest must be equal. */
export declare function elementwiseShape(primitive: string, inputs: readonly Aval[]): readonly number[];
export declare function incompatibleShapes(primitive: string, inputs: readonly Aval[]): EngineError;
export declare function requireArity(primitive: string, inputs: readonly Aval[], count: number): void;
export declare function requireDType(primitive: string, input: Aval, accepted: readonly DType[]): void;
export declare function requireSameDTypes(primitive: string, inputs: readonly Aval[]): void;
/** Axes must be whole, in range and distinct. */
export declare function requireAxes(primitive: string, axes: readonly number[], rank: number): void;
/** Only a result of weak inputs alone is weak. */
export declare function resultAval(shape: readonly number[], dtype: DType, inputs: readonly Aval[]): Aval;
/** Sizes of a shape must be whole and not negative. */
export declare function requireShapeSizes(primitive: string, sizes: readonly number[]): void;
export declare function invalid(primitive: string, reason: string): EngineError;
