import { expect, test } from 'vitest';
import { artifactNameHere, artifactNameOf } from '../../src/action/artifact-names.ts';

test('a plain suite stands in the name of its artifact as it is', () => {
  expect(['main', 'parser', 'node-24_x64.1'].map(artifactNameOf)).toEqual([
    'fj-perf-gate',
    'fj-perf-gate-parser',
    'fj-perf-gate-node-24_x64.1',
  ]);
});

test('suites that differ only in what GitHub refuses in names have artifacts of their own', () => {
  const suites = ['node 24/x64', 'node 24:x64', 'node-24-x64', '日本', '中国', '"', '*', 'ma/in'];
  const names = suites.map(artifactNameOf);
  expect(new Set(names).size).toBe(suites.length);
  for (const name of names) expect(name).toMatch(/^fj-perf-gate-[A-Za-z0-9._~-]+$/);
});

test('no suite has the artifact of a shard of another', () => {
  const shard = { index: 1, count: 4 };
  expect(artifactNameHere({ gateName: 'main', shard })).toBe('fj-perf-gate-shard-1-of-4');
  expect(artifactNameHere({ gateName: 'x', shard })).toBe('fj-perf-gate-x-shard-1-of-4');
  const jobs = ['main', 'shard-1-of-4', 'x', 'x-shard-1-of-4', 'x-shard-1-of-4-shard-1-of-4'];
  const names = jobs.flatMap((suite) => [
    artifactNameHere({ gateName: suite, shard: undefined }),
    artifactNameHere({ gateName: suite, shard }),
  ]);
  expect(new Set(names).size).toBe(2 * jobs.length);
});
