import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyNullEdits } from '../../../src/gate/null-edits/apply-null-edits.ts';
import { type NullEdit, nullEdits } from '../../../src/gate/null-edits/kinds.ts';
import { type Answer, runModules } from '../../support/run-modules.ts';
import { bareCode } from '../../support/same-code.ts';
import { repositoryRoot } from '../../support/scan-sources.ts';
import { TemporaryFolder } from '../../support/temporary-folder.ts';

const paths = globSync('{src/engine,benches}/**/*.ts', { cwd: repositoryRoot }).sort();
const texts = new Map(
  paths.map((path) => [path, readFileSync(join(repositoryRoot, path), 'utf8')] as const),
);

// Printed programs, derivatives, batches, compiled and interpreted results, and errors.
const programs = `
import * as engine from './src/engine/index.ts';
import * as shared from './benches/programs.ts';
const { add, arange, array, grad, jit, makeJaxpr, mul, printJaxpr, sum, scan, sin, vmap } = engine;
const f = (x) => sum(mul(sin(x), add(x, 2)));
const shown = (value) => JSON.stringify(value, (_, part) =>
  ArrayBuffer.isView(part) ? [...part] : typeof part === 'bigint' ? String(part) : part);
const tried = (call) => { try { return shown(call()); } catch (error) { return error.name + error.message; } };
export function run() {
  const x = array([0.5, 1, 2]);
  return [
    tried(() => f(x)),
    tried(() => grad(f)(x)),
    tried(() => jit(grad(f))(x)),
    tried(() => vmap((row) => grad(f)(row))(array([[1, 2], [3, 4]]))),
    tried(() => jit((a) => scan((carry, one) => [add(carry, one), mul(carry, one)], 1, a))(x)),
    tried(() => printJaxpr(makeJaxpr(grad(f))(x).jaxpr)),
    tried(() => engine.fingerprintJaxpr(shared.chain(20))),
    tried(() => engine.fingerprintJaxpr(shared.squarePlusLinear(shared.FLOAT))),
    tried(() => engine.svd(array([[1, 2], [3, 4]]))),
    tried(() => add(array([1, 2]), array([1, 2, 3]))),
  ];
}
`;

const variants: readonly (readonly NullEdit[])[] = [[], ...nullEdits.map((edit) => [edit])];

describe("this repository's engine and benchmarks", () => {
  const edited = new Map<string, string>();
  let answers: readonly (Answer | undefined)[];

  beforeAll(async () => {
    using folder = new TemporaryFolder();
    for (const [at, edits] of variants.entries()) {
      folder.write({
        [`${at}/programs.ts`]: programs,
        [`${at}/package.json`]: '{"type":"module"}',
      });
      for (const [path, text] of texts) {
        const changed = await applyNullEdits(text, path, edits);
        edited.set(`${at}/${path}`, changed);
        folder.write({ [`${at}/${path}`]: changed });
      }
    }
    const modules = variants.map((_, at) => join(folder.path, `${at}/programs.ts`));
    const found = runModules(modules);
    answers = modules.map((module) => found[module]);
  }, 60_000);

  it('give the same results after every edit', () => {
    const values = JSON.parse(answers[0] ?? '')[1] as string[];
    expect(values).toHaveLength(10);
    expect(values.filter((value) => /^(?:Type|Reference)Error/.test(value ?? ''))).toEqual([]);
    expect(new Set(answers).size).toBe(1);
  });

  it('are changed by nearly every edit', () => {
    const left = (edit: NullEdit) =>
      paths.filter(
        (path) => edited.get(`${nullEdits.indexOf(edit) + 1}/${path}`) === texts.get(path),
      );
    const shares = Object.fromEntries(
      nullEdits.map((edit) => [edit, 1 - left(edit).length / paths.length]),
    );
    expect(shares).toMatchObject({
      'comment-above': 1,
      'unused-function': 1,
      'string-constant': 1,
    });
    expect(shares['comment-inside']).toBeGreaterThan(0.95);
    expect(shares['renamed-locals']).toBeGreaterThan(0.8);
    expect(shares['reordered-functions']).toBeGreaterThan(0.5);
  });

  it('are the same code but for names and comments, as another parser reads it', () => {
    for (const edit of ['comment-above', 'comment-inside', 'renamed-locals'] as const) {
      const differing = paths.filter((path) => {
        const text = edited.get(`${nullEdits.indexOf(edit) + 1}/${path}`) ?? '';
        return bareCode(text, path) !== bareCode(texts.get(path) ?? '', path);
      });
      expect(differing).toEqual([]);
    }
  });
});
