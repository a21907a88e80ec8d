import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BenchmarkEvidence,
  evidenceDocument,
  type PairFigures,
  type PerfEvidence,
  parseDocument,
  serializeDocument,
} from '../../../src/gate/contracts/documents.ts';
import { judgeEvidence, judgeRun, type RunVerdict } from '../../../src/gate/judge/judge-run.ts';
import { mergeEvidence } from '../../../src/gate/judge/merge-evidence.ts';
import { takeShare } from '../../../src/gate/plan/split-shards.ts';
import { composeReport } from '../../../src/gate/report/compose-report.ts';
import { adjacentTurns, benchmark, evidenceOf } from '../../support/sample-evidence.ts';

const today = '2026-06-01';

const nanoseconds = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
/** Figures that lie about as close together as measured ones do. */
const near = (center: number, spread: number) =>
  fc.double({ min: center * (1 - spread), max: center * (1 + spread), noNaN: true });

function sideOf(center: number, spread: number): fc.Arbitrary<PairFigures['baseline']> {
  const turns = fc.array(near(center, spread), { minLength: 2, maxLength: 2 });
  return fc.record({
    turn_p50_ns: turns,
    turn_p95_ns: turns,
    pooled_quantiles_ns: near(center, spread).map((ns) => Array.from({ length: 21 }, () => ns)),
    warmup_turns: fc.nat({ max: 40 }),
    level: fc.boolean(),
  });
}

const pairsOf = (center: number, slowdown: number, spread: number, count: number) =>
  fc.array(
    fc.record({
      first: fc.constantFrom('baseline' as const, 'candidate' as const),
      baseline: sideOf(center, spread),
      candidate: sideOf(center * slowdown, spread),
    }),
    { minLength: count, maxLength: count },
  );

const measuredOutcome = fc
  .record({
    center: nanoseconds,
    slowdown: fc.constantFrom(0.7, 1, 1, 1.04, 1.06, 1.3),
    spread: fc.constantFrom(0, 0.01, 0.1),
    count: fc.constantFrom(0, 1, 5, 8, 13, 24, 36),
  })
  .chain(({ center, slowdown, spread, count }) =>
    fc.record({
      kind: fc.constant('measured' as const),
      limit_percent: fc.constantFrom(2, 5, 20),
      sampling: fc.constantFrom(adjacentTurns, { ...adjacentTurns, estimator: 'pooled' as const }),
      pairs: pairsOf(center, slowdown, spread, count),
      control_pairs: fc.constantFrom(1, 1, 1.2).chain((moved) => pairsOf(center, moved, spread, 8)),
    }),
  );

const outcome: fc.Arbitrary<BenchmarkEvidence['outcome']> = fc.oneof(
  { weight: 5, arbitrary: measuredOutcome },
  fc.record({
    kind: fc.constantFrom('candidate-only' as const, 'baseline-only' as const),
    remark: fc.string(),
  }),
  fc.record({ kind: fc.constant('failed' as const), reason: fc.string() }),
);

const evidence: fc.Arbitrary<PerfEvidence> = fc
  .tuple(
    fc.uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 12 }), outcome), {
      selector: ([id]) => id,
      maxLength: 6,
    }),
    fc.record({
      fail_on_unjustified_regression: fc.boolean(),
      on_inconclusive: fc.constantFrom('pass' as const, 'fail' as const),
      on_removed: fc.constantFrom('pass' as const, 'warn' as const, 'fail' as const),
    }),
    fc.constantFrom(undefined, 8),
  )
  .map(([benchmarks, policy, controlPairs]) => {
    const one = evidenceOf(
      benchmarks.map(([id, outcome]) => benchmark(id, outcome)),
      policy,
    );
    if (controlPairs === undefined) return one;
    return { ...one, plan: { ...one.plan, control_pairs: controlPairs } };
  });

/** The same, measured in shards and merged; of no benchmarks there are no shards. */
const mergedEvidence = fc
  .tuple(
    evidence.filter(({ benchmarks }) => benchmarks.length > 0),
    fc.integer({ min: 1, max: 4 }),
  )
  .map(([whole, count]) => {
    const listed = whole.benchmarks.map((one) => ({ id: one.bench_id, one }));
    const files = Array.from({ length: count }, (_, i) => {
      const request = { index: i + 1, count, times: new Map<string, number>() };
      const { members, shard } = takeShare(listed, request);
      const plan = shard === undefined ? whole.plan : { ...whole.plan, shard };
      return {
        path: `${i}.json`,
        evidence: { ...whole, plan, benchmarks: members.map(({ one }) => one) },
      };
    });
    return mergeEvidence(files);
  });

const anyEvidence = fc.oneof({ weight: 3, arbitrary: evidence }, mergedEvidence);
const reread = (one: PerfEvidence) =>
  parseDocument(evidenceDocument, serializeDocument(evidenceDocument, one), 'evidence.json');
const reportOf = (one: PerfEvidence) =>
  composeReport(judgeRun(judgeEvidence(one), [], today), { generatedAtUnixMs: 0 });

/** What is said of each benchmark and of the run, without the order in which it is said. */
function unordered({ benchmarks, overall, problem }: RunVerdict) {
  const { ids, code } = { ids: [], code: undefined, ...problem };
  return {
    overall,
    code,
    failed: new Set(ids),
    benchmarks: new Map(benchmarks.map((one) => [one.evidence.bench_id, one])),
  };
}

describe('judging is a function of the evidence', () => {
  it('of its text: written and read again, the verdict and the report are the same', () => {
    fc.assert(
      fc.property(anyEvidence, (one) => {
        expect(judgeRun(judgeEvidence(reread(one)), [], today)).toEqual(
          judgeRun(judgeEvidence(one), [], today),
        );
        expect(reportOf(reread(one))).toEqual(reportOf(one));
      }),
      { numRuns: 60 },
    );
  });

  it('and of nothing else: judged twice, it is judged the same, and left as it was', () => {
    fc.assert(
      fc.property(anyEvidence, (one) => {
        const before = structuredClone(one);
        const verdict = judgeRun(judgeEvidence(one), [], today);
        expect(judgeRun(judgeEvidence(one), [], today)).toEqual(verdict);
        expect(one).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it('but not of the order of the benchmarks', () => {
    const shuffled = anyEvidence.chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.shuffledSubarray(one.benchmarks, { minLength: one.benchmarks.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([one, benchmarks]) => {
        const other = judgeRun(judgeEvidence({ ...one, benchmarks }), [], today);
        expect(unordered(other)).toEqual(unordered(judgeRun(judgeEvidence(one), [], today)));
      }),
      { numRuns: 60 },
    );
  });

  it('nor of other benchmarks: each has the verdict that it has alone', () => {
    fc.assert(
      fc.property(anyEvidence, (one) => {
        const { benchmarks } = judgeRun(judgeEvidence(one), [], today);
        const alone = one.benchmarks.flatMap(
          (single) =>
            judgeRun(judgeEvidence({ ...one, benchmarks: [single] }), [], today).benchmarks,
        );
        expect(alone).toEqual(benchmarks);
      }),
      { numRuns: 30 },
    );
  });
});
