import { describe, expect, it } from 'vitest';
import {
  describeProblem,
  exitCodeOf,
  GateError,
  type Problem,
  problemOf,
} from '../../../src/gate/contracts/problems.ts';

/** One of each; a code that is missing here does not compile. */
const samples: { [Code in Problem['code']]: Extract<Problem, { code: Code }> } = {
  usage: { code: 'usage', message: 'The threshold "abc" is no number.' },
  'not-a-repository': { code: 'not-a-repository', path: '/a' },
  'no-commit': { code: 'no-commit', path: '/a' },
  'budgets-missing': { code: 'budgets-missing', path: 'b.json' },
  'document-unreadable': {
    code: 'document-unreadable',
    what: 'The report',
    path: 'r',
    detail: 'EISDIR',
  },
  'document-invalid': {
    code: 'document-invalid',
    what: 'The report',
    path: 'r',
    issues: ['a', 'b'],
  },
  'baseline-unknown': { code: 'baseline-unknown', name: 'x', known: ['main', 'v1'] },
  'no-suites': { code: 'no-suites', globs: ['bench/**'] },
  'filter-matches-nothing': { code: 'filter-matches-nothing', filter: 'x', some: ['g/a'] },
  'duplicate-benchmark': { code: 'duplicate-benchmark', id: 'g/a', files: ['a.js', 'b.js'] },
  'evidence-mismatch': { code: 'evidence-mismatch', expected: 'aaa', found: 'bbb' },
  'not-a-shard': { code: 'not-a-shard', path: 'a.json' },
  'shards-differ': { code: 'shards-differ', what: 'candidate', paths: ['a.json', 'b.json'] },
  'shard-doubled': { code: 'shard-doubled', index: 2, count: 4, paths: ['a.json', 'b.json'] },
  'shards-missing': { code: 'shards-missing', missing: [2, 3], count: 4 },
  'shards-share-benchmark': {
    code: 'shards-share-benchmark',
    id: 'g/a',
    paths: ['a.json', 'b.json'],
  },
  'shards-incomplete': { code: 'shards-incomplete', found: 3, expected: 4 },
  'unknown-gate': { code: 'unknown-gate', id: 'G9', known: ['G1'] },
  'unsafe-path': { code: 'unsafe-path', path: 'artifacts', detail: 'it is a link' },
  'node-too-old': { code: 'node-too-old', found: '18.0.0', needed: '22.15' },
  'command-missing': { code: 'command-missing', command: 'git', detail: 'ENOENT' },
  'git-failed': { code: 'git-failed', doing: 'listing files', detail: 'fatal: bad object' },
  'baseline-unavailable': { code: 'baseline-unavailable', commit: 'abc', detail: 'no remote' },
  'record-corrupt': { code: 'record-corrupt', path: 'r.json', issues: ['no JSON'] },
  'command-failed': {
    code: 'command-failed',
    what: 'build',
    side: 'baseline',
    command: 'make',
    detail: 'exited with code 2',
  },
  'suite-failed': { code: 'suite-failed', file: 'a.js', side: 'candidate', detail: 'it threw' },
  'no-benchmarks': { code: 'no-benchmarks', files: ['a.js'] },
  'nothing-measured': { code: 'nothing-measured', detail: 'the time ended' },
  'benchmarks-failed': { code: 'benchmarks-failed', ids: ['g/a', 'g/b'], first: 'it threw' },
  interrupted: { code: 'interrupted' },
  unexpected: { code: 'unexpected', detail: 'x is not a function' },
};
const all: Problem[] = Object.values(samples);

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
      'command-failed',
      'suite-failed',
      'no-benchmarks',
      'nothing-measured',
      'benchmarks-failed',
      'interrupted',
      'unexpected',
    ]);
    expect(codesWith(2)).toHaveLength(all.length - 12);
  });
});

describe('a sentence', () => {
  it('names the fields', () => {
    expect(describeProblem(samples['baseline-unknown'])).toBe(
      'There is no baseline named "x" (known: "main", "v1"): save one with "fj-perf-gate baseline save --name x".',
    );
    expect(describeProblem({ ...samples['baseline-unknown'], known: [] })).not.toContain('known');
    expect(describeProblem(samples['duplicate-benchmark'])).toContain('in both a.js and b.js');
    expect(describeProblem(samples['benchmarks-failed'])).toContain('2 benchmarks ("g/a", "g/b")');
    expect(describeProblem({ ...samples['benchmarks-failed'], ids: ['g/a'] })).toContain(
      '"g/a" could',
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
    const error = new GateError(samples['budgets-missing'], { cause });
    expect(problemOf(error)).toBe(samples['budgets-missing']);
    expect(error).toMatchObject({ cause, message: describeProblem(error.problem) });
  });

  it('is unexpected for anything else', () => {
    expect(problemOf(new TypeError('boom'))).toEqual({ code: 'unexpected', detail: 'boom' });
    expect(problemOf('boom')).toEqual({ code: 'unexpected', detail: 'boom' });
    expect(problemOf(undefined)).toEqual({ code: 'unexpected', detail: 'undefined' });
  });
});
