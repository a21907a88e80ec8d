import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { InputName } from '../../../src/action/inputs.ts';
import { runRequestOf } from '../../../src/action/run-request.ts';
import type { Step } from '../../../src/action/step.ts';
import { skipUnaffected } from '../../../src/gate/commands/skip-unaffected.ts';
import { parseDocument, reportDocument } from '../../../src/gate/contracts/documents.ts';
import { type Files, GitHosting } from '../../support/actions-server/git-hosting.ts';
import { recordStep } from '../../support/actions-server/recorded-step.ts';
import { type ActionsServer, startActionsServer } from '../../support/actions-server/server.ts';
import { tinyProject } from '../../support/actions-server/tiny-project.ts';

const paths = '!docs/**\n!**/*.md';
let server: ActionsServer;
let hosting: GitHosting;
beforeAll(async () => {
  server = await startActionsServer();
});
afterAll(async () => {
  await server.close();
});
beforeEach(() => {
  hosting = new GitHosting();
  hosting.commitToMain({ ...tinyProject, 'docs/guide.md': 'one\n', 'package-lock.json': '{}\n' });
});
afterEach(() => {
  hosting.remove();
});

/** As the Action asks for it. */
function skip(commit: string, step: Step) {
  const { paths = [] } = step.inputs;
  const baseline = { commit, label: 'main' };
  return skipUnaffected({ ...runRequestOf(step), baseline, paths }, step.ports);
}

async function leave(
  files: Files,
  inputs: Partial<Record<InputName, string>> = {},
  uncommitted: Readonly<Record<string, string>> = {},
) {
  const base = hosting.idOf('main');
  hosting.commitToChange(files);
  hosting.makeMergeRef();
  const folder = hosting.checkOut('refs/pull/7/merge', { depth: 0 });
  for (const [path, text] of Object.entries(uncommitted)) writeFileSync(join(folder, path), text);
  const { step } = recordStep(server, { paths, ...inputs }, folder);
  return await skip(base, step);
}

describe('a change is left unmeasured', () => {
  test('when it touches none of the paths, with a report that says so', async () => {
    const left = await leave({ 'docs/guide.md': 'two\n', 'README.md': '# tiny\n' });
    expect(left?.why).toMatch(/^Nothing to measure: none of the 2 files .* input paths\.$/);
    expect(left?.outcome).toMatchObject({ exitCode: 0, evidence: undefined });
    const text = readFileSync(left?.outcome.files.report ?? '', 'utf8');
    expect(parseDocument(reportDocument, text, 'report')).toMatchObject({
      overall_status: 'pass',
      baseline_id: hosting.idOf('main'),
      baseline_name: 'main',
      benchmarks: [],
      warnings: [left?.why],
    });
  });

  test('when one file changed, or none', async () => {
    expect((await leave({ 'docs/guide.md': 'two\n' }))?.why).toContain('the one file');
    hosting.commitToMain({ 'docs/guide.md': 'two\n' });
    expect((await leave({}))?.why).toContain('touches no file');
  });
});

describe('a change is measured', () => {
  test.each([
    ['code', { 'src/sum.js': 'export const sum = () => 1;\n' }],
    ['removed code', { 'src/product.js': null }],
    ['one file of code among documents', { 'docs/guide.md': '2', 'src/new.js': '' }],
  ])('when it touches %s', async (_, files) => {
    expect(await leave(files)).toBeUndefined();
  });

  test.each([
    ['bench/loops.bench.js', ''],
    ['package.json', '{}'],
    ['package-lock.json', '{ "a": 1 }'],
    ['pnpm-lock.yaml', ''],
    ['reliability_budgets.v1.json', '{"schema_version":"fj.reliability-budgets.v1"}'],
  ])('when it touches %s, whatever the paths say', async (path, text) => {
    expect(await leave({ [path]: text }, { paths: 'docs/**' })).toBeUndefined();
  });

  test('when the job itself changed something', async () => {
    const built = { 'src/sum.js': 'export const sum = () => 2;\n' };
    expect(await leave({ 'README.md': '2' }, {}, built)).toBeUndefined();
  });

  test('when the budgets cannot be read: the pipeline says why', async () => {
    hosting.commitToMain({ 'reliability_budgets.v1.json': '{' });
    expect(await leave({ 'README.md': '2' })).toBeUndefined();
  });

  test('when the baseline is not here', async () => {
    hosting.commitToChange({ 'README.md': '2' });
    const folder = hosting.checkOut('refs/heads/change');
    const { step } = recordStep(server, { paths }, folder);
    expect(await skip('d'.repeat(40), step)).toBeUndefined();
  });
});
