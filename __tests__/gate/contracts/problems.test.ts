import { describe, expect, it } from 'vitest';
import {
  describeProblem,
  exitCodeOf,
  GateError,
  type Problem,
  problemOf,
} from '../../../src/gate/contracts/problems.ts';
import { sampleProblems } from './sample-problems.ts';

const all: Problem[] = Object.values(sampleProblems);

/** The same problem as foreign tools may word it: several lines, terminal colours, a full stop. */
function worded(problem: Problem): Problem {
  const noise = 'first\r\nsecond\u001b[31m line\u202e.';
  const replaced = Object.entries(problem).map(([key, value]) => [
    key,
    key === 'code' || key === 'side'
      ? value
      : Array.isArray(value)
        ? value.map(() => noise)
        : noise,
  ]);
  return Object.fromEntries(replaced) as Problem;
}

describe('every problem', () => {
  it.each(all.map((problem) => [problem.code, problem] as const))(
    '%s is one sentence',
    (_, problem) => {
      for (const one of [problem, worded(problem)]) {
        const sentence = describeProblem(one);
        expect(sentence).toMatch(/^\S.*[^.]\.$/);
        expect(sentence).not.toMatch(/\p{Cc}|\p{Cf}|undefined|\[object/u);
      }
    },
  );

  it('exits with 2 for wrong use, 3 for what could not be measured', () => {
    const codesWith = (exitCode: number) =>
      all.filter((problem) => exitCodeOf(problem) === exitCode).map(({ code }) => code);
    expect(codesWith(3)).toEqual([
      'node-too-old',
      'command-missing',
      'git-failed',
      'baseline-unavailable',
      'record-corrupt',
      'dependency-written',
      'command-failed',
      'suite-failed',
      'no-benchmarks',
      'nothing-measured',
      'benchmarks-failed',
      'interrupted',
      'unexpected',
    ]);
    expect(codesWith(2)).toHaveLength(all.length - 13);
  });
});

describe('a sentence', () => {
  it('names the fields', () => {
    expect(describeProblem({ ...sampleProblems['no-suites'], ofBase: 'defaults' })).toMatch(
      /"bench\/\*\*", and the base's budgets count \(defaults\): .*bench_files/,
    );
    expect(describeProblem(sampleProblems['baseline-unknown'])).toBe(
      'There is no baseline named "x" (known: "main", "v1"): name one of these, or compare with a branch by "npx fj-perf-gate check --baseline-ref main", or save the tree as it is, with all that you changed, by "npx fj-perf-gate baseline save --name x".',
    );
    expect(describeProblem({ ...sampleProblems['baseline-unknown'], known: [] })).not.toContain(
      'known',
    );
    expect(describeProblem(sampleProblems['duplicate-benchmark'])).toContain(
      'in both a.js and b.js',
    );
    expect(describeProblem(sampleProblems['benchmarks-failed'])).toContain(
      '2 benchmarks ("g/a", "g/b")',
    );
    expect(describeProblem({ ...sampleProblems['benchmarks-failed'], ids: ['g/a'] })).toContain(
      '"g/a" could',
    );
    expect(describeProblem(sampleProblems['dependencies-stale'])).toContain(
      '(tiny-dep is 1.0.0, not 2.0.0): run "npm ci"',
    );
    expect(describeProblem(sampleProblems['copy-stale'])).toContain(
      '(index.js is another): run "npm ci"',
    );
    expect(describeProblem({ ...sampleProblems['dependency-written'], paths: ['a.js'] })).toMatch(
      /^The file a\.js was .*"npm ci"/,
    );
  });

  it('ends a long list', () => {
    const ids = Array.from({ length: 300 }, (_, i) => `g/${i}`);
    const sentence = describeProblem({ code: 'benchmarks-failed', ids, first: 'it threw' });
    expect(sentence).toContain('"g/4" and 295 more');
    expect(sentence.length).toBeLessThan(200);
  });
});

describe('the problem behind an error', () => {
  it('is what a GateError carries, and the message is its sentence', () => {
    const cause = new Error('ENOENT');
    const error = new GateError(sampleProblems['budgets-missing'], { cause });
    expect(problemOf(error)).toBe(sampleProblems['budgets-missing']);
    expect(error).toMatchObject({ cause, message: describeProblem(error.problem) });
  });

  it('is unexpected for anything else', () => {
    expect(problemOf(new TypeError('boom'))).toEqual({ code: 'unexpected', detail: 'boom' });
    expect(problemOf('boom')).toEqual({ code: 'unexpected', detail: 'boom' });
    expect(problemOf(undefined)).toEqual({ code: 'unexpected', detail: 'undefined' });
  });
});
