import type { PerfDelta } from '../gate/contracts/generated/types.ts';
import type { ReportPageData } from '../gate/contracts/report-page-data.ts';
import { findingLabels, outcomeTraits } from '../gate/contracts/statuses.ts';
import { el, icon } from './elements.ts';
import { countText, durationText, percentText, timeText } from './figures.ts';
import { outcomeShapes } from './outcome-shapes.ts';
import { capitalised } from './status-marks.ts';
import { themeToggle } from './theme.ts';

/** The answer, before anything else. */
export function verdictHeader({
  outcome,
  verdict,
  repository,
  report,
}: ReportPageData): HTMLElement {
  const sentence = verdict.charAt(0).toUpperCase() + verdict.slice(1);
  const seal = el('span', { class: 'seal' }, icon(outcomeShapes[outcome], 'mark'));
  return el(
    'header',
    { class: `verdict is-${outcome}` },
    el(
      'div',
      { class: 'verdict-top' },
      el('span', { class: 'brand' }, 'fj-perf-gate'),
      el('span', { class: 'outcome' }, outcomeTraits[outcome].label),
      themeToggle(),
    ),
    el(
      'div',
      { class: 'verdict-main' },
      seal,
      el(
        'h1',
        { class: sentence.length > 140 ? 'is-long' : '' },
        /[.!?]$/.test(sentence) ? sentence : `${sentence}.`,
      ),
    ),
    comparedLine(report, repository),
  );
}

function comparedLine(report: PerfDelta, repository: string | null): HTMLElement {
  const { baseline_saved_at_unix_ms: savedAt } = report;
  const side = (name: string | undefined, commit: string | null) =>
    el(
      'span',
      { class: 'side' },
      name === undefined ? undefined : el('b', {}, name),
      el('code', { title: commit ?? '' }, commit === null ? 'unknown' : commit.slice(0, 12)),
    );
  const entry = (name: string, ...value: (Node | string)[]) =>
    el('div', {}, el('dt', {}, name), el('dd', {}, ...value));
  return el(
    'dl',
    { class: 'compared' },
    ...origin(report, repository).map(([name, value]) => entry(name, value)),
    entry(
      'Baseline',
      side(report.baseline_name, report.baseline_id),
      ...(savedAt === undefined ? [] : [`, saved ${timeText(savedAt)}`]),
    ),
    entry('Candidate', side(undefined, report.candidate_id)),
    entry(
      report.drift_since === undefined ? 'Limit' : 'Drift limit',
      `+${percentText(report.regression_threshold_percent)} at p95`,
    ),
    entry(
      'Measured',
      `${timeText(report.generated_at_unix_ms)}, in ${durationText(report.duration_ms)}`,
    ),
  );
}

/** Where it belongs, as far as that is known. */
function origin(
  { suite, pull_request }: PerfDelta,
  repository: string | null,
): [name: string, value: string][] {
  return [
    ...(suite === undefined ? [] : [['Suite', suite] as [string, string]]),
    ...(repository === null ? [] : [['Repository', repository] as [string, string]]),
    ...(pull_request === undefined
      ? []
      : [['Pull request', `#${pull_request}`] as [string, string]]),
  ];
}

/** What else the run has to say, and where it ran; nothing where there is nothing. */
export function remarks({ report, details_left_out }: ReportPageData): HTMLElement[] {
  const warnings = [
    ...report.warnings,
    ...(details_left_out === 0
      ? []
      : [
          `To keep this page small it holds the samples of the most important benchmarks only; those of ${countText(details_left_out, 'other')} stand in perf_evidence.v1.json.`,
        ]),
  ];
  return [
    ...(warnings.length === 0
      ? []
      : [
          section('Warnings', 'remarks', el('ul', {}, ...warnings.map((one) => el('li', {}, one)))),
        ]),
    ...findings(report),
    environment(report),
  ];
}

function findings({ risk_note_findings: found }: PerfDelta): HTMLElement[] {
  if (found.length === 0) return [];
  const items = found.map(({ path, bench_id, outcome, message }) =>
    el(
      'li',
      {},
      el('strong', {}, capitalised(findingLabels[outcome])),
      bench_id === undefined ? '' : ` ${bench_id}`,
      el('p', {}, message),
      el('code', {}, path),
    ),
  );
  return [section('Risk notes of this change', 'notes', el('ul', {}, ...items))];
}

function environment({ environment: one, policy_source, tool_version }: PerfDelta): HTMLElement {
  const cpus = [one.pinned_cpu ?? [], one.further_cpus ?? []].flat();
  const onSeveral = `a pair at a time on each of the CPUs ${cpus.join(', ')}`;
  const onOne = cpus.length === 0 ? 'not pinned' : `both sides on CPU ${cpus[0]}`;
  const pinned = cpus.length > 1 ? onSeveral : onOne;
  const facts: [string, string][] = [
    ['CPU', `${one.cpu_model}, ${countText(one.cpu_count, 'core')}, ${pinned}`],
    ['System', `${one.os} ${one.arch}`],
    ['Node', `${one.node}, V8 ${one.v8}`],
    ['fj-perf-gate', tool_version],
    ...(policy_source === undefined ? [] : [['Limits', policy_source] as [string, string]]),
  ];
  const list = el('dl', { class: 'facts' });
  for (const [name, value] of facts)
    list.append(el('div', {}, el('dt', {}, name), el('dd', {}, value)));
  return section('Environment', 'environment', list);
}

function section(title: string, className: string, ...children: Node[]): HTMLElement {
  return el(
    'section',
    { class: `card ${className}`, 'aria-label': title },
    el('h2', {}, title),
    ...children,
  );
}
