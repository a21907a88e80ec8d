import { type Aval } from '../array/aval.ts';
import { type Value } from '../array/nd-array.ts';
import { type ClosedJaxpr, Jaxpr } from '../ir/jaxpr.ts';
export type FlatFunction = (args: readonly Value[]) => readonly Value[];
/**
 * Traces a function of flat arguments to a jaxpr. With `known`, values can be asked for inside
 * (`item()`), so ordinary control flow works as it does in un-jitted JAX.
 */
export declare function stage(fn: FlatFunction, avals: readonly Aval[], known?: readonly Value[]): ClosedJaxpr<Value>;
/**
 * Traces a function to a jaxpr without constants. The engine's own rules make arrays by primitives
 * and capture none; those that a custom derivative rule closes over are spelled out.
 *
 * @throws EngineError `captured_tracer` when it closes over a value of an outer trace.
 */
export declare function stageSelfContained(fn: FlatFunction, avals: readonly Aval[]): Jaxpr;
/** Moves constants in front of the inputs, as sub-jaxprs of equations need it. */
export declare function constantsAsInputs(jaxpr: Jaxpr): Jaxpr;
