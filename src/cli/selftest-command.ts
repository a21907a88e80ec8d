import { access, constants, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  type PerfSelftest,
  parseDocument,
  selftestDocument,
  serializeDocument,
} from '../gate/contracts/documents.ts';
import { type ExitCode, GateError } from '../gate/contracts/problems.ts';
import { renderSelftest } from '../gate/report/selftest.ts';
import { writeWhole } from '../gate/safe-files.ts';
import { selftest } from '../gate/selftest.ts';
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
  const result = await selftest(
    {
      ...runRequestOf(flags),
      levels: [
        { injectedPercent: 0, runs: unchanged },
        ...levelsOf(flags.added).map((injectedPercent) => ({ injectedPercent, runs: slower })),
      ],
      earlier: await readEarlier(flags.out),
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

/** Found out before the first run, which would be lost. Throws a GateError (usage). */
async function readEarlier(path: string): Promise<PerfSelftest | undefined> {
  let text: string;
  try {
    await mkdir(dirname(path), { recursive: true });
    await access(dirname(path), constants.W_OK);
    text = await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    const message = `The runs cannot be kept in ${path} (${code}): give --out a file that can be written.`;
    throw new GateError({ code: 'usage', message });
  }
  return parseDocument(selftestDocument, text, path);
}
