import type { AnyNode } from 'acorn';

export type AnyFunction = Extract<
  AnyNode,
  { type: 'FunctionDeclaration' | 'FunctionExpression' | 'ArrowFunctionExpression' }
>;

export function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

export function isFunction(node: AnyNode): node is AnyFunction {
  return (
    node.type === 'FunctionDeclaration' ||
    node.type === 'FunctionExpression' ||
    node.type === 'ArrowFunctionExpression'
  );
}

/** Every node below and including this one, parents before their children. */
export function* nodesOf(root: AnyNode): Generator<AnyNode> {
  // No recursion: a sum of ten thousand terms is a tree as deep.
  const waiting: AnyNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    for (const value of Object.values(node).reverse()) {
      if (Array.isArray(value)) waiting.push(...value.filter(isNode).reverse());
      else if (isNode(value)) waiting.push(value);
    }
  }
}

/** The names of functions that are declared inside a block, and in sloppy code are seen outside of it. */
export function functionsInBlocks(root: AnyNode): ReadonlySet<string> {
  const atHome = new Set<AnyNode>();
  const names = new Set<string>();
  for (const node of nodesOf(root)) {
    if (node.type === 'Program') for (const one of node.body) atHome.add(one);
    if (node.type === 'ExportNamedDeclaration' && node.declaration) atHome.add(node.declaration);
    if (node.type === 'ExportDefaultDeclaration') atHome.add(node.declaration);
    if (isFunction(node) && node.body.type === 'BlockStatement') {
      for (const one of node.body.body) atHome.add(one);
    }
    if (node.type === 'FunctionDeclaration' && !atHome.has(node)) names.add(node.id?.name ?? '');
  }
  return names;
}
