import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { PullRequestPayload } from './events.ts';
import { type CacheScope, makeRuntimeToken } from './runtime-token.ts';
import type { ActionsServer } from './server.ts';

const root = resolve(import.meta.dirname, '../../..');

/** One job on a runner, as the workflow would start it. */
export interface Job {
  readonly server: ActionsServer;
  readonly workspace: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly sha: string;
  readonly ref: string;
  /** `with:` of the step; the defaults of action.yml are added as the runner adds them. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** GITHUB_TOKEN; what it may do is set in `server.rest.tokens`. */
  readonly token?: string;
  readonly runId?: number;
  /** Default: 1. What is run again can use the names of artifacts again. */
  readonly runAttempt?: number;
  /** Default: the job's own ref for writing, the default branch for reading. */
  readonly cacheScopes?: readonly CacheScope[];
  /** The job is cancelled as soon as it has printed this. */
  readonly cancelAfter?: string;
  /** The job is killed then, and has no exit code. */
  readonly killAfterMs?: number;
  /** Arguments of the entry. */
  readonly args?: readonly string[];
  readonly extraEnvironment?: Readonly<Record<string, string>>;
}

export interface JobResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What the job printed as `::error …::text` and its like. */
  readonly annotations: readonly { readonly type: string; readonly text: string }[];
  /** RUNNER_TEMP. */
  readonly tempDir: string;
}

/** Starts an entry as the runner does: its own environment, the workspace as working folder. */
export async function runJob(entry: string, job: Job): Promise<JobResult> {
  const { env, tempDir, outputFile, summaryFile } = await prepareJob(job);
  const child = spawn(
    join(root, 'node_modules/.bin/node'),
    [resolve(root, entry), ...(job.args ?? [])],
    {
      cwd: job.workspace,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      killSignal: 'SIGKILL',
      ...(job.killAfterMs === undefined ? {} : { timeout: job.killAfterMs }),
    },
  );
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => {
    stdout.push(part);
    if (job.cancelAfter !== undefined && part.includes(job.cancelAfter)) child.kill('SIGTERM');
  });
  child.stderr.on('data', (part: Buffer) => stderr.push(part));
  const exitCode = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  const text = Buffer.concat(stdout).toString('utf8');
  return {
    exitCode,
    stdout: text,
    stderr: Buffer.concat(stderr).toString('utf8'),
    outputs: parseOutputs(await readFile(outputFile, 'utf8')),
    summary: await readFile(summaryFile, 'utf8'),
    annotations: parseAnnotations(text),
    tempDir,
  };
}

export interface PreparedJob {
  readonly env: Record<string, string>;
  readonly tempDir: string;
  readonly outputFile: string;
  readonly summaryFile: string;
}

/** Makes the files and the environment of a job without starting anything. */
export async function prepareJob(job: Job): Promise<PreparedJob> {
  const temp = await job.server.newFolder();
  const [outputFile, summaryFile] = [join(temp, 'output'), join(temp, 'summary')];
  const eventFile = join(temp, 'event.json');
  await mkdir(join(temp, 'home'));
  await writeFile(outputFile, '');
  await writeFile(summaryFile, '');
  await writeFile(eventFile, JSON.stringify(job.event.payload));
  const runId = job.runId ?? 4200;
  job.server.actions.headShas.set(runId, headShaOf(job));
  openPullRequestOf(job);
  const token = job.token ?? 'token-of-the-job';
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: join(temp, 'home'),
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: job.server.url,
    GITHUB_GRAPHQL_URL: `${job.server.url}/graphql`,
    GITHUB_EVENT_NAME: job.event.name,
    GITHUB_EVENT_PATH: eventFile,
    GITHUB_JOB: 'performance',
    GITHUB_OUTPUT: outputFile,
    GITHUB_REF: job.ref,
    GITHUB_REPOSITORY: job.server.rest.repository,
    GITHUB_RUN_ATTEMPT: String(job.runAttempt ?? 1),
    GITHUB_RUN_ID: String(runId),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: job.sha,
    GITHUB_STEP_SUMMARY: summaryFile,
    GITHUB_WORKFLOW: 'performance',
    GITHUB_WORKSPACE: job.workspace,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_TEMP: temp,
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_RESULTS_URL: `${job.server.url}/`,
    ACTIONS_RUNTIME_TOKEN: makeRuntimeToken({
      runId: `run-${runId}`,
      jobId: `job-${job.runAttempt ?? 1}`,
      cacheScopes: job.cacheScopes ?? scopesOf(job.ref),
    }),
    ...(await inputVariables(job.inputs ?? {}, token)),
    ...job.extraEnvironment,
  };
  return { env, tempDir: temp, outputFile, summaryFile };
}

/** GitHub knows the pull request of an event. */
function openPullRequestOf({ event, server }: Job): void {
  const { pull_request: opened } = event.payload as Partial<PullRequestPayload>;
  if (opened === undefined) return;
  const { number, head, base } = opened;
  server.rest.ofEvents.set(number, {
    number,
    head: { sha: head.sha, ref: head.ref, repository: `${head.repo.full_name}` },
    base: { sha: base.sha, ref: base.ref },
  });
}

/** A run on a pull request counts as one of its head, whatever merge commit it checks out. */
function headShaOf({ event, sha }: Job): string {
  const { pull_request } = event.payload as { pull_request?: { head?: { sha?: string } } };
  return pull_request?.head?.sha ?? sha;
}

function scopesOf(ref: string): CacheScope[] {
  const main = 'refs/heads/main';
  const own: CacheScope = { ref, access: 'write' };
  return ref === main ? [own] : [own, { ref: main, access: 'read' }];
}

async function inputVariables(
  given: Readonly<Record<string, string>>,
  token: string,
): Promise<Record<string, string>> {
  const action = parse(await readFile(join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string | boolean | number }>;
  };
  const variables: Record<string, string> = {};
  for (const [name, { default: preset }] of Object.entries(action.inputs)) {
    const value = given[name] ?? String(preset ?? '').replace(/\$\{\{ github\.token \}\}/, token);
    variables[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value;
  }
  return variables;
}

/** GITHUB_OUTPUT holds `name<<delimiter`, lines, `delimiter`. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const pattern = /^([^\n]+?)<<(\S+)\n(?:([\s\S]*?)\n)?\2$/gm;
  for (const [, name, , value] of text.matchAll(pattern)) outputs[name ?? ''] = value ?? '';
  return outputs;
}

function parseAnnotations(text: string): { type: string; text: string }[] {
  const pattern = /^::(error|warning|notice)(?: [^\n]*?)?::(.*)$/gm;
  return [...text.matchAll(pattern)].map(([, type, message]) => ({
    type: type ?? '',
    text: decodeURIComponent((message ?? '').replace(/%(?!0A|0D|25)/g, '%25')),
  }));
}
