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
import { shareDependencies } from '../../../src/gate/baseline/share-dependencies.ts';
import { type Files, TemporaryFolder, TwinFolders } from '../../support/temporary-folder.ts';

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

const inode = (path: string) => statSync(path).ino;

describe('sharing dependencies', () => {
  it('links every file of node_modules, and counts them', async () => {
    using trees = new TwinFolders({ 'a.js': '' });
    const { baseline, candidate } = trees.roots;
    trees.candidate.write({ ...library('left', '1'), 'node_modules/.bin/x': '#!/bin/sh' });
    expect(await shareDependencies(candidate, baseline, { asCopies: false })).toBe(3);
    const shared = 'node_modules/left/index.js';
    expect(inode(join(baseline, shared))).toBe(inode(join(candidate, shared)));
    expect(load(baseline, 'left')).toBe('left 1');
  });

  it('copies when asked, so that writing does not reach the other side', async () => {
    using trees = new TwinFolders({ 'a.js': '' });
    const { baseline, candidate } = trees.roots;
    trees.candidate.write(library('left', '1'));
    await shareDependencies(candidate, baseline, { asCopies: true });
    trees.baseline.write(library('left', 'built'));
    expect(load(candidate, 'left')).toBe('left 1');
    expect(load(baseline, 'left')).toBe('left built');
  });

  it('leaves out what tools keep there while they run, and keeps the rest', async () => {
    using trees = new TwinFolders({ 'packages/a/a.js': '' });
    const { baseline, candidate } = trees.roots;
    const kept: Files = {
      'node_modules/.cache/babel/a.json': '{}',
      'node_modules/.vite/deps/left.js': '1',
      'packages/a/node_modules/.vitest/results.json': '{}',
      'node_modules/left/node_modules/.tmp/x': '1',
    };
    const needed: Files = {
      'node_modules/.prisma/client/index.js': '1',
      'node_modules/left/.cache/a.js': 'published so',
    };
    trees.candidate.write({ ...kept, ...needed });
    await shareDependencies(candidate, baseline, { asCopies: false });
    for (const path of Object.keys(kept)) expect(existsSync(join(baseline, path))).toBe(false);
    for (const path of Object.keys(needed)) expect(existsSync(join(baseline, path))).toBe(true);
  });

  it('does nothing without node_modules', async () => {
    using trees = new TwinFolders({ 'a.js': '', node_modules: 'a file' });
    expect(
      await shareDependencies(trees.roots.candidate, trees.roots.baseline, { asCopies: false }),
    ).toBe(0);
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
    await shareDependencies(candidate, baseline, { asCopies: false });
    expect(load(baseline, 'own')).toBe('baseline');
    expect(load(candidate, 'own')).toBe('candidate');
  });

  it('from the node_modules of a package, too', async () => {
    using trees = new TwinFolders({ 'packages/a/a.js': '', 'packages/b/package.json': '{}' });
    const { baseline, candidate } = trees.roots;
    trees.baseline.write({ 'packages/b/index.js': "module.exports = 'baseline';" });
    trees.candidate.write({ 'packages/b/index.js': "module.exports = 'candidate';" });
    trees.candidate.write({
      'packages/a/node_modules/deep/index.js': "module.exports = require('b');",
    });
    link('../../b', join(candidate, 'packages/a/node_modules/b'));
    await shareDependencies(candidate, baseline, { asCopies: false });
    expect(load(join(baseline, 'packages/a'), 'b')).toBe('baseline');
    expect(load(join(baseline, 'packages/a'), 'deep')).toBe('baseline');
  });

  it("in pnpm's layout: packages in .pnpm, peers found there, workspace packages beside", async () => {
    using trees = new TwinFolders({ 'packages/own/package.json': '{}' });
    const { baseline, candidate } = trees.roots;
    trees.baseline.write({ 'packages/own/index.js': "module.exports = 'baseline';" });
    trees.candidate.write({
      'packages/own/index.js': "module.exports = 'candidate';",
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
    await shareDependencies(candidate, baseline, { asCopies: false });
    expect(load(baseline, 'dep')).toBe('of baseline');
  });
});

describe('other links', () => {
  it('to a package beside the repository lead to that package', async () => {
    using trees = new TwinFolders({ 'a.js': '' });
    using beside = new TemporaryFolder({ 'lib/index.js': "module.exports = 'beside';" });
    const { baseline, candidate } = trees.roots;
    const path = join(candidate, 'node_modules/lib');
    link(relative(dirname(path), join(beside.path, 'lib')), path);
    link(join(beside.path, 'lib'), join(candidate, 'node_modules/lib-absolute'));
    // Deeper than the candidate: the same relative path would lead elsewhere.
    const deeper = join(baseline, 'deeper/tree');
    mkdirSync(deeper, { recursive: true });
    await shareDependencies(candidate, deeper, { asCopies: false });
    expect(load(deeper, 'lib')).toBe('beside');
    expect(load(deeper, 'lib-absolute')).toBe('beside');
  });

  it('that lead nowhere are kept and stop nothing', async () => {
    using trees = new TwinFolders({ 'a.js': '' });
    const { baseline, candidate } = trees.roots;
    link('nowhere', join(candidate, 'node_modules/dangling'));
    link('self', join(candidate, 'node_modules/self'));
    await shareDependencies(candidate, baseline, { asCopies: false });
    expect(readlinkSync(join(baseline, 'node_modules/dangling'))).toBe('nowhere');
  });

  it('may be node_modules itself', async () => {
    using trees = new TwinFolders({ 'packages/a/a.js': '' });
    using store = new TemporaryFolder(library('left', 'of the store'));
    const { baseline, candidate } = trees.roots;
    link(join(store.path, 'node_modules'), join(candidate, 'node_modules'));
    link('../../node_modules', join(candidate, 'packages/a/node_modules'));
    await shareDependencies(candidate, baseline, { asCopies: false });
    expect(load(baseline, 'left')).toBe('left of the store');
    expect(load(join(baseline, 'packages/a'), 'left')).toBe('left of the store');
  });
});

describe('what the baseline has itself', () => {
  it('stays, where node_modules is committed', async () => {
    using trees = new TwinFolders({
      'fixtures/x/node_modules/fixed/index.js': "module.exports = 'then';",
    });
    const { baseline, candidate } = trees.roots;
    trees.candidate.write({
      ...library('left', '1'),
      'fixtures/x/node_modules/fixed/index.js': "module.exports = 'now';",
    });
    for (const asCopies of [false, true]) {
      await shareDependencies(candidate, baseline, { asCopies });
      expect(load(join(baseline, 'fixtures/x'), 'fixed')).toBe('then');
      expect(load(baseline, 'left')).toBe('left 1');
    }
  });

  it('does not lead out of its tree: a link where the candidate has a folder', async () => {
    using trees = new TwinFolders({ 'a.js': '' });
    using elsewhere = new TemporaryFolder({ 'package/keep.js': '' });
    const { baseline, candidate } = trees.roots;
    symlinkSync(join(elsewhere.path, 'package'), join(baseline, 'package'));
    symlinkSync(elsewhere.path, join(baseline, 'node_modules'));
    trees.candidate.write({ 'package/node_modules/left/index.js': '1', ...library('right', '1') });
    await shareDependencies(candidate, baseline, { asCopies: false });
    expect(existsSync(join(elsewhere.path, 'package/node_modules'))).toBe(false);
    expect(existsSync(join(elsewhere.path, 'right'))).toBe(false);
  });

  it('has no folder that only the candidate has', async () => {
    using trees = new TwinFolders({ 'a.js': '' });
    const { baseline, candidate } = trees.roots;
    trees.candidate.write({ 'packages/new/node_modules/left/index.js': '1' });
    await shareDependencies(candidate, baseline, { asCopies: false });
    expect(existsSync(join(baseline, 'packages'))).toBe(false);
  });

  it('keeps executable files executable', async () => {
    using trees = new TwinFolders({ 'a.js': '' });
    const { baseline, candidate } = trees.roots;
    trees.candidate.write({ 'node_modules/tool/cli.js': '#!/usr/bin/env node\n' });
    execFileSync('chmod', ['755', join(candidate, 'node_modules/tool/cli.js')]);
    link('../tool/cli.js', join(candidate, 'node_modules/.bin/tool'));
    await shareDependencies(candidate, baseline, { asCopies: true });
    expect(lstatSync(join(baseline, 'node_modules/tool/cli.js')).mode & 0o111).toBe(0o111);
    expect(readFileSync(join(baseline, 'node_modules/.bin/tool'), 'utf8')).toContain('node');
  });
});
