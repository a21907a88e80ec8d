import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from '../support/command-line.ts';
import { repositoryRoot } from '../support/scan-sources.ts';
import { TemporaryFolder } from '../support/temporary-folder.ts';

it('the long proof measures each suite with each variant, and goes on where it stopped', async () => {
  using folder = new TemporaryFolder();
  const program = [process.execPath, join(repositoryRoot, 'research/measure-bias.ts')];
  const measure = (...flags: string[]) =>
    runCommand(repositoryRoot, ['--pairs', '2', '--out', folder.path, ...flags], { program });

  const some = ['--suites', 'promises', '--variants', 'renamed-locals'];
  const first = await measure(...some);
  expect(first).toMatchObject({ code: 0 });
  expect(first.stdout).toMatch(/^\| renamed locals +\| 2 +\| .* of 2 +\|$/m);
  expect(first.stdout).toContain('2 pairs of each benchmark and variant');

  const more = await measure(
    '--suites',
    'promises',
    '--variants',
    'renamed-locals,long-repository',
  );
  expect(more.stderr.match(/^promises, .*/gm)).toEqual([
    expect.stringMatching(/^promises, no edit, .* 150 letters$/),
  ]);
  // What was measured before is as it was.
  const [row] = first.stdout.match(/^\| renamed locals .*\d%/m) ?? [''];
  const figures = (text: string) => text.replace(/ +/g, ' ');
  expect(figures(more.stdout)).toContain(figures(row));
  const [results = ''] = readdirSync(folder.path);
  expect(results).toMatch(/^[0-9a-f]{10}-node-\d+\.\d+\.\d+-2-pairs$/);
  expect(readdirSync(join(folder.path, results)).sort()).toEqual([
    'promises.long-repository.json',
    'promises.renamed-locals.json',
  ]);

  const wrong = await measure('--suites', 'nothing');
  expect(wrong.code).not.toBe(0);
  expect(wrong.stderr).toContain('"nothing" is none of own, classes');
});
