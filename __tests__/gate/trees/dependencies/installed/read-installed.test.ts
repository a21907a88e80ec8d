import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInstalled } from '../../../../../src/gate/trees/dependencies/installed/read-installed.ts';
import { type Files, TemporaryFolder } from '../../../../support/temporary-folder.ts';

function read(files: Files) {
  using folder = new TemporaryFolder(files);
  const installed = readInstalled({ folder: folder.path, locked: folder.path });
  // Lazy, and the folder goes.
  return installed && { ...installed, mismatch: installed.findMismatch() };
}

const manifest = (name: string, version: string): Files => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version }),
});

/** Written by Bun 1.4.5, shortened: too large to be installed for tests. */
const bunLock = `{
  "lockfileVersion": 2,
  "workspaces": {
    "": { "name": "root", "dependencies": { "@t/core": "file:packages/core", "odd": "npm:is-odd@3.0.1" } },
    "packages/ws": { "name": "ws", "version": "1.0.0" },
  },
  "packages": {
    "@t/core": ["@t/core@file:packages/core", {}],

    "is-number": ["is-number@7.0.0", "", {}, "sha512-41Cifkg6e8TylSpdtTpeLVMqvSBEVzTttHvERD741+pnZ8ANv0004MRL43QKPDlK9cGvNp6NZWZUBlbGXYxxng=="],

    "odd": ["is-odd@3.0.1", "", { "dependencies": { "is-number": "^6.0.0" } }, "sha512-CQpnWPrDwmP1+SMHXZhtLtJv90yiyVfluGsX5iNCVkrhQtU3TQHsUWPG9wkdk9Lgd5yNpAg9jQEo90CBaXgWMA=="],

    "tiny-dep": ["tiny-dep@vendor/tiny-dep-1.0.0.tgz", {}, "sha512-xob8NhSkb8V0+HOISZa/3M46ayKjE8xik31lScRn4ypf8B49TnDnPTPxTZlsblhrkZD8Mqa9HL/G83vhiigRBg=="],

    "ws": ["ws@workspace:packages/ws"],

    "odd/is-number": ["is-number@6.0.0", "", {}, "sha512-Wu1VHeILBK8KAWJUAiSZQX94GmOE45Rg6/538fKwiloUu21KncEkYGPqob2oSZ5mUT73vLGrHQjKw3KMPwfDzg=="],
  }
}
`;

describe('what Bun installed', () => {
  const same = {
    'bun.lock': bunLock,
    ...manifest('is-number', '7.0.0'),
    ...manifest('odd', '3.0.1'),
  };

  it('is what its lockfile names, and its packages say their versions', () => {
    const installed = read(same);
    expect(installed).toMatchObject({ agent: 'bun', lockfile: 'bun.lock', mismatch: undefined });
    expect(installed?.keeps('.', '@t/core')).toBe(true);
    expect(installed?.keeps('packages/ws', 'is-number')).toBe(true);
    expect(installed?.keeps('.', 'tiny-cache')).toBe(false);
    expect(installed?.keeps('node_modules/.bun/is-odd@3.0.1', 'is-odd')).toBe(true);
    expect(installed?.keeps('node_modules/.bun/is-odd@3.0.1', '.prisma')).toBe(false);
    expect(read({ ...same, ...manifest('is-number', '6.0.0') })?.mismatch).toEqual({
      name: 'is-number',
      found: '6.0.0',
      wanted: '7.0.0',
    });
  });

  it('has folders of the repository as copies in its store', () => {
    const copy = 'node_modules/.bun/@t+core@file+packages+core/node_modules/@t/core';
    expect(read({ ...same, [`${copy}/index.js`]: '' })?.folderPackages).toEqual([
      { name: '@t/core', source: 'packages/core', places: ['node_modules/@t/core', copy] },
    ]);
  });
});

/** Written by npm 6.14.18, shortened; it leaves no lockfile in node_modules. */
const npm6Lock = JSON.stringify({
  name: 'root',
  lockfileVersion: 1,
  requires: true,
  dependencies: {
    '@t/core': { version: 'file:packages/core' },
    'is-number': { version: '6.0.0', integrity: 'sha512-x' },
    odd: {
      version: 'npm:is-odd@3.0.1',
      integrity: 'sha512-x',
      requires: { 'is-number': '^6.0.0' },
    },
    'tiny-dep': { version: 'file:vendor/tiny-dep-1.0.0.tgz', integrity: 'sha512-x' },
    fsevents: { version: '2.3.3', optional: true },
  },
});

describe('what npm 6 installed', () => {
  it('is compared by the versions that packages say', () => {
    const same = {
      'package-lock.json': npm6Lock,
      ...manifest('is-number', '6.0.0'),
      ...manifest('odd', '3.0.1'),
      ...manifest('tiny-dep', '1.0.0'),
    };
    expect(read(same)).toMatchObject({ agent: 'npm', mismatch: undefined });
    expect(read({ ...same, ...manifest('odd', '3.0.0') })?.mismatch).toEqual({
      name: 'odd',
      found: '3.0.0',
      wanted: '3.0.1',
    });
  });
});

describe('which package manager installed', () => {
  const npm = { 'node_modules/.package-lock.json': '{}', 'package-lock.json': '{}' };
  const yarn = { 'node_modules/.yarn-integrity': '{}', 'yarn.lock': '' };

  it.each([
    ['npm', 'node_modules/.yarn-integrity'],
    ['yarn', 'node_modules/.package-lock.json'],
  ])('is the one that did so last: %s', (agent, older) => {
    using folder = new TemporaryFolder({ ...npm, ...yarn });
    utimesSync(join(folder.path, older), 1, 1);
    expect(readInstalled({ folder: folder.path, locked: folder.path })?.agent).toBe(agent);
  });

  it('is unknown where none left word, or what it left cannot be read', () => {
    expect(read({ ...manifest('a', '1.0.0') })).toBeUndefined();
    expect(read({ ...npm, 'node_modules/.package-lock.json': '{' })?.mismatch).toBeUndefined();
    expect(read({ ...yarn, 'node_modules/.yarn-integrity': '{' })?.mismatch).toBeUndefined();
    expect(read({ 'node_modules/.modules.yaml': '\t', 'pnpm-lock.yaml': '- a' })?.mismatch).toBe(
      undefined,
    );
  });
});

describe('a Yarn install', () => {
  const state = (resolved: string) =>
    JSON.stringify({ lockfileEntries: { 'a@^1.0.0': resolved }, modulesFolders: ['node_modules'] });
  const lockfile =
    '# yarn lockfile v1\n\n\na@^1.0.0, a@^1.1.0:\n  version "1.1.0"\n  resolved "https://registry/a/-/a-1.1.0.tgz#two"\n';

  it('of Yarn 1 is another when its digest is, and not for another registry', () => {
    const files = (resolved: string) => ({
      'yarn.lock': lockfile,
      'node_modules/.yarn-integrity': state(resolved),
    });
    expect(read(files('https://mirror/a/-/a-1.1.0.tgz#two'))?.mismatch).toBeUndefined();
    expect(read(files('https://registry/a/-/a-1.0.0.tgz#one'))?.mismatch).toEqual({
      name: 'a',
      found: '1.0.0',
      wanted: '1.1.0',
    });
  });

  it('is none of a newer Yarn whose lockfile stands there, and the other way round', () => {
    const newer = '__metadata:\n  version: 8\n';
    const older = { 'node_modules/.yarn-integrity': state('x#y'), 'yarn.lock': newer };
    expect(read(older)?.mismatch).toBeUndefined();
    const berry = '"b@npm:1.0.0":\n  locations:\n    - "node_modules/b"\n';
    expect(
      read({ 'node_modules/.yarn-state.yml': berry, 'yarn.lock': lockfile })?.mismatch,
    ).toBeUndefined();
  });

  it('of a newer Yarn knows packages with peers, and packages of the workspace', () => {
    const berry = [
      '"b@virtual:36a01d80#npm:1.0.0":\n  locations:\n    - "node_modules/b"\n',
      '"ws@virtual:36a01d81#workspace:packages/ws":\n  locations:\n    - "node_modules/ws"\n',
    ].join('\n');
    const lock =
      '__metadata:\n  version: 8\n\n"b@npm:^1.0.0":\n  version: 1.0.0\n  resolution: "b@npm:1.0.0"\n';
    const installed = read({ 'node_modules/.yarn-state.yml': berry, 'yarn.lock': lock });
    expect(installed?.mismatch).toBeUndefined();
    expect(installed?.keeps('.', 'b')).toBe(true);
    expect(installed?.covers('packages/ws')).toBe(true);
    expect(installed?.keeps('packages/ws', 'b')).toBe(false);
  });
});
