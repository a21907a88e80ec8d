import type { Files } from './git-hosting.ts';

/** A project with one mitata suite of two short benchmarks, `loops/sum` and `loops/product`. */
export const tinyProject: Files = {
  'package.json': '{ "name": "tiny", "type": "module", "private": true }\n',
  'src/sum.js': sumOf(4_000),
  'src/product.js': `export function product() {
  let result = 1;
  for (let i = 1; i < 6000; i += 1) result = (result * i) % 99991;
  return result;
}
`,
  'bench/loops.bench.js': `import { bench, do_not_optimize, group, run } from 'mitata';
import { product } from '../src/product.js';
import { sum } from '../src/sum.js';

group('loops', () => {
  bench('sum', () => do_not_optimize(sum()));
  bench('product', () => do_not_optimize(product()));
});
await run();
`,
};

/** The same with a sum that takes twice as long. */
export const twiceAsSlow: Files = slowerBy(100);

/** The same with a sum that takes so many percent longer. */
export function slowerBy(percent: number): Files {
  return { 'src/sum.js': sumOf(4_000 * (1 + percent / 100)) };
}

export const unrelatedChange: Files = { 'README.md': '# tiny\n' };

/** Budgets by which notes need the approval of their authors. */
export const reviewedNotes = budgetsWith({ require_approval: 'reviewed' });

export function budgetsWith(perf_regression: object): Readonly<Record<string, string>> {
  const budgets = { schema_version: 'fj.reliability-budgets.v1', perf_regression };
  return { 'reliability_budgets.v1.json': `${JSON.stringify(budgets, null, 2)}\n` };
}

/** A suite that writes to a file what it sees of its environment, and prints what a runner obeys. */
export const curiousSuite = (file: string): Files => ({
  'bench/loops.bench.js': `import { writeFileSync } from 'node:fs';
import { bench, do_not_optimize, run } from 'mitata';
import { sum } from '../src/sum.js';

writeFileSync(${JSON.stringify(file)}, JSON.stringify(process.env));
console.log('::error::planted');
console.error('::set-output name=regressions::planted');
bench('sum', () => do_not_optimize(sum()));
await run();
`,
});

/** A note that accepts up to 150% for `loops/sum`. */
export const acceptingNote: Files = {
  'artifacts/performance/risk_notes/loops_sum.risk_note.json': `${JSON.stringify(
    {
      schema_version: 'fj.risk-note.v1',
      packet_id: 'sum-in-full',
      generated_at_unix_ms: 1_790_000_000_000,
      threat_surface_summary: 'Summing twice as many numbers takes twice as long.',
      risks: [
        {
          risk_id: 'slower-sum',
          category: 'performance',
          description: 'Callers of sum wait longer.',
          likelihood: 'high',
          impact: 'low',
          mitigation_status: 'accepted',
          mitigations: [],
          residual_risk: 'low',
          evidence_refs: [],
        },
      ],
      top_open_risk_id: 'slower-sum',
      signoff: { author: 'octocat', approved: true, signed_at: '2026-11-01T00:00:00Z' },
      acceptance: {
        bench_id: 'loops/sum',
        metric: 'p95',
        max_delta_percent: 150,
        expires_on: '2099-12-31',
      },
    },
    null,
    2,
  )}\n`,
};

function sumOf(count: number): string {
  return `export function sum() {
  let result = 0;
  for (let i = 0; i < ${count}; i += 1) result = (result + i * 7) % 99991;
  return result;
}
`;
}
