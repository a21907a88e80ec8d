import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Ports } from '../../../src/gate/ports.ts';
import { publishLocally } from '../../../src/gate/run/publish.ts';
import { beginRun } from '../../../src/gate/run/run.ts';
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

async function publish(reportPage: Ports['reportPage']) {
  const ports: Ports = {
    clock: { nowUnixMs: () => 0 },
    chance: { uint32: () => 0 },
    log: { info: () => {}, warn: (text) => warnings.push(text) },
    progress: { report: () => {} },
    ...(reportPage ? { reportPage } : {}),
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
