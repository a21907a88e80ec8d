import type { AnyNode, Program } from 'acorn';
import { analyze, type Scope, type Variable } from 'eslint-scope';
import type { Goal } from './parse-source.ts';
import { functionsInBlocks, nodesOf } from './syntax.ts';

/** Parameters and variables of functions that could have any other name. None in files with JSX. */
export function localVariables(program: Program, goal: Goal): Variable[] {
  const nodes = [...nodesOf(program)];
  if (nodes.some(({ type }) => type.startsWith('JSX'))) return [];
  const variables = scopesOf(program, goal).flatMap((scope) => scope.variables);
  const naming = namingPlaces(nodes);
  const dynamic = dynamicPlaces(nodes);
  const inBlocks = functionsInBlocks(program);
  const shared = sharedPlaces(variables);
  return variables.filter(
    (variable) =>
      isOfFunction(variable) &&
      // `{ __proto__ }` makes a property, `{ __proto__: other }` sets the prototype (B.3.1).
      variable.name !== '__proto__' &&
      // In sloppy code they assign to the variable of that name around the block (ECMA-262, B.3.2).
      !inBlocks.has(variable.name) &&
      !readsArguments(variable.scope.variableScope) &&
      !dynamic.some((at) => isWithin(at, variable.scope.variableScope)) &&
      placesOf(variable).every((at) => !naming.has(at) && !shared.has(at)),
  );
}

/** All that declares, reads or writes the variable, as offsets, each once. */
export function placesOf(variable: Variable): number[] {
  const identifiers = [
    ...variable.identifiers,
    ...variable.references.map(({ identifier }) => identifier),
  ];
  return [...new Set(identifiers.map(({ range }) => range?.[0] ?? -1))];
}

function scopesOf(program: Program, goal: Goal): readonly Scope[] {
  try {
    return analyze(program as unknown as Parameters<typeof analyze>[0], {
      ecmaVersion: 2025,
      sourceType: goal,
      childVisitorKeys: { ImportExpression: ['source', 'options', 'arguments'] },
      fallback: 'iteration',
    }).scopes;
  } catch (error) {
    // It recurses: a sum of ten thousand terms is too deep for it.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function isOfFunction({ defs, scope: { variableScope } }: Variable): boolean {
  const kinds = ['Parameter', 'Variable', 'CatchClause'];
  return (
    variableScope.type === 'function' &&
    // The function that Node puts around CommonJS.
    variableScope.block.type !== 'Program' &&
    defs.length > 0 &&
    defs.every(({ type }) => kinds.includes(type))
  );
}

function readsArguments(scope: Scope): boolean {
  return (scope.set.get('arguments')?.references.length ?? 0) > 0;
}

function isWithin(at: number, { block }: Scope): boolean {
  const [start, end] = block.range ?? [0, Number.POSITIVE_INFINITY];
  return start <= at && at < end;
}

/** Where identifiers stand that a function or class without a name takes for its own (8.4.5). */
function namingPlaces(nodes: readonly AnyNode[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const node of nodes) {
    if (node.type === 'VariableDeclarator' && isAnonymous(node.init)) places.add(node.id.start);
    if (node.type === 'AssignmentExpression' || node.type === 'AssignmentPattern') {
      if (isAnonymous(node.right)) places.add(node.left.start);
    }
  }
  return places;
}

function isAnonymous(node: AnyNode | null | undefined): boolean {
  return (
    node?.type === 'ArrowFunctionExpression' ||
    ((node?.type === 'FunctionExpression' || node?.type === 'ClassExpression') && !node.id)
  );
}

/** Where names are looked up as the code runs. */
function dynamicPlaces(nodes: readonly AnyNode[]): readonly number[] {
  const isDirectEval = (node: AnyNode) =>
    node.type === 'CallExpression' &&
    node.callee.type === 'Identifier' &&
    node.callee.name === 'eval';
  return nodes
    .filter((node) => node.type === 'WithStatement' || isDirectEval(node))
    .map(({ start }) => start);
}

/** `catch (e) { var e = 1; }` declares one variable and writes another, with one word (B.3.4). */
function sharedPlaces(variables: readonly Variable[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const shared = new Set<number>();
  for (const at of variables.flatMap(placesOf)) {
    if (seen.has(at)) shared.add(at);
    seen.add(at);
  }
  return shared;
}
