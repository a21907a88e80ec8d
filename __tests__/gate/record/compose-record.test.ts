import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  type BenchmarkEvidence,
  baselineDocument,
  checkDocument,
  type PerfBaseline,
} from '../../../src/gate/contracts/documents.ts';
import { digestFiles } from '../../../src/gate/measure/digest-files.ts';
import { composeRecord, type MeasuredItself } from '../../../src/gate/record/compose-record.ts';
import {
  added,
  equal,
  evidenceOf,
  failed,
  measured,
  pairOf,
  removed,
} from '../../support/sample-evidence.ts';
import { TemporaryFolder } from '../../support/temporary-folder.ts';
import { sampleRecord } from '../contracts/sample-documents.ts';

function compose(
  benchmarks: BenchmarkEvidence[],
  previous?: PerfBaseline,
  swappedPairs: MeasuredItself['swappedPairs'] = new Map(),
): PerfBaseline {
  const { environment } = evidenceOf([]);
  const measuredItself = { benchmarks, swappedPairs, environment };
  const saved = {
    tool_version: '0.0.0',
    name: 'main',
    commit: 'e'.repeat(40),
    ref: null,
    saved_at_unix_ms: 2,
  };
  const record = composeRecord(measuredItself, sampleRecord.sources, saved, previous);
  expect(checkDocument(baselineDocument, record)).toMatchObject({ kind: 'valid' });
  return record;
}

describe('the record of a baseline', () => {
  it('has the figures of every process and the noise between them', () => {
    const ratios = [-0.02, 0.02, 0, 0.04];
    const [benchmark] = compose([measured('g/a', ratios)]).benchmarks;
    expect(benchmark).toMatchObject({ bench_id: 'g/a', group: 'g', p95_kind: 'call' });
    expect(benchmark?.processes).toHaveLength(8);
    expect(benchmark?.processes[0]).toEqual({ p50_ns: 1000, p95_ns: 1000 });
    expect(benchmark?.noise.pairs).toBe(4);
    expect(benchmark?.noise.effect_percent).toBeCloseTo(100 * Math.expm1(0.01), 9);
    // Squares around 0.01: 0.0009, 0.0001, 0.0001, 0.0009; over three.
    expect(benchmark?.noise.pair_sd_percent).toBeCloseTo(100 * Math.sqrt(0.002 / 3), 9);
    expect(benchmark?.noise).not.toHaveProperty('tree_effect_percent');
  });

  it('has what a pair took on average, where that is known', () => {
    const pairsThatTook = (...times: number[]) =>
      times.map((took_ms) => ({ ...pairOf(0), took_ms }));
    const swapped = new Map([['g/a', pairsThatTook(80, 160)]]);
    const evidence = measured('g/a', [0, 0]);
    expect(compose([evidence], undefined, swapped).benchmarks[0]?.noise.pair_ms).toBe(120);
    expect(compose([evidence]).benchmarks[0]?.noise).not.toHaveProperty('pair_ms');
  });

  it('has the pairs with the trees swapped among them, and what they show', () => {
    const swapped = [-0.01, -0.03].map((one) => pairOf(one));
    const evidence = measured('g/a', [0.01, 0.03]);
    const [benchmark] = compose([evidence], undefined, new Map([['g/a', swapped]])).benchmarks;
    expect(benchmark?.processes).toHaveLength(8);
    expect(benchmark?.noise).toMatchObject({ pairs: 4 });
    expect(benchmark?.noise.effect_percent).toBeCloseTo(0, 9);
    expect(benchmark?.noise.tree_effect_percent).toBeCloseTo(100 * Math.expm1(0.02), 9);
  });

  it('has no spread of one pair', () => {
    expect(compose([measured('g/a', [0.02])]).benchmarks[0]?.noise.pair_sd_percent).toBe(0);
  });

  it('remembers the records before it, the newest first, and forgets the oldest', () => {
    let record = compose([equal('g/a')]);
    expect(record.history).toEqual([]);
    for (let i = 0; i < 60; i++)
      record = compose([equal('g/a')], { ...record, saved_at_unix_ms: i });
    expect(record.history).toHaveLength(50);
    expect(record.history[0]).toMatchObject({ saved_at_unix_ms: 59 });
    expect(record.history[0]?.p95_ns['g/a']).toBeGreaterThan(900);
    expect(record.history[49]).toMatchObject({ saved_at_unix_ms: 10 });
  });

  it.each([
    ['failed', failed('g/b'), 'it threw Error: no'],
    ['is on one side only', added('g/b'), 'The baseline does not define it.'],
    ['is on the other side only', removed('g/b'), 'The candidate no longer defines it.'],
    ['had no time for a pair', measured('g/b', []), 'the time ended before its first pair'],
  ])('is not made when a benchmark %s', (_, broken, first) => {
    expect(() => compose([equal('g/a'), broken])).toThrow(
      expect.objectContaining({ problem: { code: 'benchmarks-failed', ids: ['g/b'], first } }),
    );
  });
});

describe('the digests of suites', () => {
  it('are SHA-256 of their bytes, in the order asked for', async () => {
    using folder = new TemporaryFolder({ 'b.js': 'zwei ü\n', 'deep/a.js': '' });
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(await digestFiles(folder.path, ['deep/a.js', 'b.js'])).toEqual([
      { path: 'deep/a.js', sha256: sha256('') },
      { path: 'b.js', sha256: sha256('zwei ü\n') },
    ]);
  });
});
