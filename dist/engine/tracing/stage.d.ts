import { type Aval } from '../array/aval.ts';
import type { Value } from '../array/nd-array.ts';
import { type ClosedJaxpr, Jaxpr } from '../ir/jaxpr.ts';
export type FlatFunction = (args: readonly Value[]) => readonly Value[];
/**
 * Traces a function of flat arguments to a jaxpr. With `known`, values can be asked for inside
 * (`item()`), so ordinary control flow works as it does in un-jitted JAX.
 */
export declare function stage(fn: FlatFunction, avals: readonly Aval[], known?: readonly Value[]): ClosedJaxpr<Value>;
/**
 * Traces a function that captures nothing, as the engine's own rules do not: they make arrays by
 * primitives. Where a function of the caller's may run, such as a custom derivative rule, what it
 * captures has to become inputs instead; see `stage` and `capturedAsInputs`.
 *
 * @throws EngineError `captured_value` when it captures something all the same.
 */
export declare function stageSelfContained(fn: FlatFunction, avals: readonly Aval[]): Jaxpr;
/** Jaxprs as the sub-jaxprs of one equation. */
export interface SubJaxprs {
    /** What any of them captured; all take it in front of their inputs. */
    readonly captured: readonly Value[];
    readonly jaxprs: readonly Jaxpr[];
}
export declare function capturedAsInputs(closed: readonly ClosedJaxpr<Value>[]): SubJaxprs;
/** Moves constants in front of the inputs, as sub-jaxprs of equations need it. */
export declare function constantsAsInputs(jaxpr: Jaxpr): Jaxpr;
