import { usageError } from '../gate/contracts/problems.ts';

/** What the runner tells a step through variables. */
export interface RunnerEnvironment {
  readonly eventName: string;
  readonly eventPath: string;
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly ref: string;
  readonly workspace: string;
  readonly tempDir: string;
  readonly os: string;
  readonly arch: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly runId: string;
  readonly runAttempt: string;
}

/** Throws a GateError when a variable is missing, as it is outside of GitHub Actions. */
export function readRunnerEnvironment(env: NodeJS.ProcessEnv): RunnerEnvironment {
  const variable = (name: string): string => {
    const value = env[name];
    if (value) return value;
    throw usageError(
      `${name} is not set, so this is no GitHub Actions step: use "npx fj-perf-gate check" elsewhere.`,
    );
  };
  const [owner = '', repo = ''] = variable('GITHUB_REPOSITORY').split('/');
  return {
    eventName: variable('GITHUB_EVENT_NAME'),
    eventPath: variable('GITHUB_EVENT_PATH'),
    repository: { owner, repo },
    ref: variable('GITHUB_REF'),
    workspace: variable('GITHUB_WORKSPACE'),
    tempDir: variable('RUNNER_TEMP'),
    os: variable('RUNNER_OS'),
    arch: variable('RUNNER_ARCH'),
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    serverUrl: env.GITHUB_SERVER_URL || 'https://github.com',
    runId: variable('GITHUB_RUN_ID'),
    runAttempt: env.GITHUB_RUN_ATTEMPT || '1',
  };
}

/** The repository's page. */
export function repositoryUrl({
  repository: { owner, repo },
  serverUrl,
}: RunnerEnvironment): string {
  return `${serverUrl}/${owner}/${repo}`;
}

/** The page of this run, or of another one of this repository. */
export function runUrl(runner: RunnerEnvironment, id: string | number = runner.runId): string {
  return `${repositoryUrl(runner)}/actions/runs/${id}`;
}
