import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What `package.json` tells; each field is what it says, or the default of Node and npm. */
export interface Manifest {
  readonly name: string | undefined;
  readonly moduleType: 'module' | 'commonjs';
  readonly entries: readonly string[];
  /** What `exports` has for parts of the package, such as `./part`; patterns are left out. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  readonly hasBuildScript: boolean;
  readonly hasWorkspaces: boolean;
  /** Of `dependencies`, `devDependencies`, `peerDependencies` and `optionalDependencies`. */
  readonly packages: ReadonlySet<string>;
}

const dependencyFields = [
  'dependencies',
  'devDependencies',
  'peerDependencies',
  'optionalDependencies',
];

/** The manifest of a folder; undefined where there is none, or none that can be read. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  } catch {
    return undefined;
  }
  if (!isRecord(value)) return undefined;
  const { name, type, exports, module, main, scripts, workspaces } = value;
  return {
    name: typeof name === 'string' ? name : undefined,
    moduleType: type === 'module' ? 'module' : 'commonjs',
    entries: [...entriesOf(isRecord(exports) ? (exports['.'] ?? exports) : exports), module, main]
      .filter((entry) => typeof entry === 'string')
      .map(withoutDot),
    parts: new Map(
      Object.entries(isRecord(exports) ? exports : {})
        .filter(([part]) => part.startsWith('./') && !part.includes('*'))
        .map(([part, target]) => [part, entriesOf(target).map(withoutDot)]),
    ),
    hasBuildScript: isRecord(scripts) && typeof scripts.build === 'string',
    hasWorkspaces: workspaces !== undefined,
    packages: new Set(dependencyFields.flatMap((field) => keysOf(value[field]))),
  };
}

/** The files that conditional exports (`import`, `node`, `default`, …) lead to. */
function entriesOf(exports: unknown): string[] {
  if (typeof exports === 'string') return [exports];
  if (!isRecord(exports)) return [];
  return Object.entries(exports)
    .filter(([condition]) => condition !== 'types' && !condition.startsWith('.'))
    .flatMap(([, target]) => entriesOf(target));
}

function withoutDot(path: string): string {
  return path.replace(/^\.\//, '');
}

function keysOf(value: unknown): string[] {
  return isRecord(value) ? Object.keys(value) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
