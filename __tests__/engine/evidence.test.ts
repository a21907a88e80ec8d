import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ConformalCalibrator,
  conformalThreshold,
  type Decision,
  decide,
  type EvidenceEntry,
  EvidenceLedger,
  expectedLosses,
  verifyEvidence,
} from '../../src/engine/index.ts';
import { codeOf } from './expectations.ts';

function decision(index: number): Decision {
  return {
    decisionId: `d-${index}`,
    record: {
      mode: index % 2 === 0 ? 'strict' : 'hardened',
      posterior: 0.25,
      expectedLossKeep: 7.5,
      expectedLossKill: 75.25,
      action: 'keep',
      timeMs: 1000 + index,
    },
    signals: [
      { name: 'equation_count', value: index, logLikelihoodRatio: 0.5 },
      { name: 'outcome', value: 'succeeded', logLikelihoodRatio: -3 },
    ],
  };
}

function filled(count: number, capacity = Infinity): EvidenceLedger {
  const ledger = new EvidenceLedger({ capacity });
  for (let i = 0; i < count; i++) ledger.append(decision(i));
  return ledger;
}

const copyOf = (ledger: EvidenceLedger): EvidenceEntry[] =>
  JSON.parse(JSON.stringify(ledger.entries())) as EvidenceEntry[];

/** Every string and number in the entries, with how to change it. */
function tamperings(entries: EvidenceEntry[]): (() => void)[] {
  const found: (() => void)[] = [];
  const visit = (holder: Record<string, unknown>): void => {
    for (const [key, value] of Object.entries(holder)) {
      if (typeof value === 'object' && value !== null) visit(value as Record<string, unknown>);
      else if (typeof value === 'number')
        found.push(() => Object.assign(holder, { [key]: value + 1 }));
      else {
        const text = String(value);
        for (let i = 0; i < text.length; i++) {
          const flipped = String.fromCharCode(text.charCodeAt(i) ^ 1);
          found.push(() =>
            Object.assign(holder, { [key]: text.slice(0, i) + flipped + text.slice(i + 1) }),
          );
        }
      }
    }
  };
  visit(entries as unknown as Record<string, unknown>);
  return found;
}

describe('the evidence ledger', () => {
  it('verifies, also after a trip through JSON', () => {
    const ledger = filled(5);
    expect(ledger.verify()).toEqual({ kind: 'intact', entries: 5 });
    expect(verifyEvidence(copyOf(ledger), { end: ledger.lastDigest })).toEqual({
      kind: 'intact',
      entries: 5,
    });
  });

  it('shows any changed byte', () => {
    const ledger = filled(3);
    const count = tamperings(copyOf(ledger)).length;
    expect(count).toBeGreaterThan(300);
    for (let i = 0; i < count; i++) {
      const entries = copyOf(ledger);
      tamperings(entries)[i]?.();
      expect(verifyEvidence(entries, { end: ledger.lastDigest }).kind).toBe('broken');
    }
  });

  it('shows entries that are missing, added, moved or rewritten from some point on', () => {
    const ledger = filled(4);
    const [a, b, c, d] = copyOf(ledger) as [
      EvidenceEntry,
      EvidenceEntry,
      EvidenceEntry,
      EvidenceEntry,
    ];
    const anchors = { end: ledger.lastDigest };
    expect(verifyEvidence([b, c, d], anchors)).toMatchObject({ kind: 'broken', index: 0 });
    expect(verifyEvidence([a, b, c], anchors)).toMatchObject({ kind: 'broken', index: 3 });
    expect(verifyEvidence([a, c, b, d], anchors)).toMatchObject({ kind: 'broken', index: 1 });
    expect(verifyEvidence([a, b, b, c, d], anchors)).toMatchObject({ kind: 'broken', index: 2 });
    const other = filled(3);
    other.append({ ...decision(3), decisionId: 'other' });
    expect(verifyEvidence(other.entries(), anchors)).toMatchObject({ kind: 'broken', index: 4 });
  });

  it('takes each decision id once and hands out frozen entries', () => {
    const ledger = filled(1);
    expect(codeOf(() => ledger.append(decision(0)))).toBe('duplicate_decision_id');
    const [entry] = ledger.entries() as [EvidenceEntry];
    expect(Object.isFrozen(entry) && Object.isFrozen(entry.record)).toBe(true);
    expect(Object.isFrozen(entry.signals) && Object.isFrozen(entry.signals[0])).toBe(true);
    ledger.entries().pop();
    expect(ledger.length).toBe(1);
  });

  it('goes on with its chain when it drops old entries', () => {
    const full = filled(10);
    const short = filled(10, 4);
    expect(short.entries()).toEqual(full.entries().slice(6));
    expect(short.verify()).toEqual({ kind: 'intact', entries: 4 });
    expect(short.lastDigest).toBe(full.lastDigest);
  });
});

describe('entries whose digests are worked out later', () => {
  it('have the same digests whenever they are read, after they were dropped too', () => {
    const read = new EvidenceLedger({ capacity: 4 });
    const unread = new EvidenceLedger({ capacity: 4 });
    const digests = Array.from({ length: 100 }, (_, i) => read.append(decision(i)).digest);
    const entries = Array.from({ length: 100 }, (_, i) => unread.append(decision(i)));
    expect(entries.map((entry) => entry.digest)).toEqual(digests);
    expect(unread.lastDigest).toBe(digests.at(-1));
    expect(verifyEvidence(JSON.parse(JSON.stringify(entries)) as EvidenceEntry[])).toEqual({
      kind: 'intact',
      entries: 100,
    });
  });

  it('do not follow what the caller changes after appending', () => {
    const ledger = new EvidenceLedger();
    const { decisionId, record, signals } = structuredClone(decision(0));
    const entry = ledger.append({ decisionId, record, signals });
    Object.assign(record, { posterior: 0.9 });
    Object.assign(signals[0] as object, { value: 99 });
    const shown = [entry, entry.record, entry.signals, entry.signals[0], entry.signals[1]];
    expect(shown.map((part) => Object.isFrozen(part))).toEqual(shown.map(() => true));
    expect(entry.digest).toBe(filled(1).lastDigest);
    expect(JSON.parse(JSON.stringify(entry))).toEqual(filled(1).entries()[0]);
    expect(inspect(entry)).toBe(inspect(filled(1).entries()[0]));
  });

  it('are numbered by runs, so that no id comes twice', () => {
    const ledger = new EvidenceLedger();
    const { record, signals } = decision(0);
    const runs = ['run', 'run', 'other'].map((id) => ledger.startRun(id));
    const ids = runs.flatMap((append) => [0, 1].map(() => append(record, signals).decisionId));
    expect(ids).toEqual(['run-1', 'run-2', 'run-3', 'run-4', 'other-1', 'other-2']);
    expect(codeOf(() => ledger.append({ ...decision(0), decisionId: 'run-4' }))).toBe(
      'duplicate_decision_id',
    );
    ledger.append({ ...decision(0), decisionId: 'run-04' });
    ledger.append({ ...decision(0), decisionId: 'run-5' });
    expect(codeOf(() => runs[0]?.(record, signals))).toBe('duplicate_decision_id');
    expect(ledger.verify()).toEqual({ kind: 'intact', entries: 8 });
  });
});

describe('the loss matrix', () => {
  it('kills exactly above 100/129', () => {
    expect(decide(100 / 129 - 1e-9)).toBe('keep');
    expect(decide(100 / 129 + 1e-9)).toBe('kill');
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => {
        const losses = expectedLosses(p);
        expect(losses.keep).toBeCloseTo(30 * p, 10);
        expect(losses.kill).toBeCloseTo(100 - 99 * p, 10);
        if (Math.abs(p - 100 / 129) > 1e-9) expect(decide(p) === 'kill').toBe(p > 100 / 129);
      }),
      { seed: 1 },
    );
  });

  it('refuses what is no probability', () => {
    for (const p of [-0.1, 1.1, NaN]) expect(codeOf(() => decide(p))).toBe('invalid_probability');
  });
});

describe('conformal calibration', () => {
  it('takes the ceil((n+1)c)-th smallest score', () => {
    const scores = [5, 1, 4, 2, 3, 10, 9, 8, 7, 6];
    expect(conformalThreshold(scores, 0.5)).toBe(6);
    expect(conformalThreshold(scores, 0.9)).toBe(10);
    expect(conformalThreshold(scores, 0.81)).toBe(9);
    expect(conformalThreshold(scores, 1)).toBe(10);
    expect(conformalThreshold([7], 0)).toBe(7);
    expect(codeOf(() => conformalThreshold([], 0.5))).toBe('invalid_argument');
    expect(codeOf(() => conformalThreshold([1], 1.5))).toBe('invalid_probability');
  });

  it('covers at least the stated share of exchangeable scores', () => {
    // Splits of one set of scores: the next score is as likely to be any of them.
    const scores = Array.from({ length: 41 }, (_, i) => (i * 37) % 41);
    const covered = scores.filter((next, i) => {
      const others = scores.filter((_, j) => j !== i);
      return next <= conformalThreshold(others, 0.8);
    });
    expect(covered.length / scores.length).toBeGreaterThanOrEqual(0.8);
  });

  it('says nothing before it has enough scores and forgets the oldest', () => {
    const calibrator = new ConformalCalibrator({ coverage: 1, minimumScores: 3, window: 3 });
    calibrator.add(100);
    calibrator.add(1);
    expect(calibrator.threshold()).toBeNull();
    calibrator.add(2);
    expect(calibrator.threshold()).toBe(100);
    calibrator.add(3);
    expect(calibrator.threshold()).toBe(3);
  });
});
