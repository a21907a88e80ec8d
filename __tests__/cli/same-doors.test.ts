import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { overridesOf } from '../../src/cli/flags.ts';
import { runCommand } from '../support/command-line.ts';
import { repositoryRoot } from '../support/scan-sources.ts';

/** Of a workflow's job alone: where things are, what is published, and when. */
const ofWorkflows = [
  'mode',
  'checkout-path',
  'suite',
  'shards-path',
  'paths',
  'measure-workflow',
  'comment',
  'github-token',
];
const otherNames = new Map([['time-budget-seconds', 'time-budget']]);

describe('the terminal', () => {
  it('has a flag of check for every input of the action that is about a check', async () => {
    const { inputs } = parse(readFileSync(join(repositoryRoot, 'action.yml'), 'utf8')) as {
      inputs: Record<string, unknown>;
    };
    const names = Object.keys(inputs);
    expect(names).toEqual(expect.arrayContaining(ofWorkflows));
    const { stdout } = await runCommand(repositoryRoot, ['check', '--help']);
    const lacking = names
      .filter((name) => !ofWorkflows.includes(name))
      .map((name) => otherNames.get(name) ?? name)
      .filter((name) => !new RegExp(`^ +--${name}\\b`, 'm').test(stdout));
    expect(lacking).toEqual([]);
  });

  it('sets over the budgets what its flags say, and nothing else', () => {
    expect(overridesOf({})).toEqual({});
    const given = {
      filter: 'a/b',
      benchFiles: ['perf/*.js'],
      installCommand: 'npm ci',
      buildCommand: 'make',
      execWrapper: ['chrt', '-b', '0'],
    };
    expect(overridesOf(given)).toEqual(given);
  });
});
