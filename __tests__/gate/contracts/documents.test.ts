import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import {
  baselineDocument,
  budgetsDocument,
  checkDocument,
  checkText,
  type DocumentKind,
  evidenceDocument,
  type PerfEvidence,
  parseDocument,
  qualityGatesDocument,
  reportDocument,
  riskNoteDocument,
  selftestDocument,
  serializeDocument,
  workerReplyDocument,
} from '../../../src/gate/contracts/documents.ts';
import { equal, evidenceOf } from '../../support/sample-evidence.ts';
import { repositoryRoot } from '../../support/scan-sources.ts';
import { sampleNote, sampleRecord, sampleReport } from './sample-documents.ts';

const schemasDir = join(repositoryRoot, 'schemas');
const schemas = readdirSync(schemasDir).map((file) => ({
  file,
  schema: JSON.parse(readFileSync(join(schemasDir, file), 'utf8')),
}));
const schemaNamed = (name: string) => schemas.find(({ file }) => file.startsWith(name))?.schema;

const sampleSelftest = {
  schema_version: 'fj.perf-selftest.v1',
  tool_version: '0.1.0',
  commit: sampleRecord.commit,
  environment: sampleRecord.environment,
  limit_percent: 5,
  runs: [],
};
const budgets = { schema_version: 'fj.reliability-budgets.v1' } as const;
const samples: [string, DocumentKind<unknown>, object, object][] = [
  [
    'reliability_budgets',
    budgetsDocument,
    budgets,
    { schema_version: 'fj.reliability-budgets.v2' },
  ],
  ['perf_delta', reportDocument, sampleReport, { overall_status: 'maybe' }],
  ['perf_evidence', evidenceDocument, evidenceOf([equal('g/a')]), { benchmarks: {} }],
  ['perf_baseline', baselineDocument, sampleRecord, { commit: 'main' }],
  ['risk_note', riskNoteDocument, sampleNote, { risks: [] }],
  ['perf_selftest', selftestDocument, sampleSelftest, { runs: {} }],
  [
    'quality_gates',
    qualityGatesDocument,
    {
      schema_version: 'fj.quality-gates.v1',
      generated_at_unix_ms: 0,
      duration_ms: 0,
      overall_status: 'nothing_ran',
      gates: [{ status: 'skipped', id: 'a', name: 'a', command: 'a', reason: 'asked' }],
    },
    { gates: [{ status: 'passed', id: 'a' }] },
  ],
  [
    'worker_reply',
    workerReplyDocument,
    { kind: 'failed', message: 'it threw' },
    { kind: 'surprise' },
  ],
];

describe('the schemas', () => {
  it('compile strictly, with everything that they refer to', () => {
    const ajv = new Ajv2020({
      strict: true,
      allowUnionTypes: true,
      schemas: schemas.map(({ schema }) => schema),
    });
    for (const { file, schema } of schemas) {
      expect(() => ajv.getSchema(schema.$id), file).not.toThrow();
    }
    expect(schemas.map(({ schema }) => schema.$id)).toEqual(schemas.map(({ file }) => file));
  });

  it('each have a sample here', () => {
    expect(samples.map(([name]) => schemaNamed(name)).filter(Boolean)).toHaveLength(schemas.length);
  });

  it('allow no key that they do not name, anywhere', () => {
    const open: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { type, properties, additionalProperties } = node as Record<string, unknown>;
      if (type === 'object' && properties && additionalProperties !== false) open.push(path);
      for (const [key, value] of Object.entries(node)) walk(value, `${path}/${key}`);
    };
    for (const { file, schema } of schemas) walk(schema, file);
    expect(open).toEqual([]);
  });
});

describe.each(samples)('%s', (_, kind, valid, wrongPart) => {
  it('takes what is right, and comes back the same from its text', () => {
    expect(checkDocument(kind, valid)).toEqual({ kind: 'valid', value: valid });
    expect(parseDocument(kind, serializeDocument(kind, valid), 'x.json')).toEqual(valid);
  });

  it('refuses a wrong value, a missing one, another one and no object at all', () => {
    const missing = Object.fromEntries(Object.entries(valid).slice(1));
    const wrong = [
      { ...valid, ...wrongPart },
      missing,
      { ...valid, surprise: 1 },
      [],
      null,
      'text',
      1,
    ];
    for (const value of wrong) {
      const checked = checkDocument(kind, value);
      expect(checked, JSON.stringify(value)).toMatchObject({ kind: 'invalid' });
      if (checked.kind === 'invalid') expect(checked.issues.length).toBeGreaterThan(0);
    }
  });

  it('is not written when it is wrong', () => {
    expect(() => serializeDocument(kind, { ...valid, ...wrongPart })).toThrow(kind.what);
  });
});

describe('evidence', () => {
  const planned = (familySize: number, shard?: PerfEvidence['plan']['shard']) => {
    const evidence = evidenceOf([equal('a/x'), equal('a/y')]);
    const plan = { ...evidence.plan, family_size: familySize, ...(shard && { shard }) };
    return checkDocument(evidenceDocument, { ...evidence, plan });
  };
  const shard = { index: 1, count: 2, split_sha256: '0'.repeat(64) };

  it('is of as many benchmarks as its verdicts are corrected for, or a shard of them', () => {
    expect(planned(2).kind).toBe('valid');
    expect(planned(4, shard).kind).toBe('valid');
    const issues = (size: number) => [`plan.family_size is ${size}, and the benchmarks are 2`];
    expect(planned(1e300)).toEqual({ kind: 'invalid', issues: issues(1e300) });
    expect(planned(1)).toEqual({ kind: 'invalid', issues: issues(1) });
    expect(planned(1, shard)).toEqual({ kind: 'invalid', issues: issues(1) });
  });

  it('has figures of one turn at least', () => {
    const evidence = evidenceOf([equal('a/x')]);
    const empty = JSON.parse(
      JSON.stringify(evidence).replace(/"turn_p95_ns":\[[^\]]*\]/, '"turn_p95_ns":[]'),
    );
    expect(checkDocument(evidenceDocument, empty).kind).toBe('invalid');
  });
});

describe('the issues of a document', () => {
  const issuesOf = (perf: object) => {
    const checked = checkDocument(budgetsDocument, { ...budgets, perf_regression: perf });
    return checked.kind === 'invalid' ? checked.issues : [];
  };

  it('suggest the nearest key', () => {
    expect(issuesOf({ max_p95_regresion_percent: 5 })).toEqual([
      expect.stringMatching(
        /"max_p95_regresion_percent" in perf_regression .*"max_p95_regression_percent"/,
      ),
    ]);
    expect(issuesOf({ per_bench: [{ match: 'a', reason: 'b', min_effect: 1 }] })).toEqual([
      expect.stringMatching(/"min_effect" in perf_regression\.per_bench\.0 .*"min_effect_ns"/),
    ]);
  });

  it('name the field and what it may be', () => {
    expect(issuesOf({ on_removed: 'ignore' })).toEqual([
      expect.stringMatching(/^perf_regression\.on_removed .*"ignore", .*"pass", "warn", "fail"$/),
    ]);
    expect(issuesOf({ max_p95_regression_percent: 0 })).toEqual([
      expect.stringMatching(/^perf_regression\.max_p95_regression_percent is 0, .* > 0$/),
    ]);
    expect(issuesOf({ per_bench: [{ match: 'a' }] })).toEqual([
      'perf_regression.per_bench.0 lacks "reason"',
    ]);
    expect(checkDocument(budgetsDocument, {})).toEqual({
      kind: 'invalid',
      issues: ['the document lacks "schema_version"'],
    });
  });

  it.each([
    [
      { acceptance: { expires_on: '2027-1-1' } },
      'acceptance.expires_on is "2027-1-1", and must be a day such as "2026-12-31"',
    ],
    [
      { acceptance: { max_delta_percent: '15' } },
      'acceptance.max_delta_percent is "15", and must be a number',
    ],
    [{ acceptance: { metric: 'p99' } }, 'acceptance.metric is "p99", and must be "p95"'],
    [{ signoff: { approved: 'yes' } }, 'signoff.approved is "yes", and must be true or false'],
    [{ signoff: { author: ' ' } }, 'signoff.author is "", and must not be empty'],
    [
      { signoff: { signed_at: [] } },
      'signoff.signed_at is an empty list, and must be text or a whole number',
    ],
    [{ risks: [] }, 'risks is an empty list, and must have at least one item'],
    [{ packet_id: null }, 'packet_id is null, and must be text'],
  ])('say what is in a note and what must be: %j', (changes, issue) => {
    const merged = Object.fromEntries(
      Object.entries(changes).map(([key, value]) => {
        const before = sampleNote[key as keyof typeof sampleNote];
        const isPart = typeof before === 'object' && !Array.isArray(before);
        return [key, isPart ? { ...before, ...value } : value];
      }),
    );
    const checked = checkDocument(riskNoteDocument, { ...sampleNote, ...merged });
    expect(checked).toEqual({ kind: 'invalid', issues: [issue] });
  });

  it('refuse names and globs that are empty', () => {
    expect(issuesOf({ bench_files: [] })).toHaveLength(1);
    expect(issuesOf({ bench_files: [''] })).toHaveLength(1);
    expect(issuesOf({ per_bench: [{ match: ' ', reason: 'x' }] })).toHaveLength(1);
    for (const name of ['.a', 'a.', 'a/b', '', 'a b', 'x'.repeat(101)]) {
      expect(issuesOf({ baseline_save_name: name }), name).toHaveLength(1);
    }
    expect(issuesOf({ baseline_save_name: 'x'.repeat(100) })).toEqual([]);
  });

  it('are few and short, however long a document is', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`key${i}`, 1]));
    expect(issuesOf(many)).toHaveLength(10);
    const [issue] = issuesOf({ [`a\u001b[31m\n${'x'.repeat(100_000)}`]: 1 });
    expect(issue?.length).toBeLessThan(250);
    expect(issue).not.toMatch(/\p{Cc}/u);
  });

  it('of a document of another kind are about its kind alone', () => {
    expect(checkDocument(reportDocument, { ...budgets, perf_regression: {} })).toEqual({
      kind: 'invalid',
      issues: ['schema_version is "fj.reliability-budgets.v1", and must be "fj.perf-delta.v1"'],
    });
  });

  it('are none about a byte order mark', () => {
    const text = `\uFEFF{ "schema_version": "fj.reliability-budgets.v1" }`;
    expect(checkText(budgetsDocument, text)).toMatchObject({ kind: 'valid' });
  });

  it('say where a text is no JSON, on one line', () => {
    const parse = () => parseDocument(budgetsDocument, '{\n  "schema_version": \n}', 'b.json');
    expect(parse).toThrow(/^The budgets file b\.json is not valid: no JSON: [^\n]*\.$/);
  });
});
