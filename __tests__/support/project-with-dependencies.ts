import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GateError } from '../../src/gate/contracts/problems.ts';
import { packPackage } from './package-managers.ts';
import type { Files } from './temporary-folder.ts';
import { TemporaryRepository } from './temporary-repository.ts';

/** Archives of `tiny-dep`, by version; made once, since `npm pack` takes a while. */
const archives = new Map<string, Buffer>();

function archiveOf(version: string): Buffer {
  const made =
    archives.get(version) ?? packPackage('tiny-dep', version, `exports.value = 'tiny ${version}';`);
  archives.set(version, made);
  return made;
}

export const core = (value: string): Files => ({
  'packages/core/index.js': `exports.value = '${value}';`,
});

/** Depends on an archive and on a folder, which is copied. */
export function manifest(version: string): Files {
  return {
    'package.json': JSON.stringify({
      name: 'root',
      version: '1.0.0',
      private: true,
      dependencies: {
        'tiny-dep': `file:vendor/tiny-dep-${version}.tgz`,
        '@t/core': 'file:packages/core',
      },
    }),
  };
}

/** With `tiny-dep` 1.0.0 and `@t/core`, and nothing installed. */
export function projectOf(): TemporaryRepository {
  const repository = new TemporaryRepository({
    '.gitignore': 'node_modules/\n.yarn/\n',
    '.npmrc': 'install-links=true\n',
    ...manifest('1.0.0'),
    ...core('core 1'),
    'packages/core/package.json': '{ "name": "@t/core", "version": "1.0.0", "main": "index.js" }',
    'vendor/README.md': '',
  });
  for (const version of ['1.0.0', '2.0.0']) {
    writeFileSync(join(repository.root, `vendor/tiny-dep-${version}.tgz`), archiveOf(version));
  }
  return repository;
}

/** The value of an installed package. */
export const read = (root: string, name: string) =>
  /'(.*)'/.exec(readFileSync(join(root, 'node_modules', name, 'index.js'), 'utf8'))?.[1];

/** What giving was refused with. */
export async function sentenceOf(giving: Promise<AsyncDisposable>): Promise<string> {
  try {
    await (await giving)[Symbol.asyncDispose]();
    return 'none';
  } catch (error) {
    if (error instanceof GateError) return error.message;
    throw error;
  }
}
