import type { NoParams } from '../../ir/primitives.ts';
import { callKernel, condKernel, scanKernel, whileKernel } from './kernels.ts';
import { condShape, customLinearShape, jitShape, scanShape, whileShape } from './shapes.ts';
/** Primitives that hold sub-jaxprs. What they do under a transformation stands in transforms/. */
export interface CallParams {
    /** One sub-jaxpr, applied to the inputs. */
    jit: {
        readonly name: string;
    };
    /** Sub-jaxprs are the branches; the first input (int32 scalar, clamped) chooses one. */
    cond: NoParams;
    /**
     * One sub-jaxpr, applied `length` times: from constants, carry and a slice of each further input
     * to the next carry and a slice of each further output.
     */
    scan: ScanParams;
    /**
     * Sub-jaxprs: condition and body. Inputs: constants of the condition, constants of the body, and
     * the carry, which the body replaces as long as the condition holds.
     */
    while: WhileParams;
    /** One sub-jaxpr, applied to the inputs; its derivative is the rule's. */
    custom_jvp: CustomParams;
    /** As `custom_jvp`, with a rule for reverse mode. */
    custom_vjp: CustomParams;
    /**
     * The linear map that a `custom_vjp` is replaced by when it is linearized, known by its transpose
     * only: one sub-jaxpr, from residuals and cotangents of the outputs to those of the inputs.
     * Inputs: residuals, then tangents.
     */
    custom_linear: {
        readonly name: string;
        readonly residualCount: number;
    };
}
export interface CustomParams {
    /** Of the function, for messages. */
    readonly name: string;
    /** So many leading inputs are values that the function closes over. */
    readonly constantCount: number;
    readonly rule: RuleToken;
}
/** Stands for a rule (transforms/custom-rules.ts), which is found by the identity of this object. */
export interface RuleToken {
    readonly id: string;
}
export interface ScanParams {
    readonly length: number;
    /** From the last slice to the first; outputs stay in the order of the inputs. */
    readonly reverse: boolean;
    readonly constantCount: number;
    readonly carryCount: number;
}
export interface WhileParams {
    readonly conditionConstants: number;
    readonly bodyConstants: number;
}
export declare const callPrimitives: {
    jit: {
        jvp: 'nested';
        transpose: 'nested';
        batch: 'nested';
        kind: "call";
        shape: typeof jitShape;
        kernel: typeof callKernel;
    };
    cond: {
        jvp: 'nested';
        transpose: 'nested';
        batch: 'nested';
        kind: "kernel";
        shape: typeof condShape;
        kernel: typeof condKernel;
    };
    scan: {
        jvp: 'nested';
        transpose: 'nested';
        batch: 'nested';
        kind: "loop";
        shape: typeof scanShape;
        kernel: typeof scanKernel;
    };
    while: {
        jvp: 'nested';
        transpose: 'nested';
        batch: 'nested';
        kind: "loop";
        shape: typeof whileShape;
        kernel: typeof whileKernel;
    };
    custom_jvp: {
        jvp: 'nested';
        transpose: 'nested';
        batch: 'nested';
        kind: "call";
        shape: (inputs: readonly import("../../index.ts").Aval[], params: CustomParams, subJaxprs: readonly import("../../index.ts").Jaxpr[]) => import("../../index.ts").Aval[];
        kernel: typeof callKernel;
    };
    custom_vjp: {
        jvp: 'nested';
        transpose: 'nested';
        batch: 'nested';
        kind: "call";
        shape: (inputs: readonly import("../../index.ts").Aval[], params: CustomParams, subJaxprs: readonly import("../../index.ts").Jaxpr[]) => import("../../index.ts").Aval[];
        kernel: typeof callKernel;
    };
    custom_linear: {
        jvp: 'nested';
        transpose: 'nested';
        batch: 'nested';
        kind: "kernel";
        shape: typeof customLinearShape;
        kernel({ params: { name } }: import("../primitive.ts").KernelSite<{
            readonly name: string;
            readonly residualCount: number;
        }>): never;
    };
};
