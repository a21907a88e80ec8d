import { posix } from 'node:path';
import type { ExportedFunction } from './find-entry.ts';
import type { Project } from './look-at-project.ts';

/** Where repositories keep benchmarks, the most usual name first. */
const benchFolders = ['bench', 'benches', 'benchmark', 'benchmarks'];

type Needs = Pick<
  Project,
  'files' | 'folder' | 'name' | 'manifest' | 'isTypeScript' | 'entry' | 'found'
>;

/**
 * A first suite: it runs as it is, since it calls nothing of the package, and holds ready what it would
 * take to measure the package's own functions. Their inputs only a person knows.
 */
export function proposeBenchFile(project: Needs): { path: string; text: string } {
  const { files, folder, name } = project;
  // A file's name may hold anything, a line break too.
  const entry = isPlain(project.entry?.path) ? project.entry : undefined;
  const inside = (place: string) => `${posix.join(folder, place)}/`;
  const place =
    benchFolders.find((one) => files.some((file) => file.startsWith(inside(one)))) ??
    benchFolders.find((one) => !files.includes(posix.join(folder, one)));
  const path = posix.join(folder, place ?? '', `${name}.bench.${endingOf(project)}`);
  const ownImport =
    entry === undefined || entry.functions.length === 0
      ? []
      : [importOf(path, entry.path, entry.functions)];
  return {
    path,
    text: [
      `import { bench, do_not_optimize, group, run } from 'mitata';`,
      ...ownImport,
      '',
      'const numbers = Array.from({ length: 1000 }, (_, i) => (i * 7919) % 1000);',
      '',
      `group('${name}', () => {`,
      '  // A sample, so that there is something to measure. Take it out once your own are in.',
      `  bench('sample', () => do_not_optimize([...numbers].sort((a, b) => a - b)));`,
      '',
      '  // What matters here, called with inputs as in real use:',
      ...callsOf(entry?.functions ?? []),
      '});',
      '',
      'await run();',
      '',
    ].join('\n'),
  };
}

function isPlain(path = ''): boolean {
  return /^[\p{L}\p{N} _./@-]+$/u.test(path);
}

/** `import` must be understood whatever the package's own modules are. */
function endingOf({ isTypeScript, manifest }: Needs): string {
  const isModule = manifest?.moduleType === 'module';
  if (isTypeScript) return isModule ? 'ts' : 'mts';
  return isModule ? 'js' : 'mjs';
}

function importOf(from: string, to: string, functions: readonly ExportedFunction[]): string {
  const path = posix.relative(posix.dirname(from), to).replace(/\.([cm]?)ts$/, '.$1js');
  const names = functions.map(({ name }) => name).join(', ');
  return `// import { ${names} } from '${path}';`;
}

function callsOf(functions: readonly ExportedFunction[]): string[] {
  if (functions.length === 0) return [`  // bench('name', () => do_not_optimize(work(input)));`];
  return functions.map(({ name, parameters, isAsync }) => {
    const call = `${name}(${parameters.join(', ')})`;
    const body = isAsync
      ? `async () => do_not_optimize(await ${call})`
      : `() => do_not_optimize(${call})`;
    return `  // bench('${name}', ${body});`;
  });
}
