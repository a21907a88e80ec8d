import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRuntimeToken } from '../__tests__/support/actions-server/runtime-token.ts';
import type { ActionsServer } from '../__tests__/support/actions-server/server.ts';

/** Far above what a run takes, so that one that hangs ends. */
const maxRunMs = 600_000;

/** What is asked of a pinned actions/setup-node: that the wanted Node is there. Installs nothing. */
const setupNodeStandIn = `name: Node as it is on this machine
inputs:
  node-version:
    required: true
  cache:
    default: ''
runs:
  using: composite
  steps:
    - shell: bash
      run: '[[ $(node --version) == v\${{ inputs.node-version }}.* ]]'
`;

export interface WorkflowRun {
  /** File name below .github/workflows. */
  readonly workflow: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  /** The checkout: act copies it where a runner would check out. */
  readonly checkout: string;
  readonly ref: string;
  /** GITHUB_TOKEN; what it may do is set in `server.rest.tokens`. */
  readonly token: string;
  readonly runId: number;
}

export interface WorkflowResult {
  /** Null for one that had to be ended. */
  readonly exitCode: number | null;
  readonly log: string;
  /** Each step that ran, with how it ended and how long it took, as act says it. */
  readonly steps: readonly string[];
}

/** Runs workflows with act, on this machine itself, against the local server. */
export class ActRunner {
  readonly #act: string;
  readonly #server: ActionsServer;
  readonly #folder: string;

  /** `folder` is kept by the caller: act's copies of the checkouts, and the events, go there. */
  constructor(act: string, server: ActionsServer, folder: string) {
    this.#act = act;
    this.#server = server;
    this.#folder = folder;
    mkdirSync(join(folder, 'setup-node'));
    writeFileSync(join(folder, 'setup-node', 'action.yml'), setupNodeStandIn);
  }

  async run(run: WorkflowRun): Promise<WorkflowResult> {
    const child = spawn(this.#act, this.#argumentsOf(run), {
      cwd: run.checkout,
      env: environmentWithoutARunners(),
      stdio: ['ignore', 'pipe', 'pipe'],
      // act ends what it started when it is asked to stop.
      timeout: maxRunMs,
    });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.stderr.on('data', (part: Buffer) => parts.push(part));
    const exitCode = await new Promise<number | null>((done, fail) => {
      child.once('error', fail);
      child.once('close', done);
    });
    const log = Buffer.concat(parts).toString('utf8');
    const ended = log.matchAll(/(?:✅ {2}Success|❌ {2}Failure) - (?:Main|Post) .*/g);
    return { exitCode, log, steps: [...ended].map(([step]) => step) };
  }

  #argumentsOf(run: WorkflowRun): string[] {
    const workflow = join(run.checkout, '.github/workflows', run.workflow);
    const eventFile = join(this.#folder, `event-${run.runId}.json`);
    writeFileSync(eventFile, JSON.stringify(run.event.payload));
    const pins = readFileSync(workflow, 'utf8').match(/actions\/setup-node@[0-9a-f]+/g) ?? [];
    return [
      run.event.name,
      ...['--workflows', workflow, '--eventpath', eventFile],
      ...['--platform', 'ubuntu-latest=-self-hosted'],
      ...['--secret', `GITHUB_TOKEN=${run.token}`],
      ...['--action-cache-path', join(this.#folder, 'act'), '--no-cache-server'],
      ...[...new Set(pins)].flatMap((pin) => [
        '--local-repository',
        `${pin}=${join(this.#folder, 'setup-node')}`,
      ]),
      ...Object.entries(this.#variablesOf(run)).flatMap(([name, value]) => [
        '--env',
        `${name}=${value}`,
      ]),
    ];
  }

  /** What GitHub gives a job and act does not: act's own services do not speak these protocols. */
  #variablesOf({ ref, runId }: WorkflowRun): Record<string, string> {
    const { url, rest } = this.#server;
    const main = { ref: 'refs/heads/main', access: 'read' } as const;
    const own = { ref, access: 'write' } as const;
    return {
      GITHUB_API_URL: url,
      GITHUB_GRAPHQL_URL: `${url}/graphql`,
      GITHUB_REPOSITORY: rest.repository,
      GITHUB_REF: ref,
      GITHUB_RUN_ID: String(runId),
      ACTIONS_CACHE_SERVICE_V2: 'True',
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: makeRuntimeToken({
        runId: `run-${runId}`,
        jobId: 'job-1',
        cacheScopes: ref === main.ref ? [own] : [own, main],
      }),
    };
  }
}

/** Steps inherit the environment; where this runs on a runner itself, the outer job's must not count. */
function environmentWithoutARunners(): NodeJS.ProcessEnv {
  const ofRunner = /^(?:GITHUB|ACTIONS|RUNNER|INPUT)_/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofRunner.test(name)));
}
