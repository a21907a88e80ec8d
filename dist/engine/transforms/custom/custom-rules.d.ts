import { type Aval } from '../../array/aval.ts';
import type { Value } from '../../array/nd-array.ts';
import type { CustomParams, RuleToken } from '../../primitives/calls/calls.ts';
/** Rules of custom derivatives, on flat lists of values without what the function closes over. */
export type CustomRule = CustomJvpRule | CustomVjpRule;
export interface CustomJvpRule {
    readonly kind: 'jvp';
    push(primals: readonly Value[], tangents: readonly Value[]): CustomPush;
}
export interface CustomPush {
    readonly outputs: readonly Value[];
    readonly tangents: readonly Value[];
}
export interface CustomVjpRule {
    readonly kind: 'vjp';
    forward(primals: readonly Value[]): CustomForward;
}
export interface CustomForward {
    readonly outputs: readonly Value[];
    /** What the way back needs. */
    readonly residuals: readonly Value[];
    /** Cotangents of the inputs, null for zeros. */
    pull(residuals: readonly Value[], cotangents: readonly Value[]): readonly (Value | null)[];
}
/** `id` goes into fingerprints, so different rules need different ones. */
export declare function makeRuleToken(id: string, rule: CustomRule | null): RuleToken;
/** Null for a token that came from text. */
export declare function findRule(token: RuleToken): CustomRule | null;
/** @throws EngineError `custom_rule_missing`. */
export declare function requireRule<K extends CustomRule['kind']>({ name, rule }: CustomParams, kind: K): CustomRule & {
    readonly kind: K;
};
/** What a rule returned, as values of the types expected. @throws EngineError `custom_rule`. */
export declare function fitAll(name: string, what: string, values: readonly Value[], expected: readonly Aval[]): Value[];
