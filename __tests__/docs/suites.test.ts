import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { calibrateSuite } from '../../src/gate/measure/calibrate-suites.ts';
import { listSuites } from '../../src/gate/measure/list-suites.ts';
import { suiteIn, testSettings } from '../support/benchmark-processes.ts';
import { repositoryRoot } from '../support/scan-sources.ts';
import { TemporaryFolder } from '../support/temporary-folder.ts';

const page = readFileSync(join(repositoryRoot, 'docs/suites.md'), 'utf8');

/** What the page says of a suite or benchmark that is refused: `…` stands for anything. */
const sentences = [...page.matchAll(/^\| .+ \| `([^`]+)` \|$/gm)].map(([, text = '']) => text);

const head = "import { bench, run } from 'mitata';\n";
const other = new TemporaryFolder({ 'code.mjs': '' });

/** The suites that are refused, in the order of the page. */
const refused: readonly (readonly [file: string, text: string])[] = [
  ['a.mjs', "import { serialize } from 'bun:jsc';"],
  ['a.mjs', `${head}Bun.gc(true);`],
  ['a.ts', "import chalk from 'npm:chalk@5';"],
  ['a.ts', "import { assert } from 'jsr:@std/assert';"],
  ['a.mjs', "import { bench } from 'https://localhost/mitata.mjs';"],
  ['a.mjs', "import { bench } from 'vitest';"],
  ['a.ts', `${head}enum Side { Left }`],
  ['a.mjs', "import './view.tsx';"],
  ['a.mjs', "import { measure } from 'mitata'; await measure(() => {});"],
  ['a.mjs', `${head}process.exit(0);`],
  ['a.mjs', `${head}await run(); throw new Error('torn down'); await run();`],
  ['a.mjs', `${head}await run(); process.exit(2); await run();`],
  ['a.mjs', `import '${other.path}/code.mjs';`],
];

/** The benchmarks that are, in the order of the page. */
const unmeasured = [
  'function* () { yield { manual: true, bench() {} }; }',
  'function* () { yield { concurrency: 2, async bench() {} }; }',
  '(state) => {}',
  'function* () { yield 1; }',
];

/** The same of tinybench. */
const unmeasuredTasks = [
  "{ concurrency: 'task' }, () => {}",
  '{}, () => ({ overriddenDuration: 1 })',
  '{}, () => Promise.resolve(), { async: false }',
  '{}, () => {}, { beforeEach: () => (++calls > 3 ? Promise.resolve() : 0) }',
];

const others = [
  ['a.cjs', "const { serialize } = require('bun:jsc');", 0],
  ['a.mjs', "await import('bun:ffi');", 0],
  ['a.mts', 'Deno.bench(() => {});', 1],
  ['a.mjs', "throw new Error('Vitest failed to access its internal state.\\n\\nOne of');", 5],
] as const;

function patternOf(sentence: string): RegExp {
  const parts = sentence.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}

async function refusalOf(file: string, text: string): Promise<string> {
  using folder = new TemporaryFolder({ [file]: text, 'view.tsx': '' });
  const suite = { ...suiteIn(folder.path, file), foreignRoot: other.path };
  const [listing] = await listSuites(await testSettings(), [suite]);
  if (listing?.kind !== 'failed') throw new Error(`${file} was not refused: ${text}`);
  return listing.detail;
}

describe('the page about suites', () => {
  afterAll(() => other[Symbol.dispose]());

  it('has a sentence for each that is refused', () => {
    const counts = [refused, unmeasured, unmeasuredTasks].map((rows) => rows.length);
    expect(sentences).toHaveLength(counts.reduce((sum, count) => sum + count));
  });

  it.each(refused.map((suite, row) => [sentences[row] ?? '', ...suite] as const))(
    'quotes "%s"',
    async (sentence, file, text) => {
      expect(await refusalOf(file, text)).toMatch(patternOf(sentence));
    },
  );

  it.each(others)('says the same of %s with %s', async (file, text, row) => {
    expect(await refusalOf(file, text)).toMatch(patternOf(sentences[row] ?? ''));
  });

  it('quotes how benchmarks fail', async () => {
    const benches = unmeasured.map((body, row) => `bench('${row}', ${body});`).join('\n');
    const tasks = unmeasuredTasks.map(
      (task, row) => `await (async (options, ...task) => {
        const bench = new Bench(options);
        bench.add('task ${row}', ...task);
        await bench.run();
      })(${task});`,
    );
    using folder = new TemporaryFolder({
      'a.mjs': `${head}${benches}\nawait run();`,
      'b.mjs': `import { Bench } from 'tinybench';\nlet calls = 0;\n${tasks.join('\n')}`,
    });
    const saidOf = async (file: string, rows: readonly unknown[]) => {
      const suite = suiteIn(folder.path, file);
      const results = await calibrateSuite(await testSettings(), suite, [...rows.keys()]);
      return [...results.values()].map((one) => (one.kind === 'failed' ? one.message : one.kind));
    };
    const said = [
      ...(await saidOf('a.mjs', unmeasured)),
      ...(await saidOf('b.mjs', unmeasuredTasks)),
    ];
    for (const [row, message] of said.entries()) {
      expect(message).toMatch(patternOf(sentences[refused.length + row] ?? ''));
    }
    expect(said).toHaveLength(sentences.length - refused.length);
  });

  it.each([
    ['a module of Bun', "await import('bun:jsc').catch(() => {});"],
    [
      'a module of Bun with require',
      "try { process.getBuiltinModule('module').createRequire(import.meta.url)('bun:jsc') } catch {}",
    ],
    ['the global of Deno', "if (typeof Deno !== 'undefined') Deno.gc();"],
  ])('lets a suite ask for %s and do without', async (_, text) => {
    using folder = new TemporaryFolder({
      'a.mjs': `${head}${text}\nbench('one', () => {});\nawait run();`,
    });
    const [listing] = await listSuites(await testSettings(), [suiteIn(folder.path, 'a.mjs')]);
    expect(listing?.kind).toBe('listed');
  });
});
