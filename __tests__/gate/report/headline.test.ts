import { describe, expect, it } from 'vitest';
import type { PerfDelta } from '../../../src/gate/contracts/documents.ts';
import { type Status, statuses } from '../../../src/gate/contracts/statuses.ts';
import { headline } from '../../../src/gate/report/headline.ts';
import { report, result } from './sample-reports.ts';

type Counts = Partial<Record<Status, number>>;

function sentenceOf(counts: Counts, overall_status: PerfDelta['overall_status'] = 'pass'): string {
  const benchmarks = statuses.flatMap((status) =>
    Array.from({ length: counts[status] ?? 0 }, (_, i) =>
      result({ bench_id: `${status}/${i}`, status }),
    ),
  );
  return headline(report({ benchmarks, overall_status })).replace(/^fj-perf-gate: /, '');
}

describe('headline', () => {
  it.each<[Counts, string]>([
    [{ pass: 1 }, 'the one benchmark did not regress'],
    [{ pass: 3 }, 'none of 3 benchmarks regressed'],
    [{ improved: 1 }, 'the one benchmark did not regress, it improved'],
    [{ improved: 2 }, 'none of 2 benchmarks regressed, 2 improved'],
    [{ pass: 1, improved: 1 }, 'none of 2 benchmarks regressed, 1 improved'],
    [{ risk_noted: 1 }, '1 of 1 benchmark regressed (accepted by a risk note)'],
    [{ risk_noted: 1, pass: 1 }, '1 of 2 benchmarks regressed (accepted by a risk note)'],
    [{ risk_noted: 2, pass: 1 }, '2 of 3 benchmarks regressed (accepted by risk notes)'],
    [
      { risk_noted: 1, inconclusive: 1, removed: 2, new: 3, improved: 1, pass: 4 },
      '1 of 12 benchmarks regressed (accepted by a risk note), 1 inconclusive, 2 removed, 3 new, 1 improved',
    ],
    [{ inconclusive: 1 }, 'the one benchmark is inconclusive'],
    [{ inconclusive: 2 }, 'both benchmarks are inconclusive'],
    [{ inconclusive: 1, pass: 1 }, 'none of 2 benchmarks regressed, 1 inconclusive'],
    [{ inconclusive: 1, new: 1 }, '2 benchmarks: 1 inconclusive, 1 new'],
    [{ removed: 1 }, 'the one benchmark is removed'],
    [{ new: 1 }, 'the one benchmark is new'],
    [{ new: 33 }, 'all 33 benchmarks are new'],
    [{ new: 1, pass: 2 }, 'none of 3 benchmarks regressed, 1 new'],
    [{ regressed: 1, pass: 1 }, '1 of 2 benchmarks regressed (reported only, as the budgets ask)'],
  ])('of a run that passed, %j: %s', (counts, sentence) => {
    expect(sentenceOf(counts)).toBe(sentence);
  });

  it.each<[Counts, string]>([
    [{ regressed: 1 }, '1 of 1 benchmark regressed'],
    [
      { regressed: 2, risk_noted: 1, pass: 3 },
      '2 of 6 benchmarks regressed, 1 more accepted by a risk note',
    ],
    [
      { regressed: 1, failed: 1, risk_noted: 2 },
      '1 of 4 benchmarks regressed, 1 failed, 2 more accepted by risk notes',
    ],
    [{ failed: 1, pass: 1 }, '1 of 2 benchmarks failed'],
    [
      { inconclusive: 1 },
      '1 inconclusive of 1 benchmark, which the budgets do not let pass (on_inconclusive)',
    ],
    [
      { risk_noted: 1, inconclusive: 1, removed: 2, improved: 1 },
      '1 inconclusive, 2 removed of 5 benchmarks, which the budgets do not let pass (on_inconclusive, on_removed)',
    ],
    // Not a report of ours: it contradicts itself.
    [{ pass: 2 }, 'none of 2 benchmarks regressed, and yet the report says that the run failed'],
  ])('of a run that failed, %j: %s', (counts, sentence) => {
    expect(sentenceOf(counts, 'fail')).toBe(sentence);
  });

  it('is true of every combination', () => {
    for (const counts of everyCombination()) {
      const total = statuses.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
      const has = (...statuses: Status[]) => statuses.some((status) => (counts[status] ?? 0) > 0);
      for (const overall of ['pass', 'fail'] as const) {
        const sentence = sentenceOf(counts, overall);
        const context = `${JSON.stringify(counts)} ${overall}: ${sentence}`;
        if (/did not regress|none of/.test(sentence)) {
          expect(has('regressed', 'risk_noted', 'failed'), context).toBe(false);
          expect(has('pass', 'improved'), context).toBe(true);
        }
        expect(/regressed/.test(sentence) || !has('regressed'), context).toBe(true);
        expect(/accepted/.test(sentence) && !has('risk_noted'), context).toBe(false);
        for (const [, count, status] of sentence.matchAll(
          /(\d+) (inconclusive|removed|new|improved)/g,
        )) {
          expect(Number(count), context).toBe(counts[status as Status]);
        }
        if (/all \d|both|the one/.test(sentence))
          expect(Object.values(counts), context).toContain(total);
        expect(sentence, context).not.toMatch(
          /\b1 benchmarks|\b[02-9] benchmark\b|undefined|, ,|, $/,
        );
      }
    }
  });
});

/** None, one or two of each status, but for none at all. */
function everyCombination(): Counts[] {
  const combinations = statuses.reduce<Counts[]>(
    (shorter, status) =>
      shorter.flatMap((counts) => [0, 1, 2].map((count) => ({ ...counts, [status]: count }))),
    [{}],
  );
  return combinations.slice(1);
}
