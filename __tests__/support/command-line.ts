import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import {
  evidenceDocument,
  type PerfDelta,
  type PerfEvidence,
  parseDocument,
  reportDocument,
} from '../../src/gate/contracts/documents.ts';
import { compileCache, mainFile } from './built.ts';

export interface Ending {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Program and first arguments instead of this Node and the command line. */
  readonly program?: readonly string[];
}

/** The environment of a user at a terminal: this Node first on PATH, no variable of a CI runner. */
export function userEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter);
  const { HOME } = process.env;
  return { PATH: path, HOME, LANG: 'C.UTF-8', NODE_COMPILE_CACHE: compileCache, ...extra };
}

/** Starts the command line in a folder, with its output piped. */
export function startCommand(cwd: string, args: readonly string[], options: CommandOptions = {}) {
  const [program = '', ...first] = options.program ?? [process.execPath, mainFile];
  const child = spawn(program, [...first, ...args], {
    cwd,
    env: userEnvironment(options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { child, ending: endingOf(child) };
}

/** Runs the command line in a folder to its end. */
export function runCommand(cwd: string, args: readonly string[], options?: CommandOptions) {
  return startCommand(cwd, args, options).ending;
}

async function endingOf(child: ChildProcess): Promise<Ending> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text) => (stderr += text));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, stdout, stderr };
}

const reportPath = (root: string) => join(root, 'artifacts/ci/perf_regression_report.v1.json');
export const evidencePath = (root: string) => join(root, 'artifacts/ci/perf_evidence.v1.json');

/** The report that a run left behind, held against its schema. */
export function readReport(root: string): PerfDelta {
  const path = reportPath(root);
  return parseDocument(reportDocument, readFileSync(path, 'utf8'), path);
}

export function readEvidence(root: string): PerfEvidence {
  const path = evidencePath(root);
  return parseDocument(evidenceDocument, readFileSync(path, 'utf8'), path);
}

/** The status of every benchmark of a report. */
export function statuses(report: PerfDelta): Record<string, string> {
  return Object.fromEntries(report.benchmarks.map(({ bench_id, status }) => [bench_id, status]));
}

/** Puts a report that passes where an earlier run would have left it. */
export function leavePassingReport(root: string): void {
  mkdirSync(dirname(reportPath(root)), { recursive: true });
  writeFileSync(reportPath(root), '{ "overall_status": "pass" }\n');
}

/** What stands of an older report: nothing, or in its place one that tells an error. */
export function reportLeft(root: string): 'none' | 'error' | 'pass' {
  if (!existsSync(reportPath(root))) return 'none';
  const report = JSON.parse(readFileSync(reportPath(root), 'utf8')) as PerfDelta;
  return report.error === undefined ? 'pass' : 'error';
}
