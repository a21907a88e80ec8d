import type { RunOrigin } from '../gate/ports.ts';
import { artifactNameOf } from './artifact-names.ts';
import { defaultGateName } from './inputs.ts';
import { type RunnerEnvironment, repositoryUrl } from './runner-environment.ts';
import type { Step } from './step.ts';

/** Where a run belongs: by this several comments, summaries and pages are told apart. */
export function originOf(
  runner: RunnerEnvironment,
  gateName: string,
  pullRequest: number | undefined,
): RunOrigin {
  return {
    repository_url: repositoryUrl(runner),
    ...(pullRequest === undefined ? {} : { pull_request: pullRequest }),
    ...(gateName === defaultGateName ? {} : { suite: gateName }),
  };
}

/** The step, whose reports say where they belong, in a folder of their suite. */
export function withOrigin(pullRequest: number | undefined, step: Step): Step {
  const { gateName } = step.inputs;
  const origin = originOf(step.runner, gateName, pullRequest);
  const folder = gateName === defaultGateName ? {} : { reportFolder: artifactNameOf(gateName) };
  return { ...step, ports: { ...step.ports, origin, ...folder } };
}
