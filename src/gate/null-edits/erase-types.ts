import type { AnyNode, Program } from 'acorn';
import { isNode } from './syntax.ts';

/** What the TypeScript plugin adds to nodes of JavaScript. */
interface TypedNode {
  type: string;
  readonly declare?: boolean;
  readonly abstract?: boolean;
  readonly importKind?: string;
  readonly exportKind?: string;
  readonly decorators?: readonly unknown[];
  [field: string]: unknown;
}

const wrappers = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
]);

const compiled = new Set([
  'TSEnumDeclaration',
  'TSModuleDeclaration',
  'TSParameterProperty',
  'TSImportEqualsDeclaration',
  'TSExportAssignment',
  'Decorator',
]);

const gone = Symbol('gone');

/** Thrown for a node that has to become other code, so that erasing it would change what it does. */
class NeedsCompiling extends Error {}

/**
 * Takes the types out of a tree of `@sveltejs/acorn-typescript`, in place: what is left is ESTree and
 * says what runs. Offsets stay. A tree of plain JavaScript is not changed. Returns what kinds of nodes it
 * took away; undefined where types are more than types.
 */
export function eraseTypes(program: Program): ReadonlySet<string> | undefined {
  const kinds = new Set<string>();
  try {
    erase(program as unknown as TypedNode, kinds);
  } catch (error) {
    if (error instanceof NeedsCompiling) return undefined;
    throw error;
  }
  return kinds;
}

/** The node without its types, the expression inside of a type's wrapper, or `gone`. */
function erase(node: TypedNode, kinds: Set<string>): TypedNode | typeof gone {
  if (wrappers.has(node.type)) return erase(node.expression as TypedNode, kinds);
  if (node.declare || (node.abstract === true && node.type !== 'ClassDeclaration'))
    return remove(node, kinds);
  if (compiled.has(node.type)) throw new NeedsCompiling();
  if (node.type.startsWith('TS') || node.importKind === 'type' || node.exportKind === 'type') {
    return remove(node, kinds);
  }
  for (const [field, value] of Object.entries(node)) {
    if (Array.isArray(value)) node[field] = eraseAll(value, kinds);
    else if (isTyped(value)) {
      const rest = erase(value, kinds);
      if (rest !== gone) node[field] = rest;
      else if (field === 'declaration' || field === 'value') return gone;
      else delete node[field];
    }
  }
  return node;
}

function eraseAll(values: readonly unknown[], kinds: Set<string>): unknown[] {
  return values
    .filter((value) => !isThisParameter(value))
    .map((value) => (isTyped(value) ? erase(value, kinds) : value))
    .filter((value) => value !== gone);
}

function remove(node: TypedNode, kinds: Set<string>): typeof gone {
  kinds.add(node.type);
  return gone;
}

/** `function (this: T)`: `this` is no name, so an identifier of that name is only found there. */
function isThisParameter(value: unknown): boolean {
  return isTyped(value) && value.type === 'Identifier' && value.name === 'this';
}

function isTyped(value: unknown): value is TypedNode & AnyNode {
  return isNode(value);
}
