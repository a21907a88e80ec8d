import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../src/action/annotations.ts';
import { escapeWorkflowCommands } from '../../src/action/escape-workflow-commands.ts';
import { makeStepPorts } from '../../src/action/ports.ts';
import type { BenchmarkResult, PerfDelta } from '../../src/gate/contracts/documents.ts';

function result(bench_id: string, changes: Partial<BenchmarkResult>): BenchmarkResult {
  return {
    bench_id,
    group: 'g',
    source_file: 'bench/a.bench.js',
    baseline_p95_ns: 100,
    candidate_p95_ns: 200,
    p95_kind: 'call',
    calls_per_sample: 1,
    delta_percent: 100,
    interval: { lower_percent: 9, upper_percent: 11, confidence_percent: 95 },
    pairs: 8,
    limit_percent: 5,
    status: 'regressed',
    reason: 'slower',
    ...changes,
  };
}

function report(benchmarks: BenchmarkResult[], changes: Partial<PerfDelta> = {}): PerfDelta {
  return {
    benchmarks,
    risk_note_findings: [],
    overall_status: 'fail',
    ...changes,
  } as unknown as PerfDelta;
}

describe('annotations', () => {
  test('stand at the suite, the largest regression first', () => {
    const small = result('g/small', { delta_percent: 10 });
    const large = result('g/large', { delta_percent: 90 });
    const quiet = result('g/quiet', { status: 'pass' });
    expect(annotationsOf(report([small, quiet, large]))).toEqual([
      {
        level: 'error',
        title: 'Slower: g/large',
        message: 'p95 +90.0% (+9.0 to +11.0%). slower',
        file: 'bench/a.bench.js',
      },
      {
        level: 'error',
        title: 'Slower: g/small',
        message: 'p95 +10.0% (+9.0 to +11.0%). slower',
        file: 'bench/a.bench.js',
      },
    ]);
  });

  test('stand at the line that registers the benchmark, where it is known', () => {
    const defined_at = { file: 'bench/parts/sort.js', line: 12 };
    const failed = result('g/f', { status: 'failed', delta_percent: null, defined_at });
    const hidden = result('g/h', { defined_at: { file: 'bench/\u202e.js', line: 12 } });
    const [first, second] = annotationsOf(report([hidden, failed]));
    expect(first).not.toHaveProperty('startLine');
    expect(second).toMatchObject({ file: 'bench/parts/sort.js', startLine: 12 });
  });

  test('stay within what GitHub keeps, the last saying how many more there are', () => {
    const many = Array.from({ length: 30 }, (_, index) => result(`g/${index}`, {}));
    const annotations = annotationsOf(report(many));
    expect(annotations).toHaveLength(9);
    expect(annotations.at(-1)?.title).toBe('22 more');
  });

  test('are no errors when the run passes', () => {
    const accepted = result('g/a', { status: 'risk_noted' });
    const passing = report([accepted], { overall_status: 'pass' });
    expect(annotationsOf(passing).map(({ level }) => level)).toEqual(['notice']);
  });

  test('name the suite, where there are several', () => {
    const findings: PerfDelta['risk_note_findings'] = [
      { path: 'artifacts/performance/risk_notes/a.json', outcome: 'expired', message: 'expired' },
    ];
    const of = report([result('g/a', {})], { suite: 'parser', risk_note_findings: findings });
    expect(annotationsOf(of).map(({ title }) => title)).toEqual([
      'Slower (parser): g/a',
      'Risk note without effect (parser)',
    ]);
  });

  test('warn of what looks slower and was left open, also in a run that passes', () => {
    const interval = { lower_percent: 27, upper_percent: 30, confidence_percent: 95 };
    const open = result('g/a', { status: 'inconclusive', delta_percent: 28, interval });
    const quiet = result('g/b', { status: 'inconclusive', delta_percent: 1 });
    const passing = report([quiet, open], { overall_status: 'pass' });
    expect(annotationsOf(passing)).toEqual([
      {
        level: 'warning',
        title: 'Not decided, looks slower: g/a',
        message: 'p95 +28.0% (+27.0 to +30.0%). slower',
        file: 'bench/a.bench.js',
      },
    ]);
  });

  test('name the risk notes that cover nothing', () => {
    const findings: PerfDelta['risk_note_findings'] = [
      { path: 'artifacts/performance/risk_notes/a.json', outcome: 'expired', message: 'expired' },
      { path: 'artifacts/performance/risk_notes/b.json', outcome: 'covers', message: 'covers' },
    ];
    expect(annotationsOf(report([], { risk_note_findings: findings }))).toHaveLength(1);
  });

  test('send nobody to a name with hidden characters, and spell it instead', () => {
    const path = 'artifacts/performance/risk_notes/abc\u202egpj.json';
    const findings: PerfDelta['risk_note_findings'] = [
      { path, outcome: 'invalid', message: 'no JSON' },
    ];
    const hidden = result('g/a', { source_file: 'bench/\u001b[2J.bench.js' });
    const [first, second] = annotationsOf(report([hidden], { risk_note_findings: findings }));
    expect(first).not.toHaveProperty('file');
    expect(second).not.toHaveProperty('file');
    expect(second?.message).toBe('artifacts/performance/risk_notes/abcgpj.json: no JSON');
  });
});

describe('the log', () => {
  test('takes no command from a text', () => {
    expect(escapeWorkflowCommands('a\n::set-output name=x::y\r  ::error::z')).toBe(
      'a\n: :set-output name=x::y\n  : :error::z',
    );
    expect(escapeWorkflowCommands('see ##[error]this')).toBe('see ## [error]this');
  });

  test('shows rounds sparingly, stages always, and no more warnings than GitHub keeps', () => {
    let now = 0;
    const lines: string[] = [];
    const log = {
      info: (text: string) => lines.push(text),
      warning: (text: string) => lines.push(`! ${text}`),
    };
    const ports = makeStepPorts(log, () => now);
    const round = {
      kind: 'round',
      decided: 1,
      undecided: 2,
      elapsedMs: 3000,
      budgetMs: 9000,
    } as const;
    ports.progress.report({ kind: 'measuring-begins', benchmarks: 3 });
    for (let index = 1; index <= 30; index += 1) {
      now += 1_000;
      ports.progress.report({ ...round, round: index });
    }
    expect(lines).toEqual([
      'Measuring 3 benchmarks',
      'round 10: 1 decided, 2 undecided (3 of 9 s)',
      'round 20: 1 decided, 2 undecided (3 of 9 s)',
      'round 30: 1 decided, 2 undecided (3 of 9 s)',
    ]);
    for (let index = 0; index < 12; index += 1) ports.log.warn('careful');
    expect(lines.filter((line) => line.startsWith('! '))).toHaveLength(9);
  });
});
