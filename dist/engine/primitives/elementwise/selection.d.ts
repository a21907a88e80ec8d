import { type Aval } from '../../array/aval.ts';
import { type DType } from '../../array/dtype.ts';
import type { Value } from '../../array/nd-array.ts';
import type { NoParams } from '../../ir/primitives.ts';
import type { Cotangents, JvpSite, TransposeSite } from '../primitive.ts';
/** Elementwise primitives that choose, limit or convert. */
export interface SelectionParams {
    /** Inputs: which (bool, or int32 from 0), then the cases it chooses from. */
    select_n: NoParams;
    /** Inputs: minimum, operand, maximum. */
    clamp: NoParams;
    convert_element_type: {
        readonly newDtype: DType;
        readonly weakType: boolean;
    };
}
export declare const selectionPrimitives: {
    select_n: {
        kind: "elementwise";
        shape: typeof selectShape;
        kernel: ({ inputs, outputs }: import("../primitive.ts").KernelSite<Readonly<Record<never, never>>>) => import("../primitive.ts").Kernel;
        jvp({ primals, tangents, output }: JvpSite<Readonly<Record<never, never>>>): Value;
        transpose: typeof selectTranspose;
        batch: (site: import("../primitive.ts").BatchSite<Readonly<Record<never, never>>>) => Value;
        element: {
            spell: typeof choice;
            rounds: "never";
        };
    };
    clamp: {
        kind: "elementwise";
        shape: (inputs: readonly Aval[]) => Aval[];
        kernel: ({ inputs, outputs }: import("../primitive.ts").KernelSite<Readonly<Record<never, never>>>) => import("../primitive.ts").Kernel;
        jvp: typeof clampJvp;
        transpose: "nonlinear";
        batch: (site: import("../primitive.ts").BatchSite<Readonly<Record<never, never>>>) => Value;
        element: {
            spell: ([low, x, high]: readonly string[]) => string;
            rounds: "integers";
        };
    };
    convert_element_type: {
        kind: "elementwise";
        shape(inputs: readonly Aval[], { newDtype, weakType }: {
            readonly newDtype: DType;
            readonly weakType: boolean;
        }): Aval[];
        kernel({ inputs, outputs }: import("../primitive.ts").KernelSite<{
            readonly newDtype: DType;
            readonly weakType: boolean;
        }>): import("../primitive.ts").Kernel;
        jvp: ({ tangents: [t], output }: JvpSite<{
            readonly newDtype: DType;
            readonly weakType: boolean;
        }>) => Value | null;
        transpose: ({ cotangent, inputs, params }: TransposeSite<{
            readonly newDtype: DType;
            readonly weakType: boolean;
        }>) => Cotangents;
        batch: ({ inputs, params }: import("../primitive.ts").BatchSite<{
            readonly newDtype: DType;
            readonly weakType: boolean;
        }>) => Value;
        element: {
            spell: ([x]: readonly string[], { dtype, params, nameOf }: import("./element.ts").Spelling<{
                readonly newDtype: DType;
                readonly weakType: boolean;
            }>) => string;
            rounds: "always";
        };
    };
};
declare function selectShape(inputs: readonly Aval[]): Aval[];
/** The chooser is clamped to the cases there are. */
declare function choice([which, ...cases]: readonly string[]): string;
declare function selectTranspose({ cotangent, inputs }: TransposeSite): Cotangents;
/**
 * The tangent of whichever of minimum, operand and maximum is the result; none at the bounds, and
 * none of a minimum above the maximum (jax: clamp_p).
 */
declare function clampJvp(site: JvpSite): Value | null;
export {};
