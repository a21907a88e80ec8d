import type { Value } from '../array/nd-array.ts';
import type { PrimitiveName, PrimitiveParams, PrimitiveTable } from '../ir/primitives.ts';
/** What a jvp rule is given. A null tangent is a zero that need not be computed with. */
export interface JvpSite<P extends PrimitiveName> {
    readonly primals: readonly Value[];
    readonly tangents: readonly (Value | null)[];
    readonly outputs: readonly Value[];
    /** The first output. */
    readonly output: Value;
    readonly params: PrimitiveParams[P];
}
/**
 * The tangent of the output, or a list with that of each; at least one tangent of an input is not null. It must be linear in
 * the tangents, and what it does to them must have a transpose rule.
 */
export type JvpRule<P extends PrimitiveName> = (site: JvpSite<P>) => Value | null | readonly Value[];
/**
 * `zero`: the derivative is zero wherever it exists. `nested`: see transforms/nested-jvp.ts.
 */
export type JvpEntry<P extends PrimitiveName> = JvpRule<P> | 'zero' | 'nested';
/** Sum of two tangents, either of which may be a symbolic zero. */
export declare function addTangents(a: Value | null, b: Value | null): Value | null;
export declare const jvpRules: PrimitiveTable<{
    [P in PrimitiveName]: JvpEntry<P>;
}>;
