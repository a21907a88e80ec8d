import type { RootContent } from 'mdast';
import { isPlainWord } from '../contracts/bench-id.ts';
import type { PerfDelta } from '../contracts/documents.ts';
import { toPlainLine } from '../contracts/plain-text.ts';
import { riskNotePath } from '../risk-notes/path.ts';
import { riskNoteTemplate } from '../risk-notes/template.ts';
import { formatDuration } from './format.ts';
import { bullets, code, folded, name, paragraph, sentence, text } from './markdown-nodes.ts';
import { noiseLegend } from './noise-legend.ts';
import { rankResults } from './rank-results.ts';
import { reproducingCommands } from './reproduce.ts';

/** The last moment that a date can hold, less the time a note is valid. */
const latestUnixMs = 8.6e15 - 1e10;

/** The machine and versions behind the figures, folded. */
export function environmentDetails(report: PerfDelta): RootContent[] {
  const { environment } = report;
  const pinned = describeCpus(environment);
  const items = [
    [
      text('CPU: '),
      name(environment.cpu_model),
      text(`, ${environment.cpu_count} cores, ${pinned}`),
    ],
    [text('System: '), name(`${environment.os} ${environment.arch}`)],
    [text('Node: '), name(environment.node), text(', V8 '), name(environment.v8)],
    [
      text('fj-perf-gate: '),
      name(report.tool_version),
      text(`, ${formatDuration(report.duration_ms)} in all`),
    ],
  ];
  if (report.policy_source !== undefined) {
    items.push([text('Limits: '), name(report.policy_source)]);
  }
  if (report.aa_noise !== undefined) {
    items.push([text('Noise: '), sentence(noiseLegend(report))]);
  }
  return folded('Environment', [bullets(items)]);
}

/** Commands that compare the same two commits; nothing where a commit is unknown. */
export function reproduceDetails(report: PerfDelta): RootContent[] {
  const lines = reproducingCommands(report);
  if (lines.length === 0) return [];
  return folded('Reproduce locally', [
    paragraph(text('Install dependencies after each checkout as you usually do.')),
    ...(report.head_id === undefined
      ? []
      : [
          paragraph(text('What was measured had changes beside that commit, which are not in it.')),
        ]),
    { type: 'code', lang: 'sh', value: lines.join('\n') },
  ]);
}

/**
 * A note to fill in, for the largest regression that this change has no note for, whose finding says what
 * to do with that one; nothing where its id cannot be shown as it is.
 */
export function acceptDetails(report: PerfDelta): RootContent[] {
  const noted = new Set(report.risk_note_findings.map(({ bench_id }) => bench_id));
  const first = rankResults(report.benchmarks).find(
    ({ status, bench_id }) => status === 'regressed' && !noted.has(bench_id),
  );
  if (first === undefined || report.generated_at_unix_ms > latestUnixMs) return [];
  if (first.bench_id.length > 200 || toPlainLine(first.bench_id) !== first.bench_id) return [];
  const ids = report.benchmarks.map((one) => one.bench_id);
  const note = riskNoteTemplate(first, report.generated_at_unix_ms);
  const path = name(riskNotePath(first.bench_id, ids));
  const json: RootContent = { type: 'code', lang: 'json', value: JSON.stringify(note, null, 2) };
  const counts = text(
    '; it counts once "approved" is true. Each benchmark needs a note of its own.',
  );
  const place = whereTo(report);
  const title = 'Accept the regression with a risk note';
  const written = [text(`If the slowdown is worth it, fill this in and add it ${place} as `), path];
  if (!isPlainWord(first.bench_id)) {
    return folded(title, [paragraph(...written, counts), json]);
  }
  const ceiling = note.acceptance?.max_delta_percent;
  const command = `npx fj-perf-gate risk-note new ${first.bench_id} --max-delta ${ceiling}`;
  return folded(title, [
    paragraph(
      text(
        'If the slowdown is worth it: after a check on your machine, or with the files of the artifact in ',
      ),
      code('artifacts/ci/'),
      text(', this command writes '),
      path,
      text(':'),
    ),
    { type: 'code', lang: 'sh', value: command },
    paragraph(text(`Fill it in and add it ${place}`), counts),
    ...folded('The same by hand', [json]),
  ]);
}

/** The release and what came since are written already. */
function whereTo({ drift_since }: PerfDelta): string {
  return drift_since === undefined ? 'to this change' : 'in a pull request';
}

function describeCpus({ pinned_cpu, further_cpus = [] }: PerfDelta['environment']): string {
  if (pinned_cpu === null) return 'not pinned to a CPU';
  if (further_cpus.length === 0) return `both sides on CPU ${pinned_cpu}`;
  return `a pair at a time on each of the CPUs ${[pinned_cpu, ...further_cpus].join(', ')}`;
}
