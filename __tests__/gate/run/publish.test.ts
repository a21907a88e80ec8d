import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withOrigin } from '../../../src/action/run-origin.ts';
import { findRepository } from '../../../src/gate/git/repository.ts';
import { snapshotTree } from '../../../src/gate/git/snapshot-tree.ts';
import type { Ports } from '../../../src/gate/ports.ts';
import { publishLocally } from '../../../src/gate/run/publish.ts';
import { beginRun } from '../../../src/gate/run/run.ts';
import { recordStep } from '../../support/actions-server/recorded-step.ts';
import { startActionsServer } from '../../support/actions-server/server.ts';
import { TemporaryRepository } from '../../support/temporary-repository.ts';
import { samples } from '../report/sample-reports.ts';

const template = '<p>"@report-data@"</p><p>"@report-details@"</p>';
let repository: TemporaryRepository;
let warnings: string[];

beforeEach(() => {
  repository = new TemporaryRepository();
  warnings = [];
});
afterEach(() => {
  repository[Symbol.dispose]();
});

function quietPorts(): Ports {
  return {
    clock: { nowUnixMs: () => 0 },
    chance: { uint32: () => 0 },
    log: { info: () => {}, warn: (text) => warnings.push(text) },
    progress: { report: () => {} },
  };
}

async function publish(reportPage: Ports['reportPage'], more: Partial<Ports> = {}) {
  const ports: Ports = {
    ...quietPorts(),
    ...(reportPage ? { reportPage } : {}),
    ...more,
  };
  await using run = await beginRun(repository.path, undefined, ports);
  return await publishLocally(run, samples.pass, undefined, 0);
}

const page = () => join(repository.path, 'artifacts/ci/perf_regression_report.html');

test('a run writes the report as a page', async () => {
  const { files } = await publish(async () => template);
  expect(files.html).toBe(page());
  expect(readFileSync(page(), 'utf8')).toContain('none of 3 benchmarks regressed');
});

test('a door without the page writes the other files', async () => {
  const { files } = await publish(undefined);
  expect(files.html).toBeUndefined();
  expect(existsSync(page())).toBe(false);
  expect(existsSync(files.report)).toBe(true);
});

test('a page that cannot be drawn costs the page only, and is said', async () => {
  const { files, exitCode } = await publish(async () => 'not the page');
  expect([files.html, exitCode]).toEqual([undefined, 0]);
  expect(warnings).toEqual([expect.stringContaining('could not be written')]);
});

test('suites of one job leave reports of their own, which say whose they are', async () => {
  await using server = await startActionsServer();
  const runOf = async (suite: string) => {
    const { step } = recordStep(server, { suite });
    const { origin, reportFolder } = withOrigin(7, step).ports;
    const ports = { ...(origin ? { origin } : {}), ...(reportFolder ? { reportFolder } : {}) };
    return await publish(undefined, ports);
  };
  const [parser, printer, main] = [await runOf('parser'), await runOf('a b/../c'), await runOf('')];
  const folderOf = ({ files }: typeof main) => relative(repository.path, dirname(files.report));
  expect(folderOf(parser)).toBe('artifacts/ci/fj-perf-gate-parser');
  expect(folderOf(printer)).toMatch(/^artifacts\/ci\/fj-perf-gate-a-b-\.\.-c~[0-9a-f]{8}$/);
  expect(folderOf(main)).toBe('artifacts/ci');
  const written = (outcome: typeof main) => JSON.parse(readFileSync(outcome.files.report, 'utf8'));
  const repository_url = 'https://github.com/octo/engine';
  expect(written(parser)).toMatchObject({ suite: 'parser', pull_request: 7, repository_url });
  expect(written(main)).not.toHaveProperty('suite');
  expect(readFileSync(parser.files.markdown, 'utf8')).toMatch(
    /^### ✅ fj-perf-gate \(`parser`\): /,
  );
});

test('a report of a tree with changes names the commit that others have', async () => {
  repository.write({ 'package-lock.json': '{}' });
  const candidate = await snapshotTree(await findRepository(repository.path));
  const { head } = candidate;
  expect(candidate.dirty).toBe(true);
  await using run = await beginRun(repository.path, undefined, quietPorts());
  run.candidate = candidate;
  const report = { ...samples['of-a-suite'], candidate_id: candidate.commit };
  const { head_id, ...composed } = report;
  const { files } = await publishLocally(run, composed, undefined, 1);
  const written = JSON.parse(readFileSync(files.report, 'utf8'));
  expect(written).toMatchObject({ candidate_id: candidate.commit, head_id: head });
  const text = readFileSync(files.markdown, 'utf8');
  expect(text).toContain(`/blob/${head}/benches/dispatch-latency.bench.ts#L12`);
  expect(text).toContain(`git checkout --detach ${head}`);
  expect(text).not.toContain(candidate.commit);
});
