import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

/** One `import`, `export … from`, `import()`, `require()` or `import('…')` type of a source file. */
export interface ImportOf {
  /** What is imported: a path from the repository's root, or a package or builtin with its subpath. */
  readonly target: string;
  /** True when nothing of it is left once types are stripped. */
  readonly typeOnly: boolean;
  /** True for `import()` and `require()`, which load when they are reached. */
  readonly deferred: boolean;
}

export interface ScannedSource {
  /** From the repository's root, `/` between parts. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly ImportOf[];
  /** Dotted names that are read (`process.env`, `Math.random`), and `new Date()` without arguments. */
  readonly names: ReadonlySet<string>;
  /** True when the file only passes on what other files export. */
  readonly onlyReExports: boolean;
}

export const repositoryRoot = resolve(import.meta.dirname, '../..');

/** Every TypeScript file below a folder, parsed. */
export function scanSources(folder: string): ScannedSource[] {
  return readdirSync(join(repositoryRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path))
    .sort()
    .map((path) => scanSource(path, readFileSync(join(repositoryRoot, path), 'utf8')));
}

export function scanSource(path: string, text: string): ScannedSource {
  const program = parseAst(text, { lang: 'ts' }, path) as unknown as SyntaxNode;
  const imports: ImportOf[] = [];
  const names = new Set<string>();
  visit(program, (node) => {
    const found = importOf(node);
    if (found) imports.push({ ...found, target: targetOf(path, found.target) });
    const name = nameOf(node);
    if (name !== undefined) names.add(name);
  });
  const body = program.body as SyntaxNode[];
  const passesOn = (node: SyntaxNode) =>
    node.type === 'ExportAllDeclaration' ||
    (node.type === 'ExportNamedDeclaration' && node.source !== null);
  return {
    path,
    lines: text.split('\n').length - 1,
    imports,
    names,
    onlyReExports: body.length > 0 && body.every(passesOn),
  };
}

/** Whether a path lies in one of the folders (`src/gate/`), or is one of the files. */
export function isIn(path: string, ...places: readonly string[]): boolean {
  return places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));
}

interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function visit(node: SyntaxNode, look: (node: SyntaxNode) => void): void {
  look(node);
  for (const value of Object.values(node)) {
    if (isNode(value)) visit(value, look);
    else if (Array.isArray(value)) for (const one of value) if (isNode(one)) visit(one, look);
  }
}

function importOf(node: SyntaxNode): ImportOf | undefined {
  const callee = node.callee as SyntaxNode | undefined;
  const isRequire = node.type === 'CallExpression' && callee?.name === 'require';
  const source = isRequire ? (node.arguments as unknown[])[0] : node.source;
  if (!isNode(source) || typeof source.value !== 'string') return undefined;
  const specifiers = (node.specifiers ?? []) as SyntaxNode[];
  const typeOnly =
    node.type === 'TSImportType' ||
    node.importKind === 'type' ||
    node.exportKind === 'type' ||
    (specifiers.length > 0 && specifiers.every(({ importKind }) => importKind === 'type'));
  const deferred = isRequire || node.type === 'ImportExpression';
  return { target: source.value, typeOnly, deferred };
}

function targetOf(importer: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return relative(repositoryRoot, resolve(repositoryRoot, dirname(importer), specifier));
}

function nameOf(node: SyntaxNode): string | undefined {
  if (node.type === 'NewExpression' && (node.arguments as unknown[]).length === 0) {
    return `new ${String((node.callee as SyntaxNode).name)}()`;
  }
  if (node.type === 'CallExpression') {
    return `${String((node.callee as SyntaxNode).name)}()`;
  }
  if (node.type !== 'MemberExpression') return undefined;
  const object = node.object as SyntaxNode;
  const property = node.property as SyntaxNode;
  const inner = object.type === 'MemberExpression' ? (object.property as SyntaxNode) : object;
  return `${String(inner.name)}.${String(node.computed ? property.value : property.name)}`;
}
