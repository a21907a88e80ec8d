import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { advice, type Finding, good } from './finding.ts';

const workflowFile = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const usesGate = /(?:^|\/)fj-perf-gate(?:@|$)/;

type Fields = Readonly<Record<string, unknown>>;

/**
 * What can be seen of the workflows that use the gate: events, permissions, checkout. `needsReview` where
 * the budgets ask for approvals of risk notes.
 */
export async function checkWorkflows(
  root: string,
  files: readonly string[],
  needsReview = false,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  let jobs = 0;
  for (const file of files.filter((path) => workflowFile.test(path))) {
    const text = await readFile(join(root, file), 'utf8').catch(() => '');
    if (!text.includes('fj-perf-gate')) continue;
    const workflow = parseWorkflow(text);
    if (workflow === undefined) {
      findings.push(advice('workflow', `${file} is no YAML that could be read.`, `Mend ${file}.`));
      continue;
    }
    for (const [name, job] of Object.entries(fields(workflow.jobs))) {
      const gate = stepsOf(job).find(({ uses }) => usesGate.test(String(uses)));
      if (gate === undefined) continue;
      jobs += 1;
      findings.push(...remarksOn(file, name, workflow, fields(job), gate));
      if (needsReview && !canReadReviews(workflow, fields(job), gate)) {
        const message = `Job "${name}" of ${file} may not read reviews, which require_approval goes by.`;
        findings.push(
          advice('workflow', message, 'Set "pull-requests: read", or "write" to comment.'),
        );
      }
    }
  }
  if (findings.length > 0) return findings;
  if (jobs > 0)
    return [good('workflow', `${jobs === 1 ? 'One job uses' : `${jobs} jobs use`} the gate.`)];
  const message = 'No workflow uses fj-perf-gate as an action.';
  return [advice('workflow', message, 'npx fj-perf-gate init writes one')];
}

/** What is the matter with a job, and what to do. */
type Remark = readonly [message: string, todo: string];

function remarksOn(
  file: string,
  name: string,
  workflow: Fields,
  job: Fields,
  gate: Fields,
): Finding[] {
  const events = eventsOf(workflow);
  const granted = job.permissions ?? workflow.permissions;
  const remarks = [
    events.includes('pull_request_target') ? onForeignCode : undefined,
    remarkOnPermissions(granted),
    remarkOnDrift(events, gate),
    isOfPushes(job) ? undefined : remarkOnComments(events, granted, gate),
    remarkOnCheckout(job),
  ];
  return remarks
    .filter((remark) => remark !== undefined)
    .map(([message, todo]) => advice('workflow', `Job "${name}" of ${file} ${message}`, todo));
}

const onForeignCode: Remark = [
  'runs on pull_request_target, which the action refuses.',
  'Use "pull_request".',
];

function remarkOnPermissions(granted: unknown): Remark | undefined {
  if (granted === undefined) {
    return [
      "has the repository's default permissions.",
      'Add "permissions:" with "contents: read".',
    ];
  }
  if (!mayWrite(granted, 'contents')) return undefined;
  return ['may write to the repository, which no mode needs.', 'Set "contents: read".'];
}

function remarkOnDrift(events: readonly string[], gate: Fields): Remark | undefined {
  const isOfChange = events.some((one) => /^(pull_request|merge_group)/.test(one));
  if (fields(gate.with).mode !== 'drift' || !isOfChange) return undefined;
  return [
    'measures the drift on an event of one change.',
    'Use "schedule", as examples/drift.yml.',
  ];
}

function remarkOnComments(
  events: readonly string[],
  granted: unknown,
  gate: Fields,
): Remark | undefined {
  const inputs = fields(gate.with);
  const comments = (inputs.mode ?? 'auto') === 'auto' && inputs.comment !== 'never';
  if (!comments || !granted || !events.includes('pull_request')) return undefined;
  if (mayWrite(granted, 'pull-requests')) return undefined;
  return ['may not comment on pull requests.', 'Set "pull-requests: write", or "comment: never".'];
}

function remarkOnCheckout(job: Fields): Remark | undefined {
  const checkout = stepsOf(job).find(({ uses }) => /^actions\/checkout@/.test(String(uses)));
  if (!checkout || fields(checkout.with)['persist-credentials'] === false) return undefined;
  return [
    'leaves its token in the checkout.',
    'Set "persist-credentials: false" at actions/checkout.',
  ];
}

/** Shards leave the question to the job that merges them. */
function canReadReviews(workflow: Fields, job: Fields, gate: Fields): boolean {
  const asks = ['pull_request', 'merge_group'].some((name) => eventsOf(workflow).includes(name));
  const granted = job.permissions ?? workflow.permissions;
  // The repository's default is told of already, whatever it is.
  if (!asks || isOfPushes(job)) return true;
  if (fields(gate.with).shard !== undefined || granted === undefined) return true;
  const isAll = granted === 'write-all' || granted === 'read-all';
  return isAll || ['read', 'write'].includes(String(fields(granted)['pull-requests']));
}

/** As the examples have it for the job that saves the record: no pull request starts it. */
function isOfPushes(job: Fields): boolean {
  return /^(?:\$\{\{)?\s*github\.event_name == 'push'\s*(?:\}\})?$/.test(String(job.if).trim());
}

function parseWorkflow(text: string): Fields | undefined {
  try {
    const value: unknown = parse(text);
    return typeof value === 'object' && value !== null ? fields(value) : undefined;
  } catch {
    return undefined;
  }
}

function eventsOf({ on }: Fields): string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(fields(on));
}

function mayWrite(granted: unknown, scope: string): boolean {
  return granted === 'write-all' || fields(granted)[scope] === 'write';
}

function stepsOf(job: unknown): Fields[] {
  const { steps } = fields(job);
  return Array.isArray(steps) ? steps.map(fields) : [];
}

/** A workflow may hold anything anywhere. */
function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
