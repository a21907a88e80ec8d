import { cpSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyNullEdits } from '../../../src/gate/null-edits/apply-null-edits.ts';
import { type NullEdit, nullEdits } from '../../../src/gate/null-edits/kinds.ts';
import { runModules } from '../../support/run-modules.ts';
import { bareCode } from '../../support/same-code.ts';
import { repositoryRoot } from '../../support/scan-sources.ts';
import { TemporaryFolder } from '../../support/temporary-folder.ts';

/** Bundles and single files, ES modules and CommonJS, with what they export used a little. */
const packages: Readonly<Record<string, string>> = {
  acorn: 'lib.parse("let a = 1 + `b`", { ecmaVersion: 2022 })',
  commander: 'new lib.Command().option("-a, --all <n>").parse(["x", "y", "-a", "3"]).opts()',
  'es-module-lexer': 'lib.init.then(() => lib.parse("import a from \'b\'; export const c = 1"))',
  estraverse: 'Object.keys(lib.VisitorKeys ?? lib.default.VisitorKeys)',
  'eslint-scope': 'lib.version',
  'fastest-levenshtein': 'lib.distance("kitten", "sitting")',
  'github-slugger': 'lib.slug("A b C")',
  'magic-string': 'new lib.default("abc").overwrite(0, 1, "x").toString()',
  picomatch: 'lib.default.makeRe("{a,b}/**/*.[jt]s").source',
  semver: 'lib.default.satisfies("1.2.3", "^1.1 || ~2")',
  tinybench: 'typeof lib.Bench',
  yaml: 'lib.stringify(lib.parse("a: &x [1, two]\\nb: *x\\nc: |\\n  text"))',
};

const texts: readonly NullEdit[] = ['comment-above', 'unused-function', 'string-constant'];
const variants: readonly (readonly NullEdit[])[] = [[], texts, nullEdits];

describe('packages of others', () => {
  const files: { path: string; text: string; edited: string; renamed: string }[] = [];
  const answers = new Map<string, (string | undefined)[]>();

  beforeAll(async () => {
    using folder = new TemporaryFolder();
    const modules: string[][] = variants.map(() => []);
    for (const [at, edits] of variants.entries()) {
      const place = join(folder.path, String(at));
      mkdirSync(place);
      for (const [name, use] of Object.entries(packages)) {
        await copyEdited(name, join(place, 'node_modules', name), edits);
        const module = join(place, `${name}.mjs`);
        const text = `import * as lib from '${name}';\nexport * from '${name}';\nexport const run = async () => [Object.keys(lib), await ${use}];\n`;
        writeFileSync(module, text);
        modules[at]?.push(module);
      }
    }
    // What they depend on is found here, as it is.
    symlinkSync(join(repositoryRoot, 'node_modules'), join(folder.path, 'node_modules'));
    const found = runModules(modules.flat().map((path) => pathToFileURL(path).href));
    for (const [index, name] of Object.keys(packages).entries()) {
      const own = modules.map((paths) => found[pathToFileURL(paths[index] ?? '').href]);
      answers.set(name, own);
    }
  }, 120_000);

  async function copyEdited(name: string, to: string, edits: readonly NullEdit[]): Promise<void> {
    const from = join(repositoryRoot, 'node_modules', name);
    cpSync(from, to, { recursive: true });
    for (const path of globSync('**/*.{js,mjs,cjs}', { cwd: from, exclude: ['browser/**'] })) {
      const text = readFileSync(join(from, path), 'utf8');
      const edited = await applyNullEdits(text, path, edits);
      writeFileSync(join(to, path), edited);
      if (edits.length < nullEdits.length) continue;
      const renamed = await applyNullEdits(text, path, ['renamed-locals', 'comment-inside']);
      files.push({ path: join(name, path), text, edited, renamed });
    }
  }

  it.each(Object.keys(packages))('%s exports and does the same', (name) => {
    const [before, ...after] = answers.get(name) ?? [];
    expect(before).toMatch(/^\[/);
    expect(after).toEqual([before, before]);
  });

  it('are read by another parser as the same code', { timeout: 60_000 }, () => {
    expect(files.length).toBeGreaterThan(150);
    expect(files.filter(({ text, edited }) => text === edited)).toEqual([]);
    for (const { path, edited } of files) expect(() => bareCode(edited, path)).not.toThrow();
    const differing = files.filter(
      ({ path, text, renamed }) => bareCode(text, path) !== bareCode(renamed, path),
    );
    expect(differing.map(({ path }) => path)).toEqual([]);
    const left = files.filter(({ text, renamed }) => text === renamed);
    expect(left.length / files.length).toBeLessThan(0.1);
  });
});
