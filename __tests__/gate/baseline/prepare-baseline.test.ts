import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareBaseline } from '../../../src/gate/baseline/prepare-baseline.ts';
import { type PolicyOverrides, resolvePolicy } from '../../../src/gate/plan/policy.ts';
import { makeSideEnvironments } from '../../../src/gate/processes/side-environments.ts';
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
  temp: TemporaryFolder,
  commands: PolicyOverrides,
) {
  const policy = resolvePolicy(undefined, commands, 'test');
  const baseline = repository.git('rev-list', '--max-parents=0', 'HEAD');
  const candidate = repository.git('rev-parse', 'HEAD');
  const environments = await makeSideEnvironments([], temp.path);
  const compared = { baseline, candidate };
  return await prepareBaseline(repository, compared, policy, environments, temp.path);
}

describe('the baseline, ready to be measured', () => {
  it('has the dependencies of the candidate where the lockfiles are the same', async () => {
    using repository = new TemporaryRepository(files);
    using temp = new TemporaryFolder();
    repository.commit('later', { 'side.txt': 'candidate' });
    repository.write({ 'node_modules/left/package.json': '{}', 'node_modules/left/index.js': '1' });
    const tree = await prepare(repository, temp, { installCommand: 'touch INSTALLED' });
    expect(existsSync(join(tree.root, 'node_modules/left/index.js'))).toBe(true);
    expect(existsSync(join(tree.root, 'INSTALLED'))).toBe(false);
    expect(readFileSync(join(tree.root, 'side.txt'), 'utf8')).toBe('baseline');
    await tree.remove();
  });

  it('has its own where they differ: the install command runs in it alone', async () => {
    using repository = new TemporaryRepository(files);
    using temp = new TemporaryFolder();
    repository.commit('later', { 'package-lock.json': '{"v":2}' });
    repository.write({ 'node_modules/left/package.json': '{}', 'node_modules/left/index.js': '1' });
    const command = 'mkdir node_modules && cp package-lock.json node_modules/from.json';
    const tree = await prepare(repository, temp, { installCommand: command });
    expect(readdirSync(join(tree.root, 'node_modules'))).toEqual(['from.json']);
    expect(readFileSync(join(tree.root, 'node_modules/from.json'), 'utf8')).toBe('{"v":1}');
    expect(existsSync(join(repository.root, 'node_modules/from.json'))).toBe(false);
    await tree.remove();
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
    const tree = await prepare(repository, temp, {});
    const installed = (folder: string) =>
      readFileSync(join(tree.root, folder, 'node_modules/local/index.js'), 'utf8');
    expect(installed('same')).toBe('of the candidate');
    expect(installed('changed')).toBe("module.exports = '1.0.0';");
    expect(existsSync(join(tree.root, 'fixture/node_modules'))).toBe(false);
    await tree.remove();
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
    const tree = await prepare(repository, temp, {});
    expect(readFileSync(join(tree.root, 'node_modules/dep/index.js'), 'utf8')).toBe('one');
    await tree.remove();
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
    const tree = await prepare(repository, temp, {});
    expect(readFileSync(join(tree.root, 'node_modules/applied'), 'utf8')).toBe('one');
    await tree.remove();
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
    const tree = await prepare(repository, temp, { buildCommand: build });
    for (const file of ['built.txt', 'node_modules/left/index.js']) {
      expect(readFileSync(join(tree.root, file), 'utf8')).toBe('baseline');
      expect(readFileSync(join(repository.root, file), 'utf8')).toBe('candidate');
    }
    await tree.remove();
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
          / exited with code \d+ and said(?: nothing|: .*[^.])\. Mend it, or set build_command in .* both sides\.$/,
        ),
      });
      expect(readdirSync(temp.path).filter((name) => name.startsWith('fj-perf-gate-'))).toEqual([]);
      expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
    },
  );
});
