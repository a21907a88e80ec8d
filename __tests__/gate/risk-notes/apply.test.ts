import { describe, expect, it } from 'vitest';
import {
  checkDocument,
  type RiskNote,
  riskNoteDocument,
} from '../../../src/gate/contracts/documents.ts';
import {
  type AddedNote,
  applyRiskNotes,
  type RiskNotePolicy,
} from '../../../src/gate/risk-notes/apply.ts';
import { riskNotePath } from '../../../src/gate/risk-notes/path.ts';

const benchId = 'jit/scalar_add';
const path = 'artifacts/performance/risk_notes/jit_scalar_add.risk_note.json';
const policy: RiskNotePolicy = { allowUnboundedNotes: false, todayUtc: '2026-03-01' };
const acceptance = {
  bench_id: benchId,
  metric: 'p95',
  max_delta_percent: 15,
  expires_on: '2026-06-01',
} as const;

function risk(changes: Partial<RiskNote['risks'][number]> = {}): RiskNote['risks'][number] {
  return {
    risk_id: 'R1',
    category: 'performance',
    description: 'One more check on the hot path',
    likelihood: 'high',
    impact: 'low',
    mitigation_status: 'accepted',
    mitigations: [],
    residual_risk: 'low',
    evidence_refs: [],
    ...changes,
  };
}

function validNote(changes: Partial<RiskNote> = {}): RiskNote {
  return {
    schema_version: 'fj.risk-note.v1',
    packet_id: 'P1',
    generated_at_unix_ms: 1,
    threat_surface_summary: 'none',
    risks: [risk()],
    top_open_risk_id: 'R1',
    signoff: { author: 'reviewer', approved: true, signed_at: '2026-02-28' },
    acceptance: { ...acceptance },
    ...changes,
  };
}

function unboundedNote(): RiskNote {
  const { acceptance: _, ...note } = validNote({ schema_version: 'frankenjax.risk-note.v1' });
  return note;
}

const added = (note: RiskNote, notePath = path): AddedNote => ({
  path: notePath,
  content: { kind: 'note', note, blobId: 'b1' },
});
const regressed = (deltaPercent = 12.3, id = benchId) => [
  { bench_id: id, delta_percent: deltaPercent },
];

function judge(note: RiskNote, changes: Partial<RiskNotePolicy> = {}, delta = 12.3) {
  const { covered, findings } = applyRiskNotes(regressed(delta), [added(note)], {
    ...policy,
    ...changes,
  });
  expect(findings).toHaveLength(1);
  return { covered: [...covered.keys()], ...findings[0] };
}

describe('applyRiskNotes', () => {
  it('covers the benchmark that a valid, approved note names', () => {
    expect(checkDocument(riskNoteDocument, validNote()).kind).toBe('valid');
    const { covered, findings } = applyRiskNotes(regressed(), [added(validNote())], policy);
    const message = 'Accepted by reviewer up to 15% until 2026-06-01.';
    expect([...covered]).toEqual([[benchId, { path, message }]]);
    expect(findings).toEqual([{ path, bench_id: benchId, outcome: 'covers', message }]);
  });

  it('names the issue in which the slowdown was accepted', () => {
    const note = validNote({ acceptance: { ...acceptance, issue: '#42' } });
    expect(judge(note).message).toMatch(/up to 15% until 2026-06-01 \(#42\)\.$/);
  });

  it('covers nothing else', () => {
    const both = [...regressed(), { bench_id: 'jit/other', delta_percent: 6 }];
    expect([...applyRiskNotes(both, [added(validNote())], policy).covered.keys()]).toEqual([
      benchId,
    ]);
  });

  it.each<[string, RiskNote, string, string]>([
    [
      'no performance risk',
      validNote({ risks: [risk({ category: 'security' })] }),
      'invalid',
      'risks has no entry of category "performance": describe there what the slowdown costs and whom.',
    ],
    [
      'a top risk that is none of its risks',
      validNote({ top_open_risk_id: 'R9' }),
      'invalid',
      'top_open_risk_id is "R9", and must be the risk_id of one of its risks: "R1".',
    ],
    [
      'no top risk',
      validNote({ top_open_risk_id: null }),
      'invalid',
      'top_open_risk_id is null, and must be the risk_id of one of its risks: "R1".',
    ],
    [
      'no approval',
      validNote({ signoff: { author: 'writer', approved: false, signed_at: 0 } }),
      'not_approved',
      'signoff.approved is false: have someone who may accept the slowdown set it to true (signoff.author is "writer").',
    ],
    [
      'a day in the past',
      validNote({ acceptance: { ...acceptance, expires_on: '2026-02-28' } }),
      'expired',
      'acceptance.expires_on is "2026-02-28", and today is 2026-03-01 (UTC): set a later day and have the note approved again.',
    ],
    [
      'a day that does not exist',
      validNote({ acceptance: { ...acceptance, expires_on: '2027-02-30' } }),
      'invalid',
      'acceptance.expires_on is "2027-02-30", and there is no such day.',
    ],
    [
      'another benchmark',
      validNote({ acceptance: { ...acceptance, bench_id: 'jit/scalar_ad' } }),
      'unused',
      'acceptance.bench_id is "jit/scalar_ad", and no benchmark of that id regressed: correct the id, or take the note out.',
    ],
    [
      'too low a ceiling',
      validNote({ acceptance: { ...acceptance, max_delta_percent: 10 } }),
      'too_small',
      'acceptance.max_delta_percent is 10, and "jit/scalar_add" is slower by 12.3%: make it faster, or raise the ceiling and have the note approved again.',
    ],
    [
      'no acceptance',
      unboundedNote(),
      'unused',
      'acceptance is missing, so the note covers nothing: add it with bench_id, metric, max_delta_percent and expires_on.',
    ],
  ])('covers nothing with %s', (_name, note, outcome, message) => {
    expect(judge(note)).toMatchObject({ covered: [], outcome, message });
  });

  it('reports a note that does not fit its schema with what is wrong', () => {
    const content = {
      kind: 'invalid' as const,
      issues: ['signoff lacks "author"', 'risks is empty'],
    };
    expect(applyRiskNotes(regressed(), [{ path, content }], policy).findings).toEqual([
      {
        path,
        outcome: 'invalid',
        message: 'The note is not valid: signoff lacks "author"; risks is empty.',
      },
    ]);
  });

  it('holds through its last day and up to its ceiling, and not for a delta that is no number', () => {
    const lastDay = validNote({ acceptance: { ...acceptance, expires_on: '2026-03-01' } });
    expect(judge(lastDay).outcome).toBe('covers');
    expect(judge(validNote(), {}, 15).outcome).toBe('covers');
    expect(judge(validNote(), {}, 15.001)).toMatchObject({
      outcome: 'too_small',
      message: expect.stringContaining('slower by 15.01%'),
    });
    expect(judge(validNote(), {}, Number.NaN).outcome).toBe('too_small');
  });

  it('lets one note cover a benchmark and calls the other unused, whatever their order', () => {
    const second = 'artifacts/performance/risk_notes/z.risk_note.json';
    const notes = [added(validNote(), second), added(validNote())];
    const { covered, findings } = applyRiskNotes(regressed(), notes, policy);
    expect(covered.get(benchId)?.path).toBe(path);
    expect(findings.map((finding) => [finding.path, finding.outcome])).toEqual([
      [path, 'covers'],
      [second, 'unused'],
    ]);
  });

  it('leaves a note in whose benchmark was left open', () => {
    const left = { ...policy, openIds: [benchId] };
    for (const [note, its] of [
      [validNote(), left],
      [unboundedNote(), { ...left, allowUnboundedNotes: true }],
    ] as const) {
      expect(applyRiskNotes([], [added(note)], its).findings).toMatchObject([
        { outcome: 'unused', message: expect.stringContaining('leave the note in') },
      ]);
    }
  });

  it('clips what a note quotes', () => {
    const long = 'x'.repeat(100_000);
    const note = validNote({ acceptance: { ...acceptance, bench_id: long } });
    expect(judge(note).message?.length).toBeLessThan(500);
  });
});

describe('notes without acceptance, where the policy allows them', () => {
  const allowed = { ...policy, allowUnboundedNotes: true };

  it('cover the benchmark that their file is named after', () => {
    const { covered, findings } = applyRiskNotes(regressed(500), [added(unboundedNote())], allowed);
    expect([...covered.keys()]).toEqual([benchId]);
    expect(findings[0]).toMatchObject({
      bench_id: benchId,
      message: expect.stringMatching(/^Accepted by reviewer .*\(allow_unbounded_notes\)\.$/),
    });
  });

  it('cover nothing under another name, or without approval', () => {
    const elsewhere = added(unboundedNote(), 'artifacts/performance/risk_notes/jit.risk_note.json');
    expect(applyRiskNotes(regressed(), [elsewhere], allowed).findings[0]?.outcome).toBe('unused');
    const unsigned = { ...unboundedNote(), signoff: validNote().signoff };
    unsigned.signoff = { ...unsigned.signoff, approved: false };
    expect(judge(unsigned, allowed).outcome).toBe('not_approved');
  });

  it('cover nothing when two benchmarks would share the file name', () => {
    const benchIds = [benchId, 'jit_scalar/add'];
    const notes = [added(unboundedNote())];
    const { covered } = applyRiskNotes(regressed(), notes, { ...allowed, benchIds });
    expect(covered.size).toBe(0);
  });
});

describe('riskNotePath', () => {
  const stem = (id: string, all?: string[]) =>
    riskNotePath(id, all).replace('artifacts/performance/risk_notes/', '');

  it('joins group and name', () => {
    expect(riskNotePath(benchId)).toBe(path);
    expect(stem('dispatch_latency/jit/scalar_add')).toBe(
      'dispatch_latency_jit_scalar_add.risk_note.json',
    );
  });

  it('adds a hash where a character was replaced or the name is too long', () => {
    expect(stem('sum/n = 10')).toMatch(/^sum_n___10-[0-9a-f]{8}\.risk_note\.json$/);
    expect(stem('sum/n = 10')).not.toBe(stem('sum/n + 10'));
    const long = stem(`g/${'x'.repeat(300)}`);
    expect(long.length).toBeLessThan(200);
    expect(long).not.toBe(stem(`g/${'x'.repeat(301)}`));
  });

  it('adds a hash where another benchmark would get the same name', () => {
    const all = ['a/b_c', 'a_b/c', 'A/b_c', 'other/one'];
    const stems = all.map((id) => stem(id, all));
    expect(new Set(stems.map((one) => one.toLowerCase())).size).toBe(4);
    expect(stems[3]).toBe('other_one.risk_note.json');
  });

  it('stays a single file name inside the folder', () => {
    for (const id of ['../../etc/passwd', '..', 'a\\..\\b', 'a\0b', '\u202ex', 'C:/x']) {
      expect(stem(id)).toMatch(/^[A-Za-z0-9._-]+\.risk_note\.json$/);
    }
  });
});
