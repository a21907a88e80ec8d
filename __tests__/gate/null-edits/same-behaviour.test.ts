import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyNullEdits } from '../../../src/gate/null-edits/apply-null-edits.ts';
import { type NullEdit, nullEdits } from '../../../src/gate/null-edits/kinds.ts';
import { type Answer, runModules } from '../../support/run-modules.ts';
import { TemporaryFolder } from '../../support/temporary-folder.ts';
import { programs } from './programs.ts';

/** Folders by what was done to the programs in them. */
const variants: ReadonlyMap<string, readonly NullEdit[]> = new Map<string, readonly NullEdit[]>([
  ['none', []],
  ...nullEdits.map((edit): [string, readonly NullEdit[]] => [edit, [edit]]),
  ['all', nullEdits],
  ['all, the other way round', nullEdits.toReversed()],
]);

describe.each(programs)('$what ($path)', ({ path, text, without = [] }) => {
  it.each(nullEdits)('is changed by %s where that is safe', async (edit) => {
    const edited = await applyNullEdits(text, path, [edit]);
    expect(edited === text).toBe(without.includes(edit));
    expect(await applyNullEdits(text, path, [edit])).toBe(edited);
  });
});

describe('edited programs', () => {
  let answers: ReadonlyMap<string, ReadonlyMap<string, Answer>>;

  beforeAll(async () => {
    using folder = new TemporaryFolder();
    const paths: string[] = [];
    for (const [name, edits] of variants) {
      for (const { path, text } of programs) {
        const place = `${name}/${path}`;
        folder.write({ [place]: await applyNullEdits(text, path, edits) });
        paths.push(join(folder.path, place));
      }
    }
    const found = runModules(paths);
    answers = new Map(
      [...variants.keys()].map((name) => [
        name,
        new Map(programs.map(({ path }) => [path, found[join(folder.path, name, path)] ?? ''])),
      ]),
    );
  }, 60_000);

  it('answer something to begin with', () => {
    const failing = programs
      .filter(({ path }) => !answers.get('none')?.get(path)?.startsWith('['))
      .map(({ path }) => basename(path));
    expect(failing).toEqual(['decorated.ts', 'enum.ts', 'broken.mjs']);
  });

  it.each([...variants.keys()].slice(1))('answer the same after: %s', (name) => {
    const without = (entries: ReadonlyMap<string, Answer> | undefined) =>
      Object.fromEntries(
        // Parsers say where they gave up.
        [...(entries ?? [])].filter(([path]) => path !== 'enum.ts' && path !== 'decorated.ts'),
      );
    expect(without(answers.get(name))).toEqual(without(answers.get('none')));
  });
});
