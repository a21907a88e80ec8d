import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { PrimitiveName } from '../../src/engine/index.ts';
import { primitives } from '../../src/engine/primitives/table.ts';

const page = readFileSync(new URL('../../docs/engine.md', import.meta.url), 'utf8');
const engine = new URL('../../src/engine/index.ts', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'engine-docs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const examples = [...page.matchAll(/```ts\n(.*?)```/gs)].map((match) => match[1] as string);

describe('docs/engine.md', () => {
  it.each(examples.map((code, i) => [i + 1, code] as const))(
    'example %d prints what it says',
    (i, code) => {
      const file = join(folder, `example-${i}.ts`);
      writeFileSync(file, code.replaceAll('fj-perf-gate/engine', engine));
      const printed = execFileSync(process.execPath, [file], { encoding: 'utf8' })
        .trim()
        .split('\n');
      const promised = [...code.matchAll(/^console\.log.*; \/\/ (.*)$/gm)].map((match) => match[1]);
      expect(printed).toEqual(promised);
    },
  );

  it('lists every primitive', () => {
    const section = page.slice(page.indexOf('## Primitives'), page.indexOf('### Adding one'));
    const listed = [...section.matchAll(/`(\w+)`/g)].map((match) => match[1]);
    const named = Object.keys(primitives).filter((name) => !listed.includes(name));
    expect(named).toEqual([]);
  });

  it('says which rules each primitive has', () => {
    const names = Object.keys(primitives) as PrimitiveName[];
    const rowOf = (label: string, belongs: (name: PrimitiveName) => boolean): string =>
      `| ${label} | ${names
        .filter(belongs)
        .map((name) => `\`${name}\``)
        .join(' ')} |`;
    const hasRule = (name: PrimitiveName) => typeof primitives[name].jvp === 'function';
    const hasTranspose = (name: PrimitiveName) => typeof primitives[name].transpose === 'function';
    const rows = [
      rowOf('a rule, and a transpose', (name) => hasRule(name) && hasTranspose(name)),
      rowOf('a rule', (name) => hasRule(name) && !hasTranspose(name)),
      rowOf('zero', (name) => primitives[name].jvp === 'zero'),
      rowOf('that of its sub-jaxprs', (name) => primitives[name].jvp === 'nested'),
    ];
    const table = page.slice(page.indexOf('### Their rules'), page.indexOf('### Adding one'));
    const written = table
      .split('\n')
      .filter((line) => line.startsWith('| ') && line.includes('`'))
      .map((line) => line.replaceAll(/ +/g, ' '));
    expect(written).toEqual(rows);
  });
});
