import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { check } from '../../../src/gate/commands/check.ts';
import { judge } from '../../../src/gate/commands/judge.ts';
import { saveBaseline } from '../../../src/gate/commands/save-baseline.ts';
import type { PerfBaseline } from '../../../src/gate/contracts/documents.ts';
import { openRepository } from '../../../src/gate/git/repository.ts';
import { storeBaseline } from '../../../src/gate/record/local-store.ts';
import { renderTerminal } from '../../../src/gate/report/terminal.ts';
import { workerDir } from '../../support/built.ts';
import { smallProject } from '../../support/small-project.ts';
import { TemporaryFolder } from '../../support/temporary-folder.ts';
import { TemporaryRepository } from '../../support/temporary-repository.ts';

const root = resolve(import.meta.dirname, '../../..');

/** A repository with mitata, and the requests of a door that works on it. */
function projectIn(repository: TemporaryRepository, temporary: TemporaryFolder) {
  mkdirSync(join(repository.path, 'node_modules'));
  symlinkSync(join(root, 'node_modules/mitata'), join(repository.path, 'node_modules/mitata'));
  const request = {
    cwd: repository.path,
    budgetsPath: undefined,
    policyFrom: 'head' as const,
    overrides: { timeBudgetSeconds: 20 },
    tempDir: temporary.path,
    workerDir,
  };
  const ports = {
    clock: { nowUnixMs: () => Date.now() },
    chance: { uint32: () => 0 },
    log: { info: () => {}, warn: () => {} },
    progress: { report: () => {} },
  };
  return { request, ports };
}

it('is saved both ways, kept in the evidence, and shown beside each effect; absurd figures are left out', async () => {
  using repository = new TemporaryRepository(smallProject);
  using temporary = new TemporaryFolder();
  const { request, ports } = projectIn(repository, temporary);

  const saved = await saveBaseline(
    { ...request, name: 'main', ref: null, previous: undefined },
    ports,
  );
  for (const { noise, processes } of saved.record.benchmarks) {
    expect(noise.pairs).toBe(8);
    expect(noise).toHaveProperty('tree_effect_percent');
    expect(processes).toHaveLength(16);
  }

  const baseline = { kind: 'named' as const, name: 'main' };
  const checked = await check({ ...request, baseline }, ports);
  const { evidence, report } = checked;
  if (evidence === undefined) throw new Error(report.error?.message);
  expect(evidence.benchmarks.map(({ aa_noise }) => aa_noise)).toEqual(
    saved.record.benchmarks.map(({ noise }) => noise),
  );
  expect(report.aa_noise).toMatchObject({ saved_at_unix_ms: saved.record.saved_at_unix_ms });
  for (const { noise_percent } of report.benchmarks) {
    expect(noise_percent).toBeGreaterThanOrEqual(0);
  }
  expect(renderTerminal(report, { columns: 100, color: false })).toMatch(/noise.*\n.*±\d/);

  const again = await judge({ cwd: repository.path, evidence }, ports);
  expect(again.report.benchmarks).toEqual(report.benchmarks);
  expect(again.report.aa_noise).toEqual(report.aa_noise);

  const planted: PerfBaseline = {
    ...saved.record,
    benchmarks: saved.record.benchmarks.map((one) => ({
      ...one,
      noise: { pairs: 1e9, effect_percent: -1e300, pair_sd_percent: 1e300 },
    })),
  };
  await storeBaseline(await openRepository(repository.path), planted);
  const beside = await check({ ...request, baseline }, ports);
  expect(beside.report.error).toBeUndefined();
  for (const one of beside.report.benchmarks) {
    expect(one.pairs).toBeGreaterThan(0);
    expect(one).not.toHaveProperty('noise_percent');
  }
}, 120_000);

/** Takes half as long again where its own file is longer than it is here. */
const slowWhereEdited = `import { readFileSync } from 'node:fs';
import { bench, run } from 'mitata';
const length = readFileSync(import.meta.filename, 'utf8').length;
const rounds = length > 600 ? 3000 : 2000;
function work() {
  let value = 1;
  for (let i = 0; i < rounds; i += 1) value = (value * 3 + i) & 0xffff;
  return value;
}
bench('sensitive', () => work());
await run();
`;

it('is that of a copy with edits that change nothing; what they do to a benchmark is told in each check', async () => {
  expect(slowWhereEdited.length).toBeLessThan(600);
  using repository = new TemporaryRepository({
    '.gitignore': 'node_modules/\nartifacts/\n.fj-perf/\n',
    'bench/a.bench.mjs': slowWhereEdited,
  });
  using temporary = new TemporaryFolder();
  const { request, ports } = projectIn(repository, temporary);
  const saved = await saveBaseline(
    { ...request, name: 'main', ref: null, previous: undefined },
    ports,
  );
  const [noise] = saved.record.benchmarks.map((one) => one.noise);
  expect(noise?.tree_effect_percent).toBeGreaterThan(20);
  expect(Math.abs(noise?.effect_percent ?? Number.NaN)).toBeLessThan(15);

  const { report } = await check({ ...request, baseline: { kind: 'named', name: 'main' } }, ports);
  expect(report.benchmarks.map(({ status }) => status)).toEqual(['pass']);
  expect(report.warnings).toContainEqual(
    expect.stringMatching(
      /^When the baseline was saved, equal code differed: "a\/sensitive" \(by \d+(?:\.\d)?%\)\. Save the baseline again/,
    ),
  );
}, 120_000);
