import { type Aval, dtypeOfShortName, formatAval, makeAval } from '../array/aval.ts';
import type { Plain } from '../canonical-encoding.ts';
import { EngineError } from '../errors.ts';
import { isPrimitive } from '../primitives/table.ts';
import {
  type Atom,
  type Equation,
  Jaxpr,
  makeEquation,
  makeLiteral,
  makeVariable,
  type Variable,
} from './jaxpr.ts';
import type { PrimitiveName, PrimitiveParams } from './primitives.ts';
import { Scanner } from './scanner.ts';

/**
 * Reads what `printJaxpr` writes. Names are free; each jaxpr is a scope of its own. The result is
 * not checked further (see `checkJaxpr`).
 *
 * @throws EngineError `parse_error`, `unknown_primitive`.
 */
export function parseJaxpr(text: string): Jaxpr {
  const scanner = new Scanner(text);
  const jaxpr = readJaxpr(scanner);
  if (scanner.next.kind !== 'end') throw scanner.error('the end');
  return jaxpr;
}

type Scope = Map<string, Variable>;

function readJaxpr(scanner: Scanner): Jaxpr {
  const scope: Scope = new Map();
  scanner.expect('{');
  scanner.expect('lambda');
  const constants = readBinders(scanner, scope);
  scanner.expect(';');
  const inputs = readBinders(scanner, scope);
  scanner.expect('.');
  scanner.expect('let');
  const equations: Equation[] = [];
  while (!scanner.skip('in')) equations.push(readEquation(scanner, scope));
  const outputs = readList(scanner, '(', ')', () => readAtom(scanner, scope));
  scanner.expect('}');
  return new Jaxpr({ inputs, constants, equations, outputs });
}

/**
 * `name:type` as long as there are names. A name bound again is the same variable again, so that
 * checking the jaxpr finds it.
 */
function readBinders(scanner: Scanner, scope: Scope): Variable[] {
  const variables: Variable[] = [];
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

function readAval(scanner: Scanner): Aval {
  const weak = scanner.skip('~');
  const { next } = scanner;
  const dtype = next.kind === 'word' ? dtypeOfShortName(next.text) : undefined;
  if (dtype === undefined) throw scanner.error('a dtype');
  scanner.take();
  const shape = readList(scanner, '[', ']', () => scanner.takeNumber());
  return makeAval(shape, dtype, weak);
}

function readEquation(scanner: Scanner, scope: Scope): Equation {
  const outputs = readBinders(scanner, scope);
  scanner.expect('=');
  const primitive = readPrimitive(scanner);
  const params = readParams(scanner);
  const effects =
    scanner.next.text === '<' ? readList(scanner, '<', '>', () => scanner.takeString()) : [];
  const subJaxprs: Jaxpr[] = [];
  while (scanner.next.text === '{') subJaxprs.push(readJaxpr(scanner));
  const inputs: Atom[] = [];
  while (startsAtom(scanner, scope)) inputs.push(readAtom(scanner, scope));
  return makeEquation(primitive, inputs, outputs, params, subJaxprs, effects);
}

function readPrimitive(scanner: Scanner): PrimitiveName {
  const primitive = scanner.takeWord('a primitive');
  if (isPrimitive(primitive)) return primitive;
  throw new EngineError('unknown_primitive', { primitive });
}

function readParams(scanner: Scanner): PrimitiveParams[PrimitiveName] {
  const params: Record<string, Plain> = {};
  if (!scanner.skip('[')) return params;
  while (!scanner.skip(']')) {
    const key = scanner.takeWord('a parameter name');
    scanner.expect('=');
    params[key] = readPlain(scanner);
  }
  return params as PrimitiveParams[PrimitiveName];
}

function readPlain(scanner: Scanner): Plain {
  const { kind, text } = scanner.next;
  if (kind === 'string') return scanner.takeString();
  if (text === '[') return readList(scanner, '[', ']', () => readPlain(scanner));
  if (text === '{') {
    const fields = readList(scanner, '{', '}', () => {
      const key = scanner.takeString();
      scanner.expect(':');
      return [key, readPlain(scanner)] as const;
    });
    return Object.fromEntries(fields);
  }
  if (scanner.skip('true')) return true;
  if (scanner.skip('false')) return false;
  if (scanner.skip('null')) return null;
  return scanner.takeNumber();
}

/** After the inputs comes `in` or the next equation, whose names are followed by their types. */
function startsAtom(scanner: Scanner, scope: Scope): boolean {
  const { kind, text } = scanner.next;
  if (kind === 'number' || text === 'NaN' || text === 'Infinity') return true;
  return kind === 'word' && scope.has(text) && !scanner.nextIsFollowedBy(':');
}

function readAtom(scanner: Scanner, scope: Scope): Atom {
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

function readList<T>(scanner: Scanner, open: string, close: string, readItem: () => T): T[] {
  scanner.expect(open);
  const items: T[] = [];
  if (scanner.skip(close)) return items;
  do items.push(readItem());
  while (scanner.skip(','));
  scanner.expect(close);
  return items;
}
