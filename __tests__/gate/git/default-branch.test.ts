import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDefaultBranch, revisionToCompare } from '../../../src/gate/git/default-branch.ts';
import { TemporaryFolder } from '../../support/temporary-folder.ts';
import { TemporaryRepository } from '../../support/temporary-repository.ts';

describe('the default branch', () => {
  it('is main or master where there is no remote, and the current one without either', async () => {
    using repository = new TemporaryRepository();
    repository.git('checkout', '--quiet', '-b', 'change');
    expect(await findDefaultBranch(repository)).toBe('main');
    repository.git('branch', '--move', 'main', 'master');
    expect(await revisionToCompare(repository)).toBe('master');
    repository.git('branch', '--delete', '--force', 'master');
    expect(await findDefaultBranch(repository)).toBe('change');
  });

  it('is what the remote says, by a name that git finds here', async () => {
    using origin = new TemporaryRepository();
    origin.git('branch', '--move', 'main', 'trunk');
    using place = new TemporaryFolder();
    execFileSync('git', ['clone', '--quiet', origin.root, 'clone'], { cwd: place.path });
    const root = join(place.path, 'clone');
    expect(await revisionToCompare({ root })).toBe('origin/trunk');
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
    git('checkout', '--quiet', '-b', 'change');
    expect(await revisionToCompare({ root })).toBe('trunk');
    git('branch', '--delete', 'trunk');
    expect(await findDefaultBranch({ root })).toBe('trunk');
    expect(await revisionToCompare({ root })).toBe('origin/trunk');
  });

  it('is not offered to itself', async () => {
    using repository = new TemporaryRepository();
    expect(await revisionToCompare(repository)).toBe('HEAD');
    repository.git('branch', '--move', 'main', 'topic');
    expect(await revisionToCompare(repository)).toBe('HEAD');
  });

  it('is not offered where a shell would take its name for more than a word', async () => {
    using repository = new TemporaryRepository();
    repository.git('branch', '--move', 'main', 'a$(b)');
    expect(await revisionToCompare(repository)).toBe('HEAD');
  });
});
