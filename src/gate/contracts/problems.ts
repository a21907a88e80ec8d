import { listSome } from './list-some.ts';
import { toPlainLine } from './plain-text.ts';

/**
 * Everything that can stop a run, as data. `describeProblem` is the one place that turns a problem
 * into a sentence: what happened, where, and what to do next.
 */
export type Problem =
  // Wrong use or configuration: exit 2.
  | { code: 'usage'; message: string }
  | { code: 'not-a-repository'; path: string }
  | { code: 'no-commit'; path: string }
  | { code: 'budgets-missing'; path: string }
  | { code: 'document-unreadable'; what: string; path: string; detail: string }
  | { code: 'document-invalid'; what: string; path: string; issues: string[] }
  /** `revision` can be compared with instead. */
  | { code: 'baseline-unknown'; name: string; known: string[]; revision?: string }
  /** `ofBase`: the base's budgets, where those count. */
  | { code: 'no-suites'; globs: string[]; ofBase?: string }
  | { code: 'filter-matches-nothing'; filter: string; some: string[] }
  | { code: 'duplicate-benchmark'; id: string; files: [string, string] }
  | { code: 'evidence-mismatch'; expected: string; found: string }
  | { code: 'not-a-shard'; path: string }
  | { code: 'shards-differ'; what: ShardsDifferIn; paths: [string, string] }
  | { code: 'shard-doubled'; index: number; count: number; paths: [string, string] }
  | { code: 'shards-missing'; missing: number[]; count: number }
  | { code: 'shards-share-benchmark'; id: string; paths: [string, string] }
  | { code: 'shards-incomplete'; found: number; expected: number }
  | { code: 'unknown-gate'; id: string; known: string[] }
  | { code: 'unsafe-path'; path: string; detail: string }
  /** `found` and `wanted` are versions of the package `name`; undefined where there is none. */
  | {
      code: 'dependencies-stale';
      modules: string;
      lockfile: string;
      name: string;
      found?: string | undefined;
      wanted?: string | undefined;
      command: string;
    }
  /** `file`, below `source`, is another in the copy. */
  | {
      code: 'copy-stale';
      name: string;
      modules: string;
      source: string;
      file: string;
      command: string;
    }
  // Could not measure: exit 3.
  | { code: 'node-too-old'; found: string; needed: string }
  | { code: 'command-missing'; command: string; detail: string }
  | { code: 'git-failed'; doing: string; detail: string }
  | { code: 'baseline-unavailable'; commit: string; detail: string }
  | { code: 'record-corrupt'; path: string; issues: string[] }
  | { code: 'dependency-written'; paths: string[]; command: string }
  | { code: 'command-failed'; what: string; side: string; command: string; detail: string }
  /** `missing`: paths from the tree's root that it looked for in vain. */
  | { code: 'suite-failed'; file: string; side: string; detail: string; missing?: string[] }
  | { code: 'no-benchmarks'; files: string[] }
  | { code: 'nothing-measured'; detail: string }
  | { code: 'benchmarks-failed'; ids: string[]; first: string }
  | { code: 'interrupted' }
  | { code: 'unexpected'; detail: string };

export type ShardsDifferIn =
  | 'candidate'
  | 'baseline'
  | 'version of fj-perf-gate'
  | 'policy'
  | 'number of shards'
  | 'plan'
  | 'split of the benchmarks';

export type ExitCode = 0 | 1 | 2 | 3;

const usageCodes: ReadonlySet<Problem['code']> = new Set([
  'usage',
  'not-a-repository',
  'no-commit',
  'budgets-missing',
  'document-unreadable',
  'document-invalid',
  'baseline-unknown',
  'no-suites',
  'filter-matches-nothing',
  'duplicate-benchmark',
  'evidence-mismatch',
  'not-a-shard',
  'shards-differ',
  'shard-doubled',
  'shards-missing',
  'shards-share-benchmark',
  'shards-incomplete',
  'unknown-gate',
  'unsafe-path',
  'dependencies-stale',
  'copy-stale',
]);

/** 2 for wrong use or configuration, 3 for "could not measure", and for what stands in no list. */
export function exitCodeOf(problem: Problem): ExitCode {
  return usageCodes.has(problem.code) ? 2 : 3;
}

/** An error that carries a problem; its message is the problem's sentence. */
export class GateError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(describeProblem(problem), options);
    this.name = 'GateError';
    this.problem = problem;
  }
}

/** For wrong use: the sentence says what to do instead. */
export function usageError(message: string, options?: ErrorOptions): GateError {
  return new GateError({ code: 'usage', message }, options);
}

/** The problem behind any thrown value; what was not foreseen becomes `unexpected`. */
export function problemOf(error: unknown): Problem {
  if (error instanceof GateError) return error.problem;
  return { code: 'unexpected', detail: messageOf(error) };
}

/** What any thrown value says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** One line that ends in a period, whatever a foreign tool said in several. */
export function describeProblem(problem: Problem): string {
  return toPlainLine(sentenceOf(problem)).replace(/([.!?…])\.$/, '$1');
}

function sentenceOf(problem: Problem): string {
  switch (problem.code) {
    case 'usage':
      return problem.message;
    case 'not-a-repository':
      return `${problem.path} is not inside a git repository: run fj-perf-gate in a clone, or "git init" and commit first.`;
    case 'no-commit':
      return `The repository at ${problem.path} has no commit yet: commit once, then run again.`;
    case 'budgets-missing':
      return `The budgets file ${problem.path} does not exist: check the path, or leave it out to use the defaults.`;
    case 'document-unreadable':
      return `${problem.what} ${problem.path} cannot be read: ${problem.detail}.`;
    case 'document-invalid':
      return `${problem.what} ${problem.path} is not valid: ${problem.issues.join('; ')}.`;
    case 'baseline-unknown':
      return describeUnknownBaseline(problem);
    case 'no-suites':
      return problem.ofBase === undefined
        ? `No benchmark suite matches ${listQuoted(problem.globs)}: add one, or set bench_files in the budgets file.`
        : `No benchmark suite matches ${listQuoted(problem.globs)}, and the base's budgets count (${problem.ofBase}): add one, or merge the bench_files that name yours before the suites.`;
    case 'filter-matches-nothing':
      return `The filter "${problem.filter}" matches no benchmark; there are for example ${listQuoted(problem.some)}.`;
    case 'duplicate-benchmark':
      return `The benchmark "${problem.id}" is defined ${problem.files[0] === problem.files[1] ? `twice in ${problem.files[0]}` : `in both ${problem.files[0]} and ${problem.files[1]}`}: rename one, or put it into a group of its own.`;
    case 'evidence-mismatch':
      return `The evidence is of candidate ${problem.found}, and this tree is ${problem.expected}: measure again with "npx fj-perf-gate check".`;
    case 'not-a-shard':
      return `${problem.path} is the evidence of a whole run, not of a shard: merge what "npx fj-perf-gate check --shard 1/4" and its like wrote.`;
    case 'shards-differ':
      return `${problem.paths[0]} and ${problem.paths[1]} are no shards of one run, since they differ in the ${problem.what}: measure all shards of the same commits, with the same flags.`;
    case 'shard-doubled':
      return `${problem.paths[0]} and ${problem.paths[1]} are both shard ${problem.index} of ${problem.count}: name each shard once.`;
    case 'shards-missing':
      return `Of ${problem.count} shards ${problem.missing.length > 0 ? `${problem.missing.length === 1 ? 'one is' : `${problem.missing.length} are`} missing (${listSome(problem.missing.map(String), 10)})` : 'some have numbers above that'}: merge the evidence of every shard, the empty ones too.`;
    case 'shards-share-benchmark':
      return `The benchmark "${problem.id}" is in both ${problem.paths[0]} and ${problem.paths[1]}: measure the shards again, with the same flags.`;
    case 'shards-incomplete':
      return `The shards hold ${problem.found} benchmarks, and the run has ${problem.expected}: measure the shards again.`;
    case 'unknown-gate':
      return `There is no quality gate "${problem.id}" in the budgets file: name one of ${listQuoted(problem.known)}.`;
    case 'unsafe-path':
      return `${problem.path} cannot be used: ${problem.detail}.`;
    case 'dependencies-stale':
      return `${problem.modules} is not what ${problem.lockfile} asks for (${describeOther(problem)}): run "${problem.command}" first.`;
    case 'copy-stale':
      return `The copy of ${problem.name} in ${problem.modules} is not what ${problem.source} holds (${problem.file} is another): run "${problem.command}" first.`;
    case 'node-too-old':
      return `The Node on PATH is ${problem.found}, and fj-perf-gate needs ${problem.needed} or newer: install one, for example with "npm install --save-dev node@24".`;
    case 'command-missing':
      return `The command "${problem.command}" could not be started (${problem.detail}): install it, or put it on PATH.`;
    case 'git-failed':
      return `git failed while ${problem.doing}: ${problem.detail}.`;
    case 'baseline-unavailable':
      return `The baseline commit ${problem.commit} is not here and could not be fetched (${problem.detail}): check out with more history ("fetch-depth: 0"), or name another baseline.`;
    case 'record-corrupt':
      return `The baseline record ${problem.path} is damaged (${problem.issues.join('; ')}): save the baseline again, or delete that file.`;
    case 'dependency-written':
      return `${problem.paths.length === 1 ? `The file ${problem.paths[0]} was` : `${problem.paths.length} files (${listQuoted(problem.paths)}) were`} written to while both sides shared ${problem.paths.length === 1 ? 'it' : 'them'} with your own tree: put it right with "${problem.command}", and keep the suites from writing there, or set build_command in the budgets file, with which each side has copies.`;
    case 'command-failed':
      return `The ${problem.what} command failed on the ${problem.side} side: "${problem.command}" ${withoutPeriod(problem.detail)}. Fix it, or set ${problem.what}_command in the budgets file to what works on both sides.`;
    case 'suite-failed':
      return `The suite ${problem.file} could not be loaded on the ${problem.side} side: ${withoutPeriod(problem.detail)}. Fix it, or give it what it needs: build_command, node_args or pass_env in the budgets file.${isNamedAsSuite(problem.file) ? '' : ' If it is no suite, name the suites in bench_files.'}`;
    case 'no-benchmarks':
      return `The suites define no benchmark (${listQuoted(problem.files)}): register one with mitata, tinybench or benchmark.js.`;
    case 'nothing-measured':
      return `Nothing could be measured: ${problem.detail}.`;
    case 'benchmarks-failed':
      return `${problem.ids.length === 1 ? `The benchmark "${problem.ids[0]}"` : `${problem.ids.length} benchmarks (${listQuoted(problem.ids)})`} could not be measured: ${problem.first}.`;
    case 'interrupted':
      return 'Stopped before the end; nothing was judged.';
    case 'unexpected':
      return `An unexpected error stopped the run: ${problem.detail}. Please report it with the log.`;
  }
}

/** First what compares with code that is known: what is saved is the tree as it is, slow or not. */
function describeUnknownBaseline({
  name,
  known,
  revision,
}: Extract<Problem, { code: 'baseline-unknown' }>): string {
  const others = known.length > 0 ? ` (known: ${listQuoted(known)})` : '';
  const ways = [
    ...(known.length > 0 ? ['name one of these'] : []),
    ...(revision !== undefined
      ? [
          `compare with ${revision === 'HEAD' ? 'what is committed' : 'a branch'} by "npx fj-perf-gate check --baseline-ref ${revision}"`,
        ]
      : []),
    `save the tree as it is, with all that you changed, by "npx fj-perf-gate baseline save --name ${name}"`,
  ];
  return `There is no baseline named "${name}"${others}: ${ways.join(', or ')}.`;
}

/** Whether a file's name says that it is a suite, and not only the folder in which it lies. */
function isNamedAsSuite(file: string): boolean {
  return /\.bench\.[cm]?[jt]sx?$/.test(file);
}

function describeOther({
  name,
  found,
  wanted,
}: Extract<Problem, { code: 'dependencies-stale' }>): string {
  if (wanted === undefined) return `${name}${found === undefined ? '' : ` ${found}`} is not in it`;
  if (found === undefined) return `${name} ${wanted} is missing`;
  if (found === wanted) return `${name} ${found} is another one of that version`;
  return `${name} is ${found}, not ${wanted}`;
}

/** What a foreign tool said, as part of a text that goes on. */
function withoutPeriod(detail: string): string {
  return detail.trimEnd().replace(/\.$/, '');
}

function listQuoted(items: readonly string[], max?: number): string {
  return listSome(
    items.map((item) => `"${item}"`),
    max,
  );
}
