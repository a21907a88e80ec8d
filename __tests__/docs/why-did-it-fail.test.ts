import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PerfEvidence } from '../../src/gate/contracts/documents.ts';
import { exitCodeOf, type Problem } from '../../src/gate/contracts/problems.ts';
import { judgeEvidence, judgeRun } from '../../src/gate/judge/judge-run.ts';
import { composeReport } from '../../src/gate/report/compose-report.ts';
import { sampleProblems } from '../gate/contracts/sample-problems.ts';
import {
  added,
  around,
  equal,
  evidenceOf,
  failed,
  faster,
  measured,
  removed,
  slower,
  undecided,
} from '../support/sample-evidence.ts';
import { repositoryRoot } from '../support/scan-sources.ts';

const page = readFileSync(join(repositoryRoot, 'docs/why-did-it-fail.md'), 'utf8');
const problems: Problem[] = Object.values(sampleProblems);

/** Sentences of the page by the code beside them, as patterns: "…" stands for anything. */
const quotes = [...page.matchAll(/\*\*"(.+?)"\*\* \(`([\w-]+)`\)/g)].map(([, text = '', code]) => ({
  code,
  pattern: new RegExp(`^${text.split('…').map(escapePattern).join('.+')}$`),
}));

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function sectionOf(code: string): string {
  const before = page.slice(0, page.indexOf(`(\`${code}\`)`));
  return [...before.matchAll(/^## (.+)$/gm)].at(-1)?.[1] ?? '';
}

/** Benchmarks that look regressed, each with another control; and one with few pairs. */
function besideControls(): PerfEvidence {
  const besides = (id: string, control: readonly number[], ownPercent = 7) => {
    const { outcome } = measured(id, control);
    if (outcome.kind !== 'measured') throw new Error('not measured');
    return measured(id, around(Math.log1p(ownPercent / 100), 20), { control_pairs: outcome.pairs });
  };
  const noisy = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 0.14 : -0.14));
  const evidence = evidenceOf([
    besides('stands', around(0, 8)),
    besides('moved', around(0.06, 8)),
    besides('moved the other way', around(-0.06, 8)),
    besides('noisy', noisy),
    besides('incomplete', around(0, 3)),
    measured('few pairs', around(0.06, 8)),
  ]);
  return { ...evidence, plan: { ...evidence.plan, control_pairs: 8 } };
}

describe('the page about failures', () => {
  it.each(problems.map((problem) => [problem.code, exitCodeOf(problem)] as const))(
    'has %s where exit code %i is explained',
    (code, exitCode) => {
      expect(sectionOf(code)).toContain(`exit code ${exitCode}`);
    },
  );

  it('explains every verdict, in its own words', () => {
    const evidence = evidenceOf([
      slower('slower'),
      equal('equal'),
      faster('faster'),
      undecided('undecided'),
      failed('failed'),
      added('added'),
      removed('removed'),
    ]);
    const ofDrift = { ...evidence, drift_since: 'v1.0.0' };
    const benchmarks = [evidence, ofDrift, besideControls()].flatMap((one) => {
      const verdict = judgeRun(judgeEvidence(one), [], '2026-01-01');
      return composeReport(verdict, { generatedAtUnixMs: 0 }).benchmarks;
    });
    expect(new Set(benchmarks.map(({ status }) => status)).size).toBe(7);
    const unexplained = benchmarks.filter(
      ({ status, reason }) =>
        !quotes.some(({ code, pattern }) => code === status && pattern.test(reason)),
    );
    expect(unexplained.map(({ status, reason }) => `${status}: ${reason}`)).toEqual([]);
  });

  it('explains every finding about a risk note, and no other', () => {
    const [, section = ''] = page.split(/^### A risk note is there.*$/m);
    const [table = ''] = section.split(/^## /m);
    const explained = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, outcome]) => outcome);
    const { properties } = JSON.parse(
      readFileSync(join(repositoryRoot, 'schemas/perf_delta.v1.schema.json'), 'utf8'),
    );
    const outcomes = properties.risk_note_findings.items.properties.outcome.enum;
    expect(explained.toSorted()).toEqual(outcomes.toSorted());
  });

  it('explains no code that there is not', () => {
    const known = new Set<string | undefined>([
      ...problems.map(({ code }) => code),
      'regressed',
      'failed',
      'inconclusive',
      'removed',
      'new',
      'pass',
      'improved',
      'risk_noted',
    ]);
    expect(quotes.filter(({ code }) => !known.has(code))).toEqual([]);
  });
});
