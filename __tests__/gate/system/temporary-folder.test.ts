import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  makeTemporaryFolder,
  removeLeftFolders,
} from '../../../src/gate/system/temporary-folder.ts';
import { TemporaryFolder } from '../../support/temporary-folder.ts';

const ownerFile = '.fj-perf-gate-owner.json';
const endedPid = () => spawnSync(process.execPath, ['--version']).pid;

/** A folder as a process that has ended left it, with what its owner says changed. */
async function leaveFolder(parent: string, changes: object = {}): Promise<string> {
  const folder = await makeTemporaryFolder('', parent);
  const path = join(folder, ownerFile);
  const owner = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...owner, pid: endedPid(), ...changes }));
  writeFileSync(join(folder, 'something'), '');
  return folder;
}

describe('removeLeftFolders', () => {
  it('removes those of processes that have ended', async () => {
    using place = new TemporaryFolder();
    await leaveFolder(place.path);
    await leaveFolder(place.path);
    await removeLeftFolders(place.path);
    expect(readdirSync(place.path)).toEqual([]);
  });

  it('leaves those of processes that run, this one and another', async () => {
    using place = new TemporaryFolder();
    const own = await makeTemporaryFolder('index-', place.path);
    const other = await leaveFolder(place.path, { pid: process.ppid });
    await removeLeftFolders(place.path);
    expect(readdirSync(place.path).sort()).toEqual(
      [own, other].map((path) => basename(path)).sort(),
    );
  });

  it.each([
    ['of another machine or container', { where: 'elsewhere' }],
    ['of no process', { pid: 0 }],
    ['of a group of processes', { pid: -1 }],
    ['whose owner is no number', { pid: '1' }],
  ])('leaves one %s', async (_, changes) => {
    using place = new TemporaryFolder();
    const folder = await leaveFolder(place.path, changes);
    await removeLeftFolders(place.path);
    expect(readdirSync(folder)).toContain('something');
  });

  it('leaves what says nothing of its owner, what has another name, and links', async () => {
    using place = new TemporaryFolder({
      'fj-perf-gate-bare/something': '',
      'fj-perf-gate-odd/.fj-perf-gate-owner.json': 'null',
      'fj-perf-gate-file': '',
    });
    using elsewhere = new TemporaryFolder();
    const left = await leaveFolder(elsewhere.path);
    symlinkSync(left, join(place.path, 'fj-perf-gate-link'));
    const renamed = await leaveFolder(place.path);
    renameSync(renamed, join(place.path, 'mine'));
    const before = readdirSync(place.path);
    await removeLeftFolders(place.path);
    expect(readdirSync(place.path)).toEqual(before);
    expect(readdirSync(left)).toContain('something');
  });

  it('finds nothing where there is no such folder', async () => {
    await expect(removeLeftFolders('/nowhere/at/all')).resolves.toBeUndefined();
  });
});
