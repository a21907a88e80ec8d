import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shareDependencies } from '../../../../src/gate/trees/dependencies/share-dependencies.ts';
import { findModules, standsIn } from '../../../../src/gate/trees/find-modules.ts';
import { type Files, TemporaryFolder, TwinFolders } from '../../../support/temporary-folder.ts';

const library = (name: string, version: string): Files => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, main: 'index.js' }),
  [`node_modules/${name}/index.js`]: `module.exports = '${name} ${version}';\n`,
});

/** What `require(name)` gives, to Node itself, in a folder. */
function load(folder: string, name: string): string {
  const code = `process.stdout.write(String(require(${JSON.stringify(name)})))`;
  return execFileSync(process.execPath, ['-e', code], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}

function share(from: string, to: string, { asCopies }: { asCopies: boolean }) {
  return shareDependencies(from, findModules(from, standsIn([to])), [{ root: to }], { asCopies });
}

const inode = (path: string) => statSync(path).ino;

describe('sharing dependencies', () => {
  it('links every file of a package, and copies what managers keep', () => {
    using trees = new TwinFolders({ 'a.js': '' });
    const { baseline, candidate } = trees.roots;
    trees.candidate.write({ ...library('left', '1'), 'node_modules/.bin/x': '#!/bin/sh' });
    const { linked } = share(candidate, baseline, { asCopies: false });
    expect(linked.map(({ path }) => path).toSorted()).toEqual([
      'node_modules/left/index.js',
      'node_modules/left/package.json',
    ]);
    expect(existsSync(join(baseline, 'node_modules/.bin/x'))).toBe(true);
    const shared = 'node_modules/left/index.js';
    expect(inode(join(baseline, shared))).toBe(inode(join(candidate, shared)));
    expect(load(baseline, 'left')).toBe('left 1');
  });

  it('copies when asked, so that writing does not reach the other side', () => {
    using trees = new TwinFolders({ 'a.js': '' });
    const { baseline, candidate } = trees.roots;
    trees.candidate.write(library('left', '1'));
    share(candidate, baseline, { asCopies: true });
    trees.baseline.write(library('left', 'built'));
    expect(load(candidate, 'left')).toBe('left 1');
    expect(load(baseline, 'left')).toBe('left built');
  });

  it('leaves out what no package manager put there, names it, and keeps the rest', () => {
    using trees = new TwinFolders({ 'packages/a/a.js': '' });
    const { baseline, candidate } = trees.roots;
    const made: Files = {
      'node_modules/.cache/babel/a.json': '{}',
      'node_modules/.prisma/client/index.js': '1',
      'node_modules/.x/lib.mjs': '1',
      'node_modules/@tool/cache/a.js': '1',
      'node_modules/left/node_modules/.tmp/x': '1',
      'node_modules/loose.js': '1',
      'node_modules/tiny-cache/a.js': '1',
      'packages/a/node_modules/.vitest/results.json': '{}',
    };
    const needed: Files = {
      ...library('left', '1'),
      ...library('@of/tool', '1'),
      'node_modules/.package-lock.json': '{}',
      'node_modules/left/.cache/a.js': 'published so',
      'node_modules/left/test/node_modules/.cache/a.js': 'published so',
      'node_modules/left/node_modules/bundled/package.json': '{}',
    };
    trees.candidate.write({ ...made, ...needed });
    const { leftOut } = share(candidate, baseline, { asCopies: false });
    for (const path of Object.keys(made)) expect(existsSync(join(baseline, path))).toBe(false);
    for (const path of Object.keys(needed)) expect(existsSync(join(baseline, path))).toBe(true);
    expect(leftOut).toEqual([
      'node_modules/.cache',
      'node_modules/.prisma',
      'node_modules/.x',
      'node_modules/@tool/cache',
      'node_modules/left/node_modules/.tmp',
      'node_modules/loose.js',
      'node_modules/tiny-cache',
      'packages/a/node_modules/.vitest',
    ]);
  });

  it('goes by what a package manager says it installed, where it does', () => {
    using trees = new TwinFolders({ 'packages/a/a.js': '' });
    const { baseline, candidate } = trees.roots;
    trees.candidate.write({ ...library('installed', '1'), ...library('made', '1') });
    const asked: string[] = [];
    const { leftOut } = shareDependencies(candidate, ['.'], [{ root: baseline }], {
      asCopies: false,
      keepsIn: (folder) => (parent, name) => {
        asked.push(`${folder} ${parent} ${name}`);
        return name === 'installed';
      },
    });
    expect(leftOut).toEqual(['node_modules/made']);
    expect(asked.sort()).toEqual(['. . installed', '. . made']);
  });

  it('gives several trees the same files in one walk, each the folders that it wants', () => {
    using trees = new TwinFolders({ 'packages/a/a.js': '' });
    using user = new TemporaryFolder({
      'packages/a/a.js': '',
      ...library('left', '1'),
      'packages/a/node_modules/right/package.json': '{}',
    });
    const { baseline, candidate } = trees.roots;
    const targets = [
      { root: candidate },
      { root: baseline, isShared: (folder: string) => folder === '.' },
    ];
    const folders = findModules(user.path, standsIn([candidate, baseline]));
    shareDependencies(user.path, folders, targets, { asCopies: false });
    const shared = 'node_modules/left/index.js';
    expect(inode(join(baseline, shared))).toBe(inode(join(user.path, shared)));
    expect(inode(join(candidate, shared))).toBe(inode(join(user.path, shared)));
    expect(existsSync(join(candidate, 'packages/a/node_modules/right'))).toBe(true);
    expect(existsSync(join(baseline, 'packages/a/node_modules'))).toBe(false);
  });

  it('does nothing without node_modules', () => {
    using trees = new TwinFolders({ 'a.js': '', node_modules: 'a file' });
    const { linked, leftOut } = share(trees.roots.candidate, trees.roots.baseline, {
      asCopies: false,
    });
    expect([...linked, ...leftOut]).toEqual([]);
  });
});

describe('links to workspace packages lead into the new tree', () => {
  it.each(['relative', 'absolute'])('by a %s path', async (way) => {
    using trees = new TwinFolders({ 'packages/own/package.json': '{ "main": "index.js" }' });
    const { baseline, candidate } = trees.roots;
    trees.baseline.write({ 'packages/own/index.js': "module.exports = 'baseline';" });
    trees.candidate.write({ 'packages/own/index.js': "module.exports = 'candidate';" });
    const target = way === 'relative' ? '../packages/own' : join(candidate, 'packages/own');
    link(target, join(candidate, 'node_modules/own'));
    link(`../${target}`, join(candidate, 'node_modules/@scope/relative-only'));
    share(candidate, baseline, { asCopies: false });
    expect(load(baseline, 'own')).toBe('baseline');
    expect(load(candidate, 'own')).toBe('candidate');
  });

  it('from the node_modules of a package, too', () => {
    using trees = new TwinFolders({ 'packages/a/a.js': '', 'packages/b/package.json': '{}' });
    const { baseline, candidate } = trees.roots;
    trees.baseline.write({ 'packages/b/index.js': "module.exports = 'baseline';" });
    trees.candidate.write({ 'packages/b/index.js': "module.exports = 'candidate';" });
    trees.candidate.write({
      'packages/a/node_modules/deep/package.json': '{}',
      'packages/a/node_modules/deep/index.js': "module.exports = require('b');",
    });
    link('../../b', join(candidate, 'packages/a/node_modules/b'));
    share(candidate, baseline, { asCopies: false });
    expect(load(join(baseline, 'packages/a'), 'b')).toBe('baseline');
    expect(load(join(baseline, 'packages/a'), 'deep')).toBe('baseline');
  });

  it("in pnpm's layout: packages in .pnpm, peers found there, workspace packages beside", async () => {
    using trees = new TwinFolders({ 'packages/own/package.json': '{}' });
    const { baseline, candidate } = trees.roots;
    trees.baseline.write({ 'packages/own/index.js': "module.exports = 'baseline';" });
    trees.candidate.write({
      'packages/own/index.js': "module.exports = 'candidate';",
      'node_modules/.pnpm/dep@1/node_modules/dep/package.json': '{}',
      'node_modules/.pnpm/peer@1/node_modules/peer/package.json': '{}',
      'node_modules/.pnpm/dep@1/node_modules/dep/index.js': "module.exports = require('peer');",
      'node_modules/.pnpm/peer@1/node_modules/peer/index.js':
        "module.exports = 'of ' + require('own');",
    });
    link('.pnpm/dep@1/node_modules/dep', join(candidate, 'node_modules/dep'));
    link(
      '../../peer@1/node_modules/peer',
      join(candidate, 'node_modules/.pnpm/dep@1/node_modules/peer'),
    );
    link('../../../../packages/own', join(candidate, 'node_modules/.pnpm/peer@1/node_modules/own'));
    share(candidate, baseline, { asCopies: false });
    expect(load(baseline, 'dep')).toBe('of baseline');
  });
});

describe('other links', () => {
  it('to a package beside the repository lead to that package', () => {
    using trees = new TwinFolders({ 'a.js': '' });
    using beside = new TemporaryFolder({ 'lib/index.js': "module.exports = 'beside';" });
    const { baseline, candidate } = trees.roots;
    const path = join(candidate, 'node_modules/lib');
    link(relative(dirname(path), join(beside.path, 'lib')), path);
    link(join(beside.path, 'lib'), join(candidate, 'node_modules/lib-absolute'));
    // Deeper than the candidate: the same relative path would lead elsewhere.
    const deeper = join(baseline, 'deeper/tree');
    mkdirSync(deeper, { recursive: true });
    share(candidate, deeper, { asCopies: false });
    expect(load(deeper, 'lib')).toBe('beside');
    expect(load(deeper, 'lib-absolute')).toBe('beside');
  });

  it('that lead nowhere are kept and stop nothing', () => {
    using trees = new TwinFolders({ 'a.js': '' });
    const { baseline, candidate } = trees.roots;
    link('nowhere', join(candidate, 'node_modules/dangling'));
    link('self', join(candidate, 'node_modules/self'));
    share(candidate, baseline, { asCopies: false });
    expect(readlinkSync(join(baseline, 'node_modules/dangling'))).toBe('nowhere');
  });

  it('may be node_modules itself', () => {
    using trees = new TwinFolders({ 'packages/a/a.js': '' });
    using store = new TemporaryFolder(library('left', 'of the store'));
    const { baseline, candidate } = trees.roots;
    link(join(store.path, 'node_modules'), join(candidate, 'node_modules'));
    link('../../node_modules', join(candidate, 'packages/a/node_modules'));
    share(candidate, baseline, { asCopies: false });
    expect(load(baseline, 'left')).toBe('left of the store');
    expect(load(join(baseline, 'packages/a'), 'left')).toBe('left of the store');
  });
});

describe('what the baseline has itself', () => {
  it('stays, where node_modules is committed', () => {
    using trees = new TwinFolders({
      'fixtures/x/node_modules/fixed/index.js': "module.exports = 'then';",
    });
    const { baseline, candidate } = trees.roots;
    trees.candidate.write({
      ...library('left', '1'),
      'fixtures/x/node_modules/fixed/index.js': "module.exports = 'now';",
    });
    for (const asCopies of [false, true]) {
      share(candidate, baseline, { asCopies });
      expect(load(join(baseline, 'fixtures/x'), 'fixed')).toBe('then');
      expect(load(baseline, 'left')).toBe('left 1');
    }
  });

  it('does not lead out of its tree: a link where the candidate has a folder', () => {
    using trees = new TwinFolders({ 'a.js': '' });
    using elsewhere = new TemporaryFolder({ 'package/keep.js': '' });
    const { baseline, candidate } = trees.roots;
    symlinkSync(join(elsewhere.path, 'package'), join(baseline, 'package'));
    symlinkSync(elsewhere.path, join(baseline, 'node_modules'));
    trees.candidate.write({ 'package/node_modules/left/index.js': '1', ...library('right', '1') });
    share(candidate, baseline, { asCopies: false });
    expect(existsSync(join(elsewhere.path, 'package/node_modules'))).toBe(false);
    expect(existsSync(join(elsewhere.path, 'right'))).toBe(false);
  });

  it('has no folder that only the candidate has', () => {
    using trees = new TwinFolders({ 'a.js': '' });
    const { baseline, candidate } = trees.roots;
    trees.candidate.write({ 'packages/new/node_modules/left/index.js': '1' });
    share(candidate, baseline, { asCopies: false });
    expect(existsSync(join(baseline, 'packages'))).toBe(false);
  });

  it('keeps executable files executable', () => {
    using trees = new TwinFolders({ 'a.js': '' });
    const { baseline, candidate } = trees.roots;
    trees.candidate.write({
      'node_modules/tool/package.json': '{}',
      'node_modules/tool/cli.js': '#!/usr/bin/env node\n',
    });
    execFileSync('chmod', ['755', join(candidate, 'node_modules/tool/cli.js')]);
    link('../tool/cli.js', join(candidate, 'node_modules/.bin/tool'));
    share(candidate, baseline, { asCopies: true });
    expect(lstatSync(join(baseline, 'node_modules/tool/cli.js')).mode & 0o111).toBe(0o111);
    expect(readFileSync(join(baseline, 'node_modules/.bin/tool'), 'utf8')).toContain('node');
  });
});
