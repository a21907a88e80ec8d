import { describe, expect, it } from 'vitest';
import type { BenchmarkResult, PerfDelta } from '../../../src/gate/contracts/documents.ts';
import { type Status, statuses } from '../../../src/gate/contracts/statuses.ts';
import { headline, shortName, undecidedTitle } from '../../../src/gate/report/headline.ts';
import { looksSlower, outcomeOf } from '../../../src/gate/report/outcome.ts';
import { report, result, results, samples } from './sample-reports.ts';

type Counts = Partial<Record<Status, number>>;

const deltas: Partial<Record<Status, number>> = {
  regressed: 29,
  risk_noted: 12,
  improved: -24,
};

function reportOf(counts: Counts, overall_status: PerfDelta['overall_status'] = 'pass'): PerfDelta {
  const benchmarks = statuses.flatMap((status) =>
    Array.from({ length: counts[status] ?? 0 }, (_, i) =>
      result({ bench_id: `${status}/${i}`, status, delta_percent: deltas[status] ?? null }),
    ),
  );
  return report({ benchmarks, overall_status });
}

function sentenceOf(counts: Counts, overall_status: PerfDelta['overall_status'] = 'pass'): string {
  return sentenceIn(reportOf(counts, overall_status));
}

function sentenceIn(one: PerfDelta): string {
  return headline(one).replace(/^fj-perf-gate: /, '');
}

describe('headline', () => {
  it.each<[Counts, string]>([
    [{ pass: 1 }, 'pass/0 did not regress'],
    [{ pass: 3 }, 'none of 3 benchmarks regressed'],
    [{ improved: 1 }, 'improved/0 improved (-24.0%)'],
    [
      { improved: 1, new: 1 },
      'none of 2 benchmarks regressed; 1 improved: improved/0 -24.0%; 1 new',
    ],
    [{ pass: 1, improved: 1 }, 'none of 2 benchmarks regressed; 1 improved: improved/0 -24.0%'],
    [{ risk_noted: 1 }, 'risk_noted/0 regressed, accepted by a risk note (+12.0%)'],
    [
      { risk_noted: 2, pass: 1 },
      '2 of 3 benchmarks regressed, accepted by risk notes: risk_noted/0 +12.0%, risk_noted/1 +12.0%',
    ],
    [
      { risk_noted: 1, inconclusive: 1, removed: 2, new: 3, improved: 1, pass: 4 },
      'not decided: 1 of 12 benchmarks is inconclusive; 1 accepted by a risk note: risk_noted/0 +12.0%; 1 improved: improved/0 -24.0%; 2 removed; 3 new',
    ],
    [{ inconclusive: 1 }, 'not decided: inconclusive/0 is inconclusive'],
    [{ inconclusive: 2 }, 'not decided: both benchmarks are inconclusive'],
    [
      { inconclusive: 1, pass: 1 },
      'not decided: 1 of 2 benchmarks is inconclusive; none of the others regressed',
    ],
    [{ inconclusive: 1, new: 1 }, 'not decided: 1 of 2 benchmarks is inconclusive; 1 new'],
    [{ removed: 1 }, 'removed/0 is removed'],
    [{ removed: 1, new: 1 }, '2 benchmarks: 1 removed, 1 new'],
    [{ new: 33 }, 'all 33 benchmarks are new'],
    [{ new: 1, pass: 2 }, 'none of 3 benchmarks regressed; 1 new'],
    [
      { regressed: 1, pass: 1 },
      '1 of 2 benchmarks regressed (reported only, as the budgets ask): regressed/0 +29.0%',
    ],
  ])('of a run that passed, %j: %s', (counts, sentence) => {
    expect(sentenceOf(counts)).toBe(sentence);
  });

  it.each<[Counts, string]>([
    [{ regressed: 1 }, 'regressed/0 regressed (+29.0%)'],
    [
      { regressed: 2, risk_noted: 1, improved: 1, pass: 3 },
      '2 of 7 benchmarks regressed: regressed/0 +29.0%, regressed/1 +29.0%; 1 more accepted by a risk note: risk_noted/0 +12.0%; 1 improved: improved/0 -24.0%',
    ],
    [
      { regressed: 5, inconclusive: 1 },
      '5 of 6 benchmarks regressed: regressed/0 +29.0%, regressed/1 +29.0%, regressed/2 +29.0% and 2 more; 1 inconclusive',
    ],
    [{ failed: 1, pass: 1 }, '1 of 2 benchmarks failed: failed/0'],
    [
      { inconclusive: 1 },
      '1 inconclusive of 1 benchmark, which the budgets do not let pass (on_inconclusive)',
    ],
    [
      { inconclusive: 1, removed: 2, new: 1, pass: 1 },
      '1 inconclusive, 2 removed of 5 benchmarks, which the budgets do not let pass (on_inconclusive, on_removed); 1 new',
    ],
    // Not a report of ours: it contradicts itself.
    [{ pass: 2 }, 'none of 2 benchmarks regressed, and yet the report says that the run failed'],
  ])('of a run that failed, %j: %s', (counts, sentence) => {
    expect(sentenceOf(counts, 'fail')).toBe(sentence);
  });

  it('begins with what looks slower, where nothing was decided of it', () => {
    const { slower, slightly } = looking;
    const [one, two] = [
      report({ benchmarks: [slower] }),
      report({ benchmarks: [slower, slightly] }),
    ];
    expect(sentenceIn(one)).toBe('not decided: text/hash looks 28% slower');
    expect(sentenceIn(two)).toBe(
      'not decided: 2 of 2 benchmarks look slower: text/hash +28.4%, text/trim +6.2%',
    );
    const among = report({
      benchmarks: [results.inconclusive, result(), slower, results.improved],
    });
    expect(sentenceIn(among)).toBe(
      'not decided: 1 of 4 benchmarks looks 28% slower: text/hash; 1 improved: jaxpr_fingerprint/canonical_fingerprint/100 -31.7%; 1 more inconclusive; none of the others regressed',
    );
    const beside = report({ benchmarks: [slower, results.regressed], overall_status: 'fail' });
    expect(sentenceIn(beside)).toMatch(/; 1 looks slower: text\/hash \+28\.4%$/);
    expect([one, two, among, beside, samples.pass].map(undecidedTitle)).toEqual([
      'Not decided: 1 looks 28% slower',
      'Not decided: 2 look slower, by up to 28%',
      'Not decided: 1 looks 28% slower',
      undefined,
      undefined,
    ]);
    expect(undecidedTitle(reportOf({ inconclusive: 5 }))).toBe('Not decided: 5 inconclusive');
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
        if (overall === 'pass' && has('inconclusive') && !has('regressed', 'failed'))
          expect(sentence, context).toMatch(/^not decided: /);
        for (const status of ['regressed', 'failed', 'risk_noted', 'improved'] as const)
          expect(sentence.includes(`${status}/0`) || !has(status), context).toBe(true);
        for (const status of ['inconclusive', 'removed', 'new'] as const)
          expect(sentence.includes(status) || !has(status), context).toBe(true);
        expect(/accepted/.test(sentence) && !has('risk_noted'), context).toBe(false);
        for (const [, count, status] of sentence.matchAll(
          /(?<![/\d])(\d+) (inconclusive|removed|new|improved)/g,
        )) {
          expect(Number(count), context).toBe(counts[status as Status]);
        }
        if (/all \d|both/.test(sentence)) expect(Object.values(counts), context).toContain(total);
        expect(sentence, context).not.toMatch(
          /\b1 benchmarks|\b[02-9] benchmark\b|undefined|[,;] [,;]|[,;] $|\b1 are|\b[2-9] of \d+ benchmarks is/,
        );
      }
    }
  });
});

describe('the outcome', () => {
  it('never looks fine where something was left open, whatever else there is', () => {
    for (const counts of everyCombination()) {
      const outcome = outcomeOf(reportOf(counts));
      const isOpen = (counts.inconclusive ?? 0) > 0;
      const expected = (counts.regressed ?? 0) > 0 ? 'reported' : isOpen ? 'undecided' : 'passed';
      expect(outcome).toBe(expected);
      expect(outcomeOf(reportOf(counts, 'fail'))).toBe('failed');
    }
  });

  it('takes for slower what is beyond the limit, no change left out, and equal code not as much', () => {
    const { slower } = looking;
    const control = (effect_percent: number) => ({ pairs: 8, effect_percent, interval: null });
    expect(looksSlower(slower)).toBe(true);
    expect(looksSlower({ ...slower, delta_percent: 4 })).toBe(false);
    expect(looksSlower({ ...slower, interval: bounds(-1, 60) })).toBe(false);
    expect(looksSlower({ ...slower, control: control(27) })).toBe(false);
    expect(looksSlower({ ...slower, control: control(-9) })).toBe(true);
    expect(looksSlower({ ...slower, status: 'regressed' })).toBe(false);
    expect(looksSlower(results.inconclusive)).toBe(false);
  });
});

it('keeps both ends of a long name', () => {
  expect(shortName('text/hash')).toBe('text/hash');
  const short = shortName(`first/${'x'.repeat(200)}/last`);
  expect(short).toMatch(/^first\/x+…x+\/last$/);
  expect(short).toHaveLength(80);
});

const bounds = (lower_percent: number, upper_percent: number) => ({
  lower_percent,
  upper_percent,
  confidence_percent: 95,
});

function openOf(bench_id: string, delta_percent: number): BenchmarkResult {
  const interval = bounds(delta_percent - 0.7, delta_percent + 0.7);
  return { ...results.inconclusive, bench_id, delta_percent, interval };
}

const looking = { slower: openOf('text/hash', 28.4), slightly: openOf('text/trim', 6.2) };

/** None, one or two of each status, but for none at all. */
function everyCombination(): Counts[] {
  const combinations = statuses.reduce<Counts[]>(
    (shorter, status) =>
      shorter.flatMap((counts) => [0, 1, 2].map((count) => ({ ...counts, [status]: count }))),
    [{}],
  );
  return combinations.slice(1);
}
