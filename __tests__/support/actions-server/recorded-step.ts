import type * as core from '@actions/core';
import { type InputName, readInputs } from '../../../src/action/inputs.ts';
import { makeStepPorts } from '../../../src/action/ports.ts';
import { serviceLimits } from '../../../src/action/service-limits.ts';
import type { Step } from '../../../src/action/step.ts';
import type { ActionsServer } from './server.ts';

/** What a step said and set. */
export interface Recorded {
  readonly outputs: Record<string, string>;
  readonly notices: string[];
  readonly warnings: string[];
  readonly failures: string[];
  readonly log: string[];
  /** Titles of what the log folds. */
  readonly groups: string[];
  summary: string;
}

/** A step whose toolkit writes things down: the real one writes to this process's exit code. */
export function recordStep(
  server: ActionsServer,
  given: Partial<Record<InputName, string>>,
  workspace = '/nowhere',
): { step: Step; recorded: Recorded } {
  const recorded: Recorded = {
    outputs: {},
    notices: [],
    warnings: [],
    failures: [],
    log: [],
    groups: [],
    summary: '',
  };
  const summary = {
    addRaw: (text: string) => {
      recorded.summary += text;
      return summary;
    },
    write: async () => summary,
  };
  const toolkit = {
    info: (text: string) => recorded.log.push(text),
    notice: (text: string) => recorded.notices.push(text),
    warning: (text: string, { title }: core.AnnotationProperties = {}) =>
      recorded.warnings.push(title === undefined ? text : `${title}: ${text}`),
    group: async (name: string, act: () => Promise<unknown>) => {
      recorded.groups.push(name);
      return await act();
    },
    setFailed: (text: string) => recorded.failures.push(text),
    setOutput: (name: string, value: string) => {
      recorded.outputs[name] = value;
    },
    summary,
  } as unknown as typeof core;
  const [owner = '', repo = ''] = server.rest.repository.split('/');
  const step: Step = {
    core: toolkit,
    inputs: readInputs((name) => given[name] ?? (name === 'github-token' ? 'writer' : '')),
    runner: {
      eventName: 'workflow_run',
      eventPath: '/nowhere',
      repository: { owner, repo },
      ref: 'refs/heads/main',
      workspace,
      tempDir: '/nowhere',
      os: 'Linux',
      arch: 'X64',
      apiUrl: server.url,
      serverUrl: 'https://github.com',
      runId: '99',
      runAttempt: '1',
    },
    ports: makeStepPorts(toolkit),
    limits: serviceLimits,
    workerDir: '/nowhere',
  };
  return { step, recorded };
}
