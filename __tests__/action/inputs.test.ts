import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type InputName, inputNames, readInputs } from '../../src/action/inputs.ts';
import { outputNames } from '../../src/action/step.ts';

const action = parse(readFileSync('action.yml', 'utf8')) as {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
};

function read(given: Partial<Record<InputName, string>> = {}) {
  return readInputs((name) => given[name] ?? action.inputs[name]?.default ?? '');
}

describe('action.yml', () => {
  test('has the inputs and outputs of the code, each with a description', () => {
    expect(Object.keys(action.inputs)).toEqual([...inputNames]);
    expect(Object.keys(action.outputs)).toEqual([...outputNames]);
    for (const { description } of Object.values({ ...action.inputs, ...action.outputs })) {
      expect(description.length).toBeGreaterThan(10);
    }
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
  });
});

describe('inputs', () => {
  test('have defaults that are valid', () => {
    expect(read()).toMatchObject({
      mode: 'auto',
      gateName: 'main',
      policyFrom: 'base',
      comment: 'on-change',
      thresholdPercent: undefined,
      benchFiles: undefined,
    });
  });

  test('are read', () => {
    const given = {
      suite: 'parser',
      threshold: '7.5',
      'bench-files': 'bench/*.js\n\n  more/*.bench.ts ',
    };
    expect(read(given)).toMatchObject({
      gateName: 'parser',
      thresholdPercent: 7.5,
      benchFiles: ['bench/*.js', 'more/*.bench.ts'],
    });
  });

  test('of a matrix are read', () => {
    const shard = { mode: 'measure', shard: '2/4', 'split-by': 'times.json' };
    expect(read(shard)).toMatchObject({ shard: { index: 2, count: 4 }, splitBy: 'times.json' });
    const merge = { mode: 'merge', 'shards-path': '/tmp/shards' };
    expect(read(merge)).toMatchObject({ mode: 'merge', shardsPath: '/tmp/shards' });
    expect(read({ 'exec-wrapper': 'nice\n-n\n5' }).execWrapper).toEqual(['nice', '-n', '5']);
  });

  test('of publishing and of paths are read', () => {
    const publish = { mode: 'publish', suite: 'parser\nprinter\nparser' };
    expect(read({ ...publish, 'measure-workflow': 'performance.yml' })).toMatchObject({
      gateNames: ['parser', 'printer'],
      measureWorkflow: '.github/workflows/performance.yml',
    });
    const path = '.github/workflows/x.yml';
    expect(read({ 'measure-workflow': path })).toMatchObject({
      gateNames: ['main'],
      measureWorkflow: path,
    });
    expect(read({ paths: '**\n!docs/**\n' }).paths).toEqual(['**', '!docs/**']);
    expect(read().paths).toBeUndefined();
  });

  test.each([
    [
      { threshold: 'abc' },
      'The input threshold is "abc", and must be a number above 0, such as 5.',
    ],
    [{ threshold: '0' }, 'The input threshold is "0", and must be a number above 0, such as 5.'],
    [{ comment: 'yes' }, 'must be one of "on-change", "always", "never".'],
    [{ mode: 'gate' }, 'must be one of "auto", "measure", "merge", "publish", "drift".'],
    [{ suite: 'one\ntwo' }, 'only "mode: publish" takes several names'],
    [{ paths: 'src/**\n!' }, 'The input paths has a line that is no glob'],
    [{ mode: 'drift', paths: 'src/**' }, 'The input paths is about one change'],
    [{ suite: 'x'.repeat(101) }, 'The input suite has more than 100 characters'],
    [{ 'time-budget-seconds': '-3' }, 'must be a number above 0'],
    [{ shard: '1/4' }, 'The input shard needs "mode: measure"'],
    [{ shard: '1/4', mode: 'merge', 'shards-path': 'x' }, 'The input shard needs'],
    [{ shard: '5/4', mode: 'measure' }, 'The input shard takes which part of how many'],
    [{ 'split-by': 'x.json' }, 'The input split-by says how to split'],
    [{ mode: 'merge' }, 'The inputs "mode: merge" and shards-path go together'],
    [{ 'shards-path': 'x' }, 'The inputs "mode: merge" and shards-path go together'],
  ])('that are wrong are refused with a sentence: %o', (given, sentence) => {
    expect(() => read(given)).toThrow(sentence);
  });
});
