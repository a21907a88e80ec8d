/** Checks by the built command line whose reports, evidence and times are kept, so that none is made twice. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  evidenceDocument,
  type PerfDelta,
  type PerfEvidence,
  parseDocument,
  reportDocument,
} from '../src/gate/contracts/documents.ts';
import { reportFiles, reportFolder } from '../src/gate/contracts/report-files.ts';

const commandLine = resolve(import.meta.dirname, '../dist/cli/index.js');

export interface KeptCheck {
  /** From the command to the exit. */
  readonly tookMs: number;
  readonly report: PerfDelta;
  readonly evidence: PerfEvidence;
}

/** `path`: of the kept files, without their endings. Undefined where no check was kept. */
export function readKept(path: string): KeptCheck | undefined {
  const { report, evidence, tookMs } = filesOf(path);
  // Written last.
  if (!existsSync(tookMs)) return undefined;
  return {
    tookMs: Number(readFileSync(tookMs, 'utf8')),
    report: parseDocument(reportDocument, readFileSync(report, 'utf8'), report),
    evidence: parseDocument(evidenceDocument, readFileSync(evidence, 'utf8'), evidence),
  };
}

/** Checks `repository` and keeps it. Throws where there was no verdict. */
export async function keepCheck(path: string, repository: string, args: string[]): Promise<void> {
  const startMs = performance.now();
  const check = spawn(process.execPath, [commandLine, 'check', ...args], {
    cwd: repository,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(check, 'close');
  if (code !== 0 && code !== 1) throw new Error(`the check in ${repository} ended with ${code}`);
  const tookMs = performance.now() - startMs;
  const reports = join(repository, reportFolder);
  const kept = filesOf(path);
  mkdirSync(dirname(path), { recursive: true });
  renameSync(join(reports, reportFiles.evidence), kept.evidence);
  renameSync(join(reports, reportFiles.report), kept.report);
  writeFileSync(kept.tookMs, String(tookMs));
}

function filesOf(path: string) {
  return { report: `${path}.json`, evidence: `${path}.evidence.json`, tookMs: `${path}.ms` };
}
