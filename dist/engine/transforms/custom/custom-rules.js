import { formatAval, sameShape } from '../../array/aval.js';
import { EngineError } from '../../errors.js';
import { convert } from '../../primitives/lax.js';
let readRule;
/**
 * Jaxprs are data, rules are functions that must not run before a derivative is asked for (they
 * may call the function they belong to). So an equation holds a token, plain data to all but this
 * module, and the rule lives as long as something holds its token.
 */
class OwnToken {
    id;
    #rule;
    static {
        readRule = (token) => token.#rule;
    }
    constructor(id, rule) {
        this.id = id;
        this.#rule = rule;
        Object.freeze(this);
    }
}
/** `id` goes into fingerprints, so different rules need different ones. */
export function makeRuleToken(id, rule) {
    return new OwnToken(id, rule);
}
/** Null for a token that came from text. */
export function findRule(token) {
    return token instanceof OwnToken ? readRule(token) : null;
}
/** @throws EngineError `custom_rule_missing`. */
export function requireRule({ name, rule }, kind) {
    const found = findRule(rule);
    if (found?.kind === kind)
        return found;
    throw new EngineError('custom_rule_missing', { name });
}
/** What a rule returned, as values of the types expected. @throws EngineError `custom_rule`. */
export function fitAll(name, what, values, expected) {
    if (values.length !== expected.length) {
        const reason = `returns ${values.length} ${what} for ${expected.length} values`;
        throw new EngineError('custom_rule', { name, reason });
    }
    return values.map((value, i) => {
        const aval = expected[i];
        const isFitting = value.dtype === aval.dtype || value.aval.weakType;
        if (isFitting && sameShape(value.shape, aval.shape)) {
            return convert(value, aval.dtype, aval.weakType);
        }
        const types = `${formatAval(value.aval)} where ${formatAval(aval)} is expected`;
        throw new EngineError('custom_rule', { name, reason: `returns among the ${what} ${types}` });
    });
}
