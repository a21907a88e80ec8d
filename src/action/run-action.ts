import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as core from '@actions/core';
import { describeProblem, type Problem, problemOf } from '../gate/contracts/problems.ts';
import { openRepository } from '../gate/git/repository.ts';
import { readReportPage } from '../gate/run/report-page-file.ts';
import { decideWork, type Work } from './decide-work.ts';
import { escapeWorkflowCommands } from './escape-workflow-commands.ts';
import { gateChange } from './gate-change.ts';
import { readInputs } from './inputs.ts';
import { measureDrift } from './measure-drift.ts';
import { makeStepPorts } from './ports.ts';
import { publishRun } from './publish-run.ts';
import { withOrigin } from './run-origin.ts';
import { runRequestOf } from './run-request.ts';
import { readRunnerEnvironment } from './runner-environment.ts';
import { saveRecordOf } from './save-record.ts';
import { serviceLimits } from './service-limits.ts';
import { type OutputName, type Step, setOutput } from './step.ts';
import { readWorkflowEvent } from './workflow-event.ts';

/** One run of the action, from inputs to exit code. Never throws. */
export async function runAction(
  toolkit: typeof core,
  workerDir: string,
  limits = serviceLimits,
): Promise<void> {
  try {
    const inputs = readInputs((name) => toolkit.getInput(name));
    const runner = readRunnerEnvironment(process.env);
    const page = join(workerDir, '..', 'report-page', 'index.html');
    const ports = {
      ...makeStepPorts(toolkit),
      reportPage: () => readReportPage(page),
    };
    const step = withOrigin(undefined, { core: toolkit, inputs, runner, ports, limits, workerDir });
    const payload: unknown = JSON.parse(await readFile(runner.eventPath, 'utf8'));
    const event = readWorkflowEvent(runner.eventName, runner.ref, payload);
    await carryOut(decideWork(event, inputs), step);
  } catch (error) {
    if (error instanceof Error) toolkit.debug(error.stack ?? '');
    fail(toolkit, sentenceOf(problemOf(error)));
  }
}

async function carryOut(work: Work, step: Step): Promise<void> {
  if (work.kind === 'gate' || work.kind === 'save-record' || work.kind === 'measure-drift') {
    await openRepository(runRequestOf(step).cwd);
  }
  switch (work.kind) {
    case 'gate':
      return await gateChange(work, step);
    case 'save-record':
      return await saveRecordOf(work.ref, step);
    case 'measure-drift':
      return await measureDrift(work, step);
    case 'publish':
      return await publishRun(work.run, step);
    case 'nothing':
      setOutput(step, 'overall-status', 'skipped');
      return step.core.notice(work.why);
    case 'refuse':
      return fail(step.core, work.why);
  }
}

function fail(toolkit: typeof core, sentence: string): void {
  toolkit.setOutput('overall-status' satisfies OutputName, 'fail');
  toolkit.setFailed(escapeWorkflowCommands(sentence));
}

function sentenceOf(problem: Problem): string {
  return problem.code === 'not-a-repository'
    ? `${problem.path} holds no checkout: put a step with actions/checkout before this one.`
    : describeProblem(problem);
}
