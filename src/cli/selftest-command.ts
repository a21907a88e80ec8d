import { access, constants, mkdir, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { selftest } from '../gate/commands/selftest.ts';
import {
  type PerfSelftest,
  parseDocument,
  selftestDocument,
  serializeDocument,
} from '../gate/contracts/documents.ts';
import { type ExitCode, type GateError, usageError } from '../gate/contracts/problems.ts';
import { renderSelftest } from '../gate/report/screens/selftest.ts';
import { writeWhole } from '../gate/system/safe-files.ts';
import { positiveNumber, type RunFlags } from './flags.ts';
import { runRequestOf } from './run-request.ts';
import { print, printNote, terminalPorts } from './terminal.ts';

export interface SelftestFlags extends RunFlags {
  readonly unchanged: string;
  readonly slower: string;
  readonly added: string;
  readonly out: string;
  readonly json?: boolean;
}

/** Goes on where the file says that an earlier self-test stopped; the file is kept after each run. */
export async function runSelftest(flags: SelftestFlags): Promise<ExitCode> {
  const unchanged = Math.round(positiveNumber('--unchanged', flags.unchanged) ?? 0);
  const slower =
    flags.slower === '0' ? 0 : Math.round(positiveNumber('--slower', flags.slower) ?? 0);
  await makeFolderOf(flags.out);
  const result = await selftest(
    {
      ...runRequestOf(flags),
      levels: [
        { injectedPercent: 0, runs: unchanged },
        ...levelsOf(flags.added).map((injectedPercent) => ({ injectedPercent, runs: slower })),
      ],
      earlier: await readEarlier(flags.out),
      keptIn: resolve(flags.out),
      keep: (soFar) => writeWhole(flags.out, serializeDocument(selftestDocument, soFar)),
    },
    terminalPorts(),
  );
  print(flags.json ? JSON.stringify(result, null, 2) : renderSelftest(result));
  printNote(`Runs: ${flags.out}`);
  return 0;
}

/** In percent; throws a GateError (usage) for what is no list of positive numbers. */
function levelsOf(text: string): number[] {
  const levels = text.split(',').map((part) => positiveNumber('--added', part) ?? 0);
  return [...new Set(levels)];
}

/** Before the first run, which would be lost where its file cannot be written. Throws a GateError (usage). */
async function makeFolderOf(path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await access(dirname(path), constants.W_OK);
  } catch (error) {
    throw cannotBeKept(path, error as NodeJS.ErrnoException);
  }
}

/** The runs that are to be continued. Throws a GateError (usage, document-invalid). */
async function readEarlier(path: string): Promise<PerfSelftest | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const failure = error as NodeJS.ErrnoException;
    if (failure.code === 'ENOENT') return undefined;
    throw cannotBeKept(path, failure);
  }
  return parseDocument(selftestDocument, text, path);
}

function cannotBeKept(path: string, cause: NodeJS.ErrnoException): GateError {
  const message = `The runs cannot be kept in ${path} (${cause.code}): give --out a file that can be written.`;
  return usageError(message, { cause });
}
