import { mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GateError } from './contracts/problems.ts';

/** A fresh folder by its real path, below `parent` or where the system has them. Throws a GateError (unsafe-path). */
export async function makeTemporaryFolder(
  prefix: string,
  parent: string = tmpdir(),
): Promise<string> {
  try {
    return await mkdtemp(join(await realpath(parent), prefix));
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const detail = `temporary files go there, and none can be written (${code ?? message}): set TMPDIR to a folder that takes them`;
    throw new GateError({ code: 'unsafe-path', path: parent, detail }, { cause });
  }
}
