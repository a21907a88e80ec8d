import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseDocument, selftestDocument } from '../../src/gate/contracts/documents.ts';
import { runCommand } from '../support/command-line.ts';
import { processesLeft } from '../support/live-processes.ts';
import { smallProject } from '../support/small-project.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';

it('measures a tree against edits that change nothing and against added work, and goes on where it stopped', async () => {
  using repository = new TemporaryRepository(smallProject);
  const selftest = (...flags: string[]) =>
    runCommand(repository.path, ['selftest', '--out', 'runs.json', ...flags]);
  const read = () => {
    const text = readFileSync(join(repository.path, 'runs.json'), 'utf8');
    return parseDocument(selftestDocument, text, 'runs.json');
  };

  const first = await selftest('--unchanged', '1', '--slower', '0', '--filter', 'math/left');
  expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining('| none |') });
  expect(first.stdout).toMatch(/^\*\*Biased: (?:none|1) of 1 benchmark\.\*\*/m);
  const [unchanged] = read().runs;

  const more = ['--unchanged', '4', '--slower', '1', '--added', '5,20'];
  const second = await selftest(...more, '--filter', 'math/left');
  expect(second).toMatchObject({ code: 0, stdout: expect.stringContaining('| +20% |') });
  const { runs } = read();
  expect(runs[0]).toEqual(unchanged);
  expect(runs.map((run) => run.injected_percent)).toEqual([0, 0, 5, 20, 0, 0]);
  const ofEqualCode = runs.filter((run) => run.injected_percent === 0);
  expect(ofEqualCode.map((run) => [...(run.edits ?? []), run.swapped])).toEqual([
    [false],
    ['comment-above', true],
    ['comment-inside', false],
    ['unused-function', true],
  ]);
  const [short = 0, sameShort, long, sameLong] = ofEqualCode.map((run) => run.root_length);
  expect([sameShort, long, sameLong]).toEqual([short, short + 100, short + 100]);
  expect(second.stdout).toMatch(/^\| a comment inside each file +\| 1 +\|/m);
  expect(second.stdout).toMatch(/^\| `math\/left` +\| /m);
  const most = runs.find((run) => run.injected_percent === 20)?.benchmarks[0];
  expect(most?.bench_id).toBe('math/left');
  // Added work shows in the p50 nearly as it was added, on whatever machine.
  expect(most?.effect_p50_percent).toBeGreaterThan(10);
  expect(most?.effect_p50_percent).toBeLessThan(30);

  const wrong = await selftest('--added', '5,much');
  expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('"much" is none') });

  const unwritable = await selftest('--out', 'src');
  expect(unwritable).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('The runs cannot be kept in src (EISDIR)'),
  });

  repository.commit('change', { 'src/left.js': 'export const work = () => 1;\n' });
  const stale = await selftest('--unchanged', '1', '--slower', '0');
  expect(stale).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('give another file to --out'),
  });
  expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
  expect(await processesLeft(repository.path)).toEqual([]);
});
