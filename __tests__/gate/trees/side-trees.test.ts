import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Policy,
  type PolicyOverrides,
  resolvePolicy,
} from '../../../src/gate/policy/policy.ts';
import { makeSideEnvironments } from '../../../src/gate/processes/side-environments.ts';
import { prepareTrees } from '../../../src/gate/trees/side-trees.ts';
import { type Files, TemporaryFolder } from '../../support/temporary-folder.ts';
import { TemporaryRepository } from '../../support/temporary-repository.ts';

const files = {
  '.gitignore': 'node_modules/\nbuilt.txt\n',
  'package.json': '{}',
  'package-lock.json': '{"v":1}',
  'side.txt': 'baseline',
};

async function prepare(
  repository: TemporaryRepository,
  temp: Pick<TemporaryFolder, 'path'>,
  commands: PolicyOverrides,
  changes: Partial<Policy> = {},
) {
  const policy = { ...resolvePolicy(undefined, commands, 'test'), ...changes };
  const baseline = repository.git('rev-list', '--max-parents=0', 'HEAD');
  const candidate = repository.git('rev-parse', 'HEAD');
  const environments = await makeSideEnvironments([], temp.path);
  const compared = { baseline, candidate };
  return await prepareTrees(repository, { compared, policy, environments, tempDir: temp.path });
}

describe('both sides, ready to be measured', () => {
  it('stand at paths of equal length, outside the repository, with the files of their commits', async () => {
    using repository = new TemporaryRepository(files);
    using temp = new TemporaryFolder();
    mkdirSync(join(temp.path, 'real'));
    symlinkSync(join(temp.path, 'real'), join(temp.path, 'link'));
    repository.commit('later', { 'side.txt': 'candidate' });
    repository.write({ 'untracked.txt': 'now', 'side.txt': 'now' });
    const trees = await prepare(repository, { path: join(temp.path, 'link') }, {});
    const { baseline, candidate } = trees.roots;
    expect(candidate).toHaveLength(baseline.length);
    for (const root of [baseline, candidate]) {
      expect(root.startsWith(join(temp.path, 'real'))).toBe(true);
      expect(readFileSync(join(root, 'side.txt'), 'utf8')).toBe(
        root === baseline ? 'baseline' : 'candidate',
      );
      expect(existsSync(join(root, 'untracked.txt'))).toBe(false);
    }
    await trees.remove();
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
  });

  it('have the candidate in place where the budgets ask for it', async () => {
    using repository = new TemporaryRepository(files);
    using temp = new TemporaryFolder();
    const trees = await prepare(repository, temp, {}, { candidateTree: 'in-place' });
    expect(trees.roots.candidate).toBe(repository.root);
    await trees.remove();
    expect(existsSync(join(repository.root, 'side.txt'))).toBe(true);
  });

  it('has the dependencies of the candidate where the lockfiles are the same', async () => {
    using repository = new TemporaryRepository(files);
    using temp = new TemporaryFolder();
    repository.commit('later', { 'side.txt': 'candidate' });
    repository.write({ 'node_modules/left/package.json': '{}', 'node_modules/left/index.js': '1' });
    const trees = await prepare(repository, temp, { installCommand: 'touch INSTALLED' });
    expect(existsSync(join(trees.roots.baseline, 'node_modules/left/index.js'))).toBe(true);
    expect(existsSync(join(trees.roots.baseline, 'INSTALLED'))).toBe(false);
    expect(readFileSync(join(trees.roots.baseline, 'side.txt'), 'utf8')).toBe('baseline');
    await trees.remove();
  });

  it('has its own where they differ: the install command runs in it alone', async () => {
    using repository = new TemporaryRepository(files);
    using temp = new TemporaryFolder();
    repository.commit('later', { 'package-lock.json': '{"v":2}' });
    repository.write({ 'node_modules/left/package.json': '{}', 'node_modules/left/index.js': '1' });
    const command = 'mkdir node_modules && cp package-lock.json node_modules/from.json';
    const trees = await prepare(repository, temp, { installCommand: command });
    expect(readdirSync(join(trees.roots.baseline, 'node_modules'))).toEqual(['from.json']);
    expect(readFileSync(join(trees.roots.baseline, 'node_modules/from.json'), 'utf8')).toBe(
      '{"v":1}',
    );
    expect(existsSync(join(repository.root, 'node_modules/from.json'))).toBe(false);
    await trees.remove();
  });

  it('has its own in each folder whose lockfile differs, and those of the candidate elsewhere', async () => {
    const library = (version: string): Files => ({
      'local/package.json': JSON.stringify({ name: 'local', version }),
      'local/index.js': `module.exports = '${version}';`,
    });
    const locked = (version: string): Files => ({
      'package.json': '{"dependencies":{"local":"file:local"}}',
      'package-lock.json': JSON.stringify({
        lockfileVersion: 3,
        packages: {
          '': { dependencies: { local: 'file:local' } },
          local: { version },
          'node_modules/local': { resolved: 'local', link: true },
        },
      }),
    });
    const below = (folder: string, some: Files) =>
      Object.fromEntries(Object.entries(some).map(([path, text]) => [`${folder}/${path}`, text]));
    using repository = new TemporaryRepository({
      '.gitignore': 'node_modules/\n',
      ...below('same', { ...library('1.0.0'), ...locked('1.0.0') }),
      ...below('changed', { ...library('1.0.0'), ...locked('1.0.0') }),
      ...below('fixture', { 'package-lock.json': 'no lockfile' }),
    });
    using temp = new TemporaryFolder();
    repository.commit('later', {
      ...below('changed', { ...library('2.0.0'), ...locked('2.0.0') }),
      ...below('fixture', { 'package-lock.json': 'another' }),
    });
    repository.write({
      'same/node_modules/local/package.json': '{}',
      'same/node_modules/local/index.js': 'of the candidate',
      'changed/node_modules/local/index.js': 'of the candidate',
    });
    const trees = await prepare(repository, temp, {});
    const installed = (folder: string) =>
      readFileSync(join(trees.roots.baseline, folder, 'node_modules/local/index.js'), 'utf8');
    expect(installed('same')).toBe('of the candidate');
    expect(installed('changed')).toBe("module.exports = '1.0.0';");
    expect(existsSync(join(trees.roots.baseline, 'fixture/node_modules'))).toBe(false);
    await trees.remove();
  });

  it('has its own where a manifest without lockfile differs whose packages stand in the root', async () => {
    const member = (library: string) => ({
      'packages/core/package.json': JSON.stringify({
        name: 'core',
        dependencies: { dep: `file:../../libraries/${library}` },
      }),
    });
    using repository = new TemporaryRepository({
      '.gitignore': 'node_modules/\n',
      'package.json': '{ "private": true, "workspaces": ["packages/*"] }',
      ...member('one'),
      'libraries/one/package.json': '{ "name": "dep", "version": "1.0.0" }',
      'libraries/one/index.js': 'one',
      'libraries/two/package.json': '{ "name": "dep", "version": "2.0.0" }',
    });
    using temp = new TemporaryFolder();
    repository.commit('later', member('two'));
    repository.write({ 'node_modules/dep/index.js': 'two' });
    const trees = await prepare(repository, temp, {});
    expect(readFileSync(join(trees.roots.baseline, 'node_modules/dep/index.js'), 'utf8')).toBe(
      'one',
    );
    await trees.remove();
  });

  it('has its own where a patch of a package differs', async () => {
    const script = 'mkdir -p node_modules && cp patches/dep.patch node_modules/applied';
    using repository = new TemporaryRepository({
      '.gitignore': 'node_modules/\n',
      'package.json': JSON.stringify({ scripts: { postinstall: script } }),
      'package-lock.json': '{ "lockfileVersion": 3, "packages": { "": {} } }',
      'patches/dep.patch': 'one',
    });
    using temp = new TemporaryFolder();
    repository.commit('later', { 'patches/dep.patch': 'two' });
    repository.write({ 'node_modules/applied': 'two' });
    const trees = await prepare(repository, temp, {});
    expect(readFileSync(join(trees.roots.baseline, 'node_modules/applied'), 'utf8')).toBe('one');
    await trees.remove();
  });

  it('is built on both sides, and building does not write through to the other', async () => {
    using repository = new TemporaryRepository(files);
    using temp = new TemporaryFolder();
    repository.commit('later', { 'side.txt': 'candidate' });
    repository.write({
      'node_modules/left/package.json': '{}',
      'node_modules/left/index.js': 'as installed',
    });
    const build = 'cp side.txt built.txt && cat side.txt > node_modules/left/index.js';
    const trees = await prepare(repository, temp, { buildCommand: build });
    for (const file of ['built.txt', 'node_modules/left/index.js']) {
      expect(readFileSync(join(trees.roots.baseline, file), 'utf8')).toBe('baseline');
      expect(readFileSync(join(trees.roots.candidate, file), 'utf8')).toBe('candidate');
    }
    expect(existsSync(join(repository.root, 'built.txt'))).toBe(false);
    const own = readFileSync(join(repository.root, 'node_modules/left/index.js'), 'utf8');
    expect(own).toBe('as installed');
    await trees.remove();
  });

  it.each([
    ['build', 'baseline', { buildCommand: 'grep candidate side.txt' }],
    ['build', 'candidate', { buildCommand: 'echo "no such thing" >&2; exit 7' }],
  ])(
    'is not there when the %s fails on the %s side, which is named',
    async (what, side, commands) => {
      using repository = new TemporaryRepository(files);
      using temp = new TemporaryFolder();
      repository.commit('later', { 'side.txt': 'candidate' });
      await expect(prepare(repository, temp, commands)).rejects.toMatchObject({
        problem: { code: 'command-failed', what, side, command: commands.buildCommand },
        message: expect.stringMatching(
          / exited with code \d+ and said(?: nothing|: .*[^.])\. Fix it, or set build_command in .* both sides\.$/,
        ),
      });
      expect(readdirSync(temp.path).filter((name) => name.startsWith('fj-perf-gate-'))).toEqual([]);
      expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
    },
  );
});
