import { describe, expect, it } from 'vitest';
import { scanSource } from './scan-sources.ts';

describe('the reading of imports', () => {
  const scan = (text: string) => scanSource('src/gate/report/sample.ts', text);
  const targets = (text: string) => scan(text).imports.map(({ target }) => target);

  it('sees every way to import', () => {
    const text = `import 'node:fs'; import a, { b } from './x.ts'; export * from '../run.ts';
      export { c } from 'y'; const d = await import('@actions/cache'); require('node:net');
      type E = import('../ports.ts').Ports;`;
    expect(targets(text)).toEqual([
      'node:fs',
      'src/gate/report/x.ts',
      'src/gate/run.ts',
      'y',
      '@actions/cache',
      'node:net',
      'src/gate/ports.ts',
    ]);
  });

  it('tells types from values', () => {
    const text = `import type { A } from 'a'; import { type B } from 'b'; import { type C, c } from 'c';
      export type { D } from 'd'; type E = import('e').E;`;
    expect(scan(text).imports.map(({ typeOnly }) => typeOnly)).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
  });

  it('reads names in code, not in comments or texts', () => {
    const { names } = scan(
      `// Date.now\nconst a = 'Math.random()'; globalThis.process.env.X; new Date();`,
    );
    expect([...names]).toEqual(expect.arrayContaining(['process.env', 'new Date()']));
    expect(names.has('Date.now')).toBe(false);
    expect(names.has('Math.random')).toBe(false);
  });
});
