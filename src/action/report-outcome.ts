import { dirname } from 'node:path';
import type { PerfDelta } from '../gate/contracts/documents.ts';
import { hasArtifacts, uploadArtifact } from '../gate/github/upload-artifact.ts';
import { type ReportLink, renderSummary } from '../gate/report/markdown.ts';
import type { CheckOutcome } from '../gate/run/publish.ts';
import { annotationsOf } from './annotations.ts';
import { artifactNameHere } from './artifact-names.ts';
import { escapeWorkflowCommands } from './escape-workflow-commands.ts';
import { runUrl } from './runner-environment.ts';
import { attempt, type Step, setOutput, setRegressions } from './step.ts';

/** Outputs, job summary, annotations and artifact. Resolves with where the report can be had. */
export async function reportOutcome(
  outcome: CheckOutcome,
  status: PerfDelta['overall_status'] | 'skipped',
  step: Step,
): Promise<ReportLink> {
  writeOutputs(outcome, status, step);
  await attempt(step, 'The job summary', async () => {
    await step.core.summary.addRaw(renderSummary(outcome.report), true).write();
  });
  // The job that merges the shards annotates for all of them.
  if (step.inputs.shard === undefined) annotate(outcome.report, step);
  const url = await upload(outcome, step);
  if (url !== undefined) return { text: 'The whole report', url };
  return { text: "The run's summary", url: runUrl(step.runner) };
}

function writeOutputs(
  { report, files }: CheckOutcome,
  status: PerfDelta['overall_status'] | 'skipped',
  step: Step,
): void {
  setOutput(step, 'overall-status', status);
  setRegressions(step, [report]);
  setOutput(step, 'report-path', files.report);
  if (files.evidence !== undefined) setOutput(step, 'evidence-path', files.evidence);
  if (report.baseline_id !== null) setOutput(step, 'baseline-id', report.baseline_id);
}

function annotate(report: PerfDelta, { core }: Step): void {
  const write = { error: core.error, warning: core.warning, notice: core.notice };
  for (const { level, message, ...where } of annotationsOf(report)) {
    write[level](message, where);
  }
}

async function upload({ files }: CheckOutcome, step: Step): Promise<string | undefined> {
  const paths = [files.report, files.evidence, files.markdown, files.html].filter(
    (path) => path !== undefined,
  );
  const name = artifactNameHere(step.inputs);
  const { serverUrl } = step.runner;
  if (!hasArtifacts(serverUrl)) {
    step.core.warning(
      `The artifact ${name} was not uploaded: GitHub's client for artifacts works on github.com and ghe.com, and this is ${serverUrl}. The report is in the job summary, and on the runner in ${dirname(files.report)}.`,
    );
    return undefined;
  }
  const result = await step.core.group(`Uploading the artifact ${name}`, () =>
    uploadArtifact(name, paths, dirname(files.report), step.limits.uploadMs),
  );
  if (result.kind === 'failed') {
    const hint = /already exists/.test(result.reason)
      ? ' Give each job that uses this action its own "suite" or "shard".'
      : '';
    step.core.warning(
      `The artifact ${name} was not uploaded: ${escapeWorkflowCommands(result.reason)}.${hint}`,
    );
    return undefined;
  }
  const url = `${runUrl(step.runner)}/artifacts/${result.id}`;
  setOutput(step, 'artifact-id', String(result.id));
  setOutput(step, 'artifact-url', url);
  return url;
}
