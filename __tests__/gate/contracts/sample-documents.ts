import type { PerfBaseline, PerfDelta, RiskNote } from '../../../src/gate/contracts/documents.ts';
import { riskNoteTemplate } from '../../../src/gate/risk-notes/template.ts';
import { evidenceOf } from '../../support/sample-evidence.ts';

/** The smallest documents that meet their schemas and have every part. */

const { environment } = evidenceOf([]);

export const sampleReport: PerfDelta = {
  schema_version: 'fj.perf-delta.v1',
  tool_version: '0.0.0',
  generated_at_unix_ms: 1,
  duration_ms: 1,
  baseline_id: null,
  candidate_id: null,
  regression_threshold_percent: 5,
  benchmarks: [],
  regressions: [],
  overall_status: 'pass',
  environment,
  risk_note_findings: [],
  warnings: [],
};

export const sampleRecord: PerfBaseline = {
  schema_version: 'fj.perf-baseline.v1',
  tool_version: '0.0.0',
  name: 'main',
  commit: 'c'.repeat(40),
  ref: 'refs/heads/main',
  saved_at_unix_ms: 1,
  environment,
  sources: [{ path: 'bench/a.js', sha256: 'd'.repeat(64) }],
  benchmarks: [
    {
      bench_id: 'g/a',
      group: 'g',
      p95_kind: 'call',
      calls_per_sample: 1,
      samples_per_turn: 100,
      p50_ns: 1,
      p95_ns: 2,
      processes: [{ p50_ns: 1, p95_ns: 2 }],
      noise: { pairs: 4, effect_percent: 0.1, pair_sd_percent: 1 },
    },
  ],
  history: [],
};

export const sampleNote: RiskNote = riskNoteTemplate(
  {
    bench_id: 'g/a',
    group: 'g',
    baseline_p95_ns: 1,
    candidate_p95_ns: 2,
    p95_kind: 'call',
    calls_per_sample: 1,
    delta_percent: 12,
    interval: null,
    pairs: 20,
    limit_percent: 5,
    status: 'regressed',
    reason: '',
  },
  1_780_000_000_000,
);
