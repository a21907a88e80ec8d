import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type InputName, inputNames, readInputs } from '../../src/action/inputs.ts';
import { repositoryRoot } from '../support/scan-sources.ts';

interface Job {
  readonly name?: string;
  readonly 'timeout-minutes'?: number;
  readonly steps: { uses?: string; with?: Record<string, unknown> }[];
}

interface Workflow {
  readonly name: string;
  readonly on: { workflow_run?: { workflows: string[] } };
  readonly permissions?: Record<string, string>;
  readonly concurrency?: { group: string; 'cancel-in-progress': unknown };
  readonly jobs: Record<string, Job>;
}

const folder = join(repositoryRoot, 'examples');
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.ya?ml$/.test(name))
  .sort();

const readWorkflow = (path: string) => parse(readFileSync(path, 'utf8')) as Workflow;
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

/** An expression as the runner would fill it in, as far as an example needs one. */
const filledIn = (value: unknown) =>
  String(value)
    .replace(/\$\{\{ matrix\.shard \}\}/, '2')
    .replace(/\$\{\{ strategy\.job-total \}\}/, '4')
    .replace(/\$\{\{ runner\.temp \}\}/, '/tmp');

describe('examples', () => {
  test.each(examples)('%s gives the action inputs that it has and understands', (name) => {
    const ours = stepsOf(readWorkflow(join(folder, name))).filter(({ uses }) =>
      uses?.startsWith('org/fj-perf-gate@'),
    );
    for (const { with: given = {} } of ours) {
      expect(inputNames).toEqual(expect.arrayContaining(Object.keys(given)));
      const read = (input: InputName) => filledIn(given[input] ?? '');
      expect(() => readInputs(read)).not.toThrow();
    }
  });

  test.each(examples)(
    '%s runs once per ref, with few permissions, under names that stay',
    (name) => {
      const { concurrency, permissions, jobs } = readWorkflow(join(folder, name));
      expect(concurrency?.group).toMatch(/\$\{\{ github\./);
      expect(concurrency).toHaveProperty('cancel-in-progress');
      const given = Object.entries(permissions ?? { missing: 'write' });
      expect(given.filter(([, access]) => access !== 'read')).toEqual([]);
      for (const job of Object.values(jobs)) {
        expect(job.name).toBeDefined();
        expect(job['timeout-minutes']).toBeGreaterThan(0);
      }
    },
  );

  test('publishing follows the workflow that it names', () => {
    const publishing = examples.filter((name) =>
      stepsOf(readWorkflow(join(folder, name))).some((one) => one.with?.mode === 'publish'),
    );
    expect(publishing).toEqual(['public/performance-comment.yml']);
    for (const name of publishing) {
      const workflow = readWorkflow(join(folder, name));
      const [step] = stepsOf(workflow);
      const measuring = String(step?.with?.['measure-workflow']);
      const { name: measuringName, jobs } = readWorkflow(join(folder, dirname(name), measuring));
      expect(workflow.on.workflow_run?.workflows).toEqual([measuringName]);
      expect(stepsOf(workflow)).toHaveLength(1);
      const writing = Object.values(jobs).filter((job) => 'permissions' in job);
      expect(writing).toEqual([]);
    }
  });

  test('the README shows the one for trusted pull requests as it is', () => {
    const example = readFileSync(join(folder, 'pull-request.yml'), 'utf8');
    const [shown] = /(?<=```yaml\n)name: Performance\n[\s\S]*?(?=```)/.exec(
      readFileSync(join(repositoryRoot, 'README.md'), 'utf8'),
    ) ?? [''];
    expect(example.endsWith(`\n${shown}`)).toBe(true);
  });
});
