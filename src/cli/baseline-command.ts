import { relative } from 'node:path';
import { saveBaseline } from '../gate/commands/save-baseline.ts';
import { type ExitCode, exitCodeOf, GateError, problemOf } from '../gate/contracts/problems.ts';
import { askGit } from '../gate/git/git.ts';
import { openRepository, type Repository } from '../gate/git/repository.ts';
import { baselineNames, readRecord } from '../gate/record/local-store.ts';
import {
  type ListedBaseline,
  renderBaseline,
  renderBaselines,
} from '../gate/report/screens/baselines.ts';
import type { RunFlags } from './flags.ts';
import { runRequestOf } from './run-request.ts';
import { print, printNote, stdoutLooks, terminalPorts } from './terminal.ts';

export async function runBaselineSave(flags: RunFlags & { name?: string }): Promise<ExitCode> {
  const request = runRequestOf(flags);
  const branch = await askGit(process.cwd(), ['symbolic-ref', '--quiet', '--short', 'HEAD'], {
    doing: 'looking up the branch',
  });
  const { record, path } = await saveBaseline(
    { ...request, name: flags.name, ref: branch?.trim() || null, previous: undefined },
    terminalPorts(),
  );
  print(renderBaseline(record, stdoutLooks()));
  printNote(`Record: ${relative(process.cwd(), path)}`);
  return 0;
}

export async function runBaselineList(): Promise<ExitCode> {
  const repository = await openRepository(process.cwd());
  const names = await baselineNames(repository);
  const listed = await Promise.all(names.map((name) => lookUp(repository, name)));
  print(renderBaselines(listed));
  const damaged = listed.find((one) => one.kind === 'damaged');
  return damaged === undefined ? 0 : exitCodeOf(damaged.problem);
}

/** One that is damaged must not hide the others. */
async function lookUp(repository: Repository, name: string): Promise<ListedBaseline> {
  try {
    const record = await readRecord(repository, name);
    return record === undefined ? { kind: 'commit-only', name } : { kind: 'whole', name, record };
  } catch (error) {
    const problem = problemOf(error);
    if (problem.code !== 'record-corrupt') throw error;
    return { kind: 'damaged', name, problem };
  }
}

export async function runBaselineShow(flags: { name: string; json?: boolean }): Promise<ExitCode> {
  const repository = await openRepository(process.cwd());
  const record = await readRecord(repository, flags.name);
  if (record === undefined) {
    const known = await baselineNames(repository);
    throw new GateError({ code: 'baseline-unknown', name: flags.name, known });
  }
  print(flags.json ? JSON.stringify(record, null, 2) : renderBaseline(record, stdoutLooks()));
  return 0;
}
