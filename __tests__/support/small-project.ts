import type { Files } from './temporary-folder.ts';

/** The body of a module whose `work` takes about `rounds` nanoseconds. */
export function workOf(rounds: number): string {
  return `export function work(seed) {
  let value = seed;
  for (let i = 0; i < ${rounds}; i += 1) value = (value * 3 + i) & 0xffff;
  return value;
}
`;
}

/** A project with one suite of two benchmarks of about a microsecond, `math/left` and `math/right`. */
export const smallProject: Files = {
  '.gitignore': 'node_modules/\nartifacts/ci/\n',
  'package.json': '{ "name": "small", "type": "module", "private": true }\n',
  'src/left.js': workOf(800),
  'src/right.js': workOf(900),
  'bench/math.bench.js': `import { bench, do_not_optimize, group, run } from 'mitata';
import { work as left } from '../src/left.js';
import { work as right } from '../src/right.js';

group('math', () => {
  bench('left', () => do_not_optimize(left(1)));
  bench('right', () => do_not_optimize(right(2)));
});
await run();
`,
};

/** The same with a left side that takes twice as long. */
export const slowerLeft: Files = { 'src/left.js': workOf(1_600) };

/** A suite of one file, for what need not be measured well. */
export function suiteOf(...benchmarks: readonly [name: string, body: string][]): string {
  const lines = benchmarks.map(([name, body]) => `bench('${name}', ${body});\n`).join('');
  return `import { bench, run } from 'mitata';\n${lines}await run();\n`;
}

/** Where the note on a benchmark of `math` belongs. */
export const notePath = 'artifacts/performance/risk_notes/math_left.risk_note.json';

/** A note that accepts up to 150% for `math/left`. */
export const acceptingNote: Files = {
  [notePath]: `${JSON.stringify(
    {
      schema_version: 'fj.risk-note.v1',
      packet_id: 'more-rounds',
      generated_at_unix_ms: 1_790_000_000_000,
      threat_surface_summary: 'More rounds take longer.',
      risks: [
        {
          risk_id: 'slower-left',
          category: 'performance',
          description: 'Callers of left wait longer.',
          likelihood: 'high',
          impact: 'low',
          mitigation_status: 'accepted',
          mitigations: [],
          residual_risk: 'low',
          evidence_refs: [],
        },
      ],
      top_open_risk_id: 'slower-left',
      signoff: { author: 'octocat', approved: true, signed_at: '2026-11-01T00:00:00Z' },
      acceptance: {
        bench_id: 'math/left',
        metric: 'p95',
        max_delta_percent: 150,
        expires_on: '2099-12-31',
      },
    },
    null,
    2,
  )}\n`,
};
