import { dtypeOfShortName, formatAval, makeAval } from '../array/aval.js';
import { EngineError } from '../errors.js';
import { isPrimitive } from '../primitives/table.js';
import { Jaxpr, makeEquation, makeLiteral, makeVariable, } from './jaxpr.js';
import { Scanner } from './scanner.js';
/**
 * Reads what `printJaxpr` writes. Names are free; each jaxpr is a scope of its own. The result is
 * not checked further (see `checkJaxpr`).
 *
 * @throws EngineError `parse_error`, `unknown_primitive`.
 */
export function parseJaxpr(text) {
    const scanner = new Scanner(text);
    const jaxpr = readJaxpr(scanner);
    if (scanner.next.kind !== 'end')
        throw scanner.error('the end');
    return jaxpr;
}
function readJaxpr(scanner) {
    const scope = new Map();
    scanner.expect('{');
    scanner.expect('lambda');
    const constants = readBinders(scanner, scope);
    scanner.expect(';');
    const inputs = readBinders(scanner, scope);
    scanner.expect('.');
    scanner.expect('let');
    const equations = [];
    while (!scanner.skip('in'))
        equations.push(readEquation(scanner, scope));
    const outputs = readList(scanner, '(', ')', () => readAtom(scanner, scope));
    scanner.expect('}');
    return new Jaxpr({ inputs, constants, equations, outputs });
}
/**
 * `name:type` as long as there are names. A name bound again is the same variable again, so that
 * checking the jaxpr finds it.
 */
function readBinders(scanner, scope) {
    const variables = [];
    while (scanner.next.kind === 'word') {
        const name = scanner.takeWord('a name');
        scanner.expect(':');
        const type = readAval(scanner);
        const variable = scope.get(name) ?? makeVariable(type);
        if (formatAval(variable.aval) !== formatAval(type)) {
            throw scanner.error(`${name} to be ${formatAval(variable.aval)} as before`);
        }
        scope.set(name, variable);
        variables.push(variable);
    }
    return variables;
}
function readAval(scanner) {
    const weak = scanner.skip('~');
    const { next } = scanner;
    const dtype = next.kind === 'word' ? dtypeOfShortName(next.text) : undefined;
    if (dtype === undefined)
        throw scanner.error('a dtype');
    scanner.take();
    const shape = readList(scanner, '[', ']', () => scanner.takeNumber());
    return makeAval(shape, dtype, weak);
}
function readEquation(scanner, scope) {
    const outputs = readBinders(scanner, scope);
    scanner.expect('=');
    const primitive = readPrimitive(scanner);
    const params = readParams(scanner);
    const effects = scanner.next.text === '<' ? readList(scanner, '<', '>', () => scanner.takeString()) : [];
    const subJaxprs = [];
    while (scanner.next.text === '{')
        subJaxprs.push(readJaxpr(scanner));
    const inputs = [];
    while (startsAtom(scanner, scope))
        inputs.push(readAtom(scanner, scope));
    return makeEquation(primitive, inputs, outputs, params, subJaxprs, effects);
}
function readPrimitive(scanner) {
    const primitive = scanner.takeWord('a primitive');
    if (isPrimitive(primitive))
        return primitive;
    throw new EngineError('unknown_primitive', { primitive });
}
function readParams(scanner) {
    const params = {};
    if (!scanner.skip('['))
        return params;
    while (!scanner.skip(']')) {
        const key = scanner.takeWord('a parameter name');
        scanner.expect('=');
        params[key] = readPlain(scanner);
    }
    return params;
}
function readPlain(scanner) {
    const { kind, text } = scanner.next;
    if (kind === 'string')
        return scanner.takeString();
    if (text === '[')
        return readList(scanner, '[', ']', () => readPlain(scanner));
    if (text === '{') {
        const fields = readList(scanner, '{', '}', () => {
            const key = scanner.takeString();
            scanner.expect(':');
            return [key, readPlain(scanner)];
        });
        return Object.fromEntries(fields);
    }
    if (scanner.skip('true'))
        return true;
    if (scanner.skip('false'))
        return false;
    if (scanner.skip('null'))
        return null;
    return scanner.takeNumber();
}
/** After the inputs comes `in` or the next equation, whose names are followed by their types. */
function startsAtom(scanner, scope) {
    const { kind, text } = scanner.next;
    if (kind === 'number' || text === 'NaN' || text === 'Infinity')
        return true;
    return kind === 'word' && scope.has(text) && !scanner.nextIsFollowedBy(':');
}
function readAtom(scanner, scope) {
    const { kind, text } = scanner.next;
    const known = kind === 'word' ? scope.get(text) : undefined;
    if (known !== undefined) {
        scanner.take();
        return known;
    }
    const value = scanner.takeNumber();
    scanner.expect(':');
    return makeLiteral(value, readAval(scanner));
}
function readList(scanner, open, close, readItem) {
    scanner.expect(open);
    const items = [];
    if (scanner.skip(close))
        return items;
    do
        items.push(readItem());
    while (scanner.skip(','));
    scanner.expect(close);
    return items;
}
