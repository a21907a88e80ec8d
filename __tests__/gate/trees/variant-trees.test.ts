import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { SelftestVariant } from '../../../src/gate/plan/selftest-variants.ts';
import { resolvePolicy } from '../../../src/gate/policy/policy.ts';
import { makeSideEnvironments } from '../../../src/gate/processes/side-environments.ts';
import { prepareTrees } from '../../../src/gate/trees/side-trees.ts';
import { VariantTrees } from '../../../src/gate/trees/variant-trees.ts';
import { workOf } from '../../support/small-project.ts';
import { TemporaryFolder } from '../../support/temporary-folder.ts';
import { TemporaryRepository } from '../../support/temporary-repository.ts';

const code = workOf(100);

it('the trees of a self-test are of equal length and code, and made once for each folder', async () => {
  using repository = new TemporaryRepository({ 'src/code.js': code, 'src/other.js': code });
  using temp = new TemporaryFolder();
  const commit = repository.git('rev-parse', 'HEAD');
  const environments = await makeSideEnvironments([], temp.path);
  const policy = resolvePolicy(undefined, {}, 'test');
  const [prepared, listed]: string[][] = [[], []];
  {
    await using trees = new VariantTrees(
      temp.path,
      (folder) => {
        prepared?.push(folder);
        const sides = { baseline: commit, candidate: commit };
        return prepareTrees(repository, { compared: sides, policy, environments, tempDir: folder });
      },
      async (root) => {
        listed?.push(root);
        return ['src/code.js'];
      },
    );
    const variant = { edits: [], folder: 'short', swapped: false } as const;
    const make = async (changes: Partial<SelftestVariant>) => {
      const { plain, edited } = await trees.make({ ...variant, ...changes });
      const read = (root: string) => readFileSync(join(root, 'src/code.js'), 'utf8');
      expect(edited).toHaveLength(plain.length);
      expect(edited).not.toBe(plain);
      expect(read(plain)).toBe(code);
      expect(readFileSync(join(edited, 'src/other.js'), 'utf8')).toBe(code);
      return { length: plain.length, text: read(edited) };
    };
    const none = await make({});
    expect(none).toEqual({ length: trees.shortRootLength, text: code });
    const renamed = await make({ edits: ['renamed-locals'] });
    expect(renamed.text).toContain('seed_local');
    const above = await make({ edits: ['comment-above'], folder: 'long' });
    expect(above.text.endsWith(code)).toBe(true);
    expect(above.text.length).toBeGreaterThan(code.length);
    expect(above.length).toBe(none.length + 100);
    expect((await make({ edits: ['comment-above'] })).text).toBe(above.text);
    expect(prepared).toHaveLength(2);
    expect(listed).toHaveLength(1);
  }
  expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
});
