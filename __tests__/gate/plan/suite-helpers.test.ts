import { expect, it } from 'vitest';
import { filesOfSuite } from '../../../src/gate/plan/suite-helpers.ts';

it.each([
  ['bench/a.bench.mjs', ['bench/helpers/input.mjs', 'src/lib.mjs'], ['bench/helpers/input.mjs']],
  [
    'packages/x/benchmarks/deep/a.ts',
    ['packages/x/benchmarks/b.ts', 'bench/c.ts'],
    ['packages/x/benchmarks/b.ts'],
  ],
  ['src/codec/a.bench.ts', ['src/codec/codec.ts'], []],
  ['a.bench.mjs', ['lib.mjs'], []],
  ['bench.mjs', ['bench/input.mjs'], []],
])('of what %s loads, its helpers belong to it', (suite, loaded, helpers) => {
  expect(filesOfSuite(suite, [suite, ...loaded])).toEqual([suite, ...helpers]);
});
