import { describe, expect, it } from 'vitest';
import { exportedFunctions, findEntry } from '../../../src/gate/init/find-entry.ts';
import { TemporaryFolder } from '../../support/temporary-folder.ts';

describe('exportedFunctions', () => {
  it.each([
    ['export function f(a, b = 1) {}', ['f(a,b)']],
    [
      'export async function f<T extends object>(a: T, ...rest: T[]): Promise<void> {}',
      ['async f(a,rest)'],
    ],
    [
      'export const f = (a) => a;\nexport const g = async (): Promise<void> => {};',
      ['f(a)', 'async g()'],
    ],
    ['function f(a) {}\nfunction g() {}\nmodule.exports = { f, g, h: 1 };', ['f(a)', 'g()']],
    ['exports.f = function (a) {};\nexports.g = (b) => b;', ['f(a)', 'g(b)']],
    ['function f(a) {}\nexport { f, value };', ['f(a)']],
    ['function f(a) {}\nconst text = "export { f }";', []],
    ['export const value = 3;\nexport class C {}\nexport { f } from "./f.js";', []],
  ])('finds them in %j', (text, expected) => {
    const found = exportedFunctions(text).map(
      ({ name, parameters, isAsync }) => `${isAsync ? 'async ' : ''}${name}(${parameters})`,
    );
    expect(found).toEqual(expected);
  });
});

describe('findEntry', () => {
  it.each([
    [['dist/index.js', 'src/index.ts'], ['dist/index.js'], 'dist/index.js'],
    // What is built is not among the files that git knows.
    [['src/index.ts'], ['dist/index.js'], 'src/index.ts'],
    [['lib/words.js', 'lib/words.test.js', 'vite.config.js'], [], 'lib/words.js'],
    [['words.js', 'README.md'], [], 'words.js'],
    [['src/a.js', 'src/b.js'], [], undefined],
    [['README.md'], ['index.js'], undefined],
  ])('of %j, declared as %j, is %s', async (files, declared, expected) => {
    using folder = new TemporaryFolder(Object.fromEntries(files.map((file) => [file, ''])));
    const entry = await findEntry(folder.path, '', files, declared);
    expect(entry?.path).toBe(expected);
  });
});
