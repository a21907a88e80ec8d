import { posix } from 'node:path';
import type { Project } from './look-at-project.ts';

/** Where repositories keep benchmarks, the most usual name first. */
const benchFolders = ['bench', 'benches', 'benchmark', 'benchmarks'];

type Needs = Pick<Project, 'files' | 'folder' | 'name' | 'manifest' | 'isTypeScript'>;

/**
 * A first suite: it runs as it is, since it calls nothing of the package. What is worth measuring there, and
 * with which inputs, only a person knows.
 */
export function proposeBenchFile(project: Needs): { path: string; text: string } {
  const { files, folder, name } = project;
  const inside = (place: string) => `${posix.join(folder, place)}/`;
  const place =
    benchFolders.find((one) => files.some((file) => file.startsWith(inside(one)))) ??
    benchFolders.find((one) => !files.includes(posix.join(folder, one)));
  const path = posix.join(folder, place ?? '', `${name}.bench.${endingOf(project)}`);
  return {
    path,
    text: [
      `import { bench, do_not_optimize, group, run } from 'mitata';`,
      `// import { work } from '…';`,
      '',
      'const numbers = Array.from({ length: 1000 }, (_, i) => (i * 7919) % 1000);',
      '',
      `group('${name}', () => {`,
      '  // A sample, so that there is something to measure. Take it out once your own are in.',
      `  bench('sample', () => do_not_optimize([...numbers].sort((a, b) => a - b)));`,
      '',
      '  // What matters here, called with inputs as in real use:',
      `  // bench('work', () => do_not_optimize(work(input)));`,
      '});',
      '',
      'await run();',
      '',
    ].join('\n'),
  };
}

/** `import` must be understood whatever the package's own modules are. */
function endingOf({ isTypeScript, manifest }: Needs): string {
  const isModule = manifest?.moduleType === 'module';
  if (isTypeScript) return isModule ? 'ts' : 'mts';
  return isModule ? 'js' : 'mjs';
}
