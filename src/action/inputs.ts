import { usageError } from '../gate/contracts/problems.ts';
import { parseShard } from '../gate/plan/split-shards.ts';

/** Every input of action.yml, where its description and default stand. */
export const inputNames = [
  'mode',
  'checkout-path',
  'suite',
  'baseline-ref',
  'budgets',
  'policy-from',
  'threshold',
  'filter',
  'bench-files',
  'install-command',
  'build-command',
  'time-budget-seconds',
  'exec-wrapper',
  'shard',
  'split-by',
  'shards-path',
  'paths',
  'measure-workflow',
  'comment',
  'github-token',
] as const;

/** Of a repository with one suite, whose name nobody needs to see. */
export const defaultGateName = 'main';
const maxGateName = 100;
const maxGlob = 1000;

export type InputName = (typeof inputNames)[number];

export type Mode = 'auto' | 'measure' | 'merge' | 'publish' | 'drift';

export interface ActionInputs {
  readonly mode: Mode;
  /** The repository's folder, relative to the workspace. */
  readonly checkoutPath: string;
  /** Tells comments, artifacts and records of several jobs apart. */
  readonly gateName: string;
  /** The gates to publish: more than one only in `mode: publish`. */
  readonly gateNames: readonly string[];
  readonly baselineRef: string | undefined;
  readonly budgetsPath: string | undefined;
  readonly policyFrom: 'base' | 'head';
  readonly thresholdPercent: number | undefined;
  readonly filter: string | undefined;
  readonly benchFiles: readonly string[] | undefined;
  readonly installCommand: string | undefined;
  readonly buildCommand: string | undefined;
  readonly timeBudgetSeconds: number | undefined;
  readonly execWrapper: readonly string[] | undefined;
  readonly shard: { readonly index: number; readonly count: number } | undefined;
  /** Relative to the workspace. */
  readonly splitBy: string | undefined;
  /** Relative to the workspace; set in `mode: merge`, and only there. */
  readonly shardsPath: string | undefined;
  /** Globs of the files that the benchmarks depend on; undefined: every change is measured. */
  readonly paths: readonly string[] | undefined;
  /** Relative to the repository's root; set where something is published. */
  readonly measureWorkflow: string | undefined;
  readonly comment: 'always' | 'on-change' | 'never';
  readonly token: string | undefined;
}

/** Reads and checks all inputs; `read` gives the trimmed text of one. Throws a GateError. */
export function readInputs(read: (name: InputName) => string): ActionInputs {
  const optional = (name: InputName) => read(name).trim() || undefined;
  const mode = oneOf('mode', read('mode'), ['auto', 'measure', 'merge', 'publish', 'drift']);
  return {
    mode,
    checkoutPath: optional('checkout-path') ?? '.',
    ...readGateNames(mode, lines(optional('suite')) ?? []),
    baselineRef: optional('baseline-ref'),
    budgetsPath: optional('budgets'),
    policyFrom: oneOf('policy-from', read('policy-from'), ['base', 'head']),
    thresholdPercent: positiveNumber('threshold', optional('threshold')),
    filter: optional('filter'),
    benchFiles: lines(optional('bench-files')),
    installCommand: optional('install-command'),
    buildCommand: optional('build-command'),
    timeBudgetSeconds: positiveNumber('time-budget-seconds', optional('time-budget-seconds')),
    execWrapper: lines(optional('exec-wrapper')),
    ...readShards(mode, optional),
    paths: readPaths(mode, lines(optional('paths'))),
    measureWorkflow: readWorkflowPath(optional('measure-workflow')),
    comment: oneOf('comment', read('comment'), ['on-change', 'always', 'never']),
    token: optional('github-token'),
  };
}

/** Each goes with one mode only: a shard that commented would speak for all benchmarks. */
function readShards(
  mode: Mode,
  optional: (name: InputName) => string | undefined,
): Pick<ActionInputs, 'shard' | 'splitBy' | 'shardsPath'> {
  const [text, splitBy] = [optional('shard'), optional('split-by')];
  const shardsPath = optional('shards-path');
  if (text !== undefined && mode !== 'measure') {
    throw usageError(
      'The input shard needs "mode: measure": a job with "mode: merge" then gives the verdict on all shards.',
    );
  }
  if (splitBy !== undefined && text === undefined) {
    throw usageError('The input split-by says how to split into shards: give the input shard too.');
  }
  if ((shardsPath !== undefined) !== (mode === 'merge')) {
    throw usageError(
      'The inputs "mode: merge" and shards-path go together: shards-path names the folder of the shards to merge.',
    );
  }
  const shard = text === undefined ? undefined : parseShard(text, 'The input shard');
  return { shard, splitBy, shardsPath };
}

/** Each becomes part of a cache key, an artifact's name and a comment, which are all limited. */
function readGateNames(
  mode: Mode,
  given: readonly string[],
): Pick<ActionInputs, 'gateName' | 'gateNames'> {
  const [gateName = defaultGateName, ...others] = given;
  if (others.length > 0 && mode !== 'publish') {
    throw usageError(
      'The input suite has several lines: only "mode: publish" takes several names.',
    );
  }
  const gateNames = [...new Set([gateName, ...others])];
  if (gateNames.every((one) => one.length <= maxGateName)) return { gateName, gateNames };
  throw usageError(`The input suite has more than ${maxGateName} characters: choose a short name.`);
}

function readPaths(mode: Mode, globs: string[] | undefined): string[] | undefined {
  if (globs !== undefined && mode === 'drift') {
    throw usageError(
      'The input paths is about one change, and "mode: drift" measures all since a release: leave it out.',
    );
  }
  const wrong = globs?.find((glob) => glob === '!' || glob.length > maxGlob);
  if (wrong === undefined) return globs;
  throw usageError(
    `The input paths has a line that is no glob: write a pattern of at most ${maxGlob} characters, such as "!docs/**".`,
  );
}

/** A file's name alone stands for the workflow of that name. */
function readWorkflowPath(text: string | undefined): string | undefined {
  return text === undefined || text.includes('/') ? text : `.github/workflows/${text}`;
}

/** The first choice stands for an empty input. */
function oneOf<const T extends string>(
  name: InputName,
  text: string,
  choices: readonly [T, ...T[]],
): T {
  const value = text.trim();
  const found = value === '' ? choices[0] : choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  const known = choices.map((choice) => `"${choice}"`).join(', ');
  throw usageError(`The input ${name} is "${value}", and must be one of ${known}.`);
}

function positiveNumber(name: InputName, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : 0;
  if (value > 0) return value;
  throw usageError(`The input ${name} is "${text}", and must be a number above 0, such as 5.`);
}

function lines(text: string | undefined): string[] | undefined {
  return text
    ?.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
