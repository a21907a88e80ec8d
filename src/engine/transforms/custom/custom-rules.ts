import { type Aval, formatAval, sameShape } from '../../array/aval.ts';
import type { Value } from '../../array/nd-array.ts';
import { EngineError } from '../../errors.ts';
import type { CustomParams, RuleToken } from '../../primitives/calls/calls.ts';
import { convert } from '../../primitives/lax.ts';

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

let readRule: (token: OwnToken) => CustomRule | null;

/**
 * Jaxprs are data, rules are functions that must not run before a derivative is asked for (they
 * may call the function they belong to). So an equation holds a token, plain data to all but this
 * module, and the rule lives as long as something holds its token.
 */
class OwnToken implements RuleToken {
  readonly id: string;
  readonly #rule: CustomRule | null;

  static {
    readRule = (token) => token.#rule;
  }

  constructor(id: string, rule: CustomRule | null) {
    this.id = id;
    this.#rule = rule;
    Object.freeze(this);
  }
}

/** `id` goes into fingerprints, so different rules need different ones. */
export function makeRuleToken(id: string, rule: CustomRule | null): RuleToken {
  return new OwnToken(id, rule);
}

/** Null for a token that came from text. */
export function findRule(token: RuleToken): CustomRule | null {
  return token instanceof OwnToken ? readRule(token) : null;
}

/** @throws EngineError `custom_rule_missing`. */
export function requireRule<K extends CustomRule['kind']>(
  { name, rule }: CustomParams,
  kind: K,
): CustomRule & { readonly kind: K } {
  const found = findRule(rule);
  if (found?.kind === kind) return found as CustomRule & { readonly kind: K };
  throw new EngineError('custom_rule_missing', { name });
}

/** What a rule returned, as values of the types expected. @throws EngineError `custom_rule`. */
export function fitAll(
  name: string,
  what: string,
  values: readonly Value[],
  expected: readonly Aval[],
): Value[] {
  if (values.length !== expected.length) {
    const reason = `returns ${values.length} ${what} for ${expected.length} values`;
    throw new EngineError('custom_rule', { name, reason });
  }
  return values.map((value, i) => {
    const aval = expected[i] as Aval;
    const isFitting = value.dtype === aval.dtype || value.aval.weakType;
    if (isFitting && sameShape(value.shape, aval.shape)) {
      return convert(value, aval.dtype, aval.weakType);
    }
    const types = `${formatAval(value.aval)} where ${formatAval(aval)} is expected`;
    throw new EngineError('custom_rule', { name, reason: `returns among the ${what} ${types}` });
  });
}
