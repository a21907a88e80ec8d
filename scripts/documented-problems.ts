import type { Problem } from '../src/gate/contracts/problems.ts';

/** Stands for a number that differs from case to case; printed as `…`. */
export const anyNumber = 7777;

type Documented = {
  [Code in Exclude<Problem['code'], 'usage'>]: readonly Extract<Problem, { code: Code }>[];
};

/**
 * The sentences that docs/why-did-it-fail.md explains, in the order in which they stand there; `…` is what
 * differs from case to case. A problem that is missing here does not compile.
 */
export const documentedProblems: Documented = {
  'not-a-repository': [{ code: 'not-a-repository', path: '…' }],
  'no-commit': [{ code: 'no-commit', path: '…' }],
  'budgets-missing': [{ code: 'budgets-missing', path: '…' }],
  'document-unreadable': [{ code: 'document-unreadable', what: '', path: '…', detail: '…' }],
  'document-invalid': [{ code: 'document-invalid', what: '', path: '…', issues: ['…'] }],
  'baseline-unknown': [{ code: 'baseline-unknown', name: '…', known: ['…'], revision: '…' }],
  'no-suites': [
    { code: 'no-suites', globs: ['…'] },
    { code: 'no-suites', globs: ['…'], ofBase: '…' },
  ],
  'filter-matches-nothing': [{ code: 'filter-matches-nothing', filter: '…', some: ['…'] }],
  'duplicate-benchmark': [{ code: 'duplicate-benchmark', id: '…', files: ['…', '… '] }],
  'evidence-mismatch': [{ code: 'evidence-mismatch', expected: '…', found: '…' }],
  'not-a-shard': [{ code: 'not-a-shard', path: '…' }],
  'shards-differ': [{ code: 'shards-differ', what: '…' as 'plan', paths: ['…', '…'] }],
  'shard-doubled': [
    { code: 'shard-doubled', index: anyNumber, count: anyNumber, paths: ['…', '…'] },
  ],
  'shards-missing': [{ code: 'shards-missing', missing: [anyNumber], count: anyNumber }],
  'shards-share-benchmark': [{ code: 'shards-share-benchmark', id: '…', paths: ['…', '…'] }],
  'shards-incomplete': [{ code: 'shards-incomplete', found: anyNumber, expected: anyNumber }],
  'unknown-gate': [{ code: 'unknown-gate', id: '…', known: ['…'] }],
  'unsafe-path': [{ code: 'unsafe-path', path: '…', detail: '…' }],
  'dependencies-stale': [
    {
      code: 'dependencies-stale',
      modules: '…',
      lockfile: '…',
      name: '…',
      found: '…',
      wanted: '… ',
      command: '…',
    },
  ],
  'copy-stale': [
    { code: 'copy-stale', name: '…', modules: '…', source: '…', file: '…', command: '…' },
  ],
  'node-too-old': [{ code: 'node-too-old', found: '…', needed: '…' }],
  'command-missing': [{ code: 'command-missing', command: '…', detail: '…' }],
  'git-failed': [{ code: 'git-failed', doing: '…', detail: '…' }],
  'baseline-unavailable': [{ code: 'baseline-unavailable', commit: '…', detail: '…' }],
  'record-corrupt': [{ code: 'record-corrupt', path: '…', issues: ['…'] }],
  'dependency-written': [{ code: 'dependency-written', paths: ['…'], command: '…' }],
  'command-failed': [{ code: 'command-failed', what: '…', side: '…', command: '…', detail: '…' }],
  'suite-failed': [{ code: 'suite-failed', file: '…', side: '…', detail: '…' }],
  'no-benchmarks': [{ code: 'no-benchmarks', files: ['…'] }],
  'nothing-measured': [{ code: 'nothing-measured', detail: '…' }],
  'benchmarks-failed': [{ code: 'benchmarks-failed', ids: ['…'], first: '…' }],
  interrupted: [{ code: 'interrupted' }],
  unexpected: [{ code: 'unexpected', detail: '…' }],
};
