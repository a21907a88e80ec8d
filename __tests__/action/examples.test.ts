import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type InputName, inputNames, readInputs } from '../../src/action/inputs.ts';
import { repositoryRoot } from '../support/scan-sources.ts';

interface Workflow {
  readonly jobs: Record<string, { steps: { uses?: string; with?: Record<string, unknown> }[] }>;
}

const folder = join(repositoryRoot, 'examples');
const examples = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));

/** An expression as the runner would fill it in, as far as an example needs one. */
const filledIn = (value: unknown) =>
  String(value)
    .replace(/\$\{\{ matrix\.shard \}\}/, '2')
    .replace(/\$\{\{ strategy\.job-total \}\}/, '4')
    .replace(/\$\{\{ runner\.temp \}\}/, '/tmp');

describe('examples', () => {
  test.each(examples)('%s gives the action inputs that it has and understands', (name) => {
    const { jobs } = parse(readFileSync(join(folder, name), 'utf8')) as Workflow;
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    const ours = steps.filter(({ uses }) => uses?.startsWith('org/fj-perf-gate@'));
    for (const { with: given = {} } of ours) {
      expect(inputNames).toEqual(expect.arrayContaining(Object.keys(given)));
      const read = (input: InputName) => filledIn(given[input] ?? '');
      expect(() => readInputs(read)).not.toThrow();
    }
  });
});
