import type { BenchmarkResult, PerfDelta } from '../gate/contracts/documents.ts';
import { toPlainText } from '../gate/contracts/plain-text.ts';
import { statusTraits } from '../gate/contracts/statuses.ts';
import { formatDelta, formatForeign, formatInterval } from '../gate/report/format.ts';
import { looksSlower } from '../gate/report/outcome.ts';
import { rankResults } from '../gate/report/rank-results.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Relative to the repository's root. */
  readonly file?: string;
  /** Counted from 1; only with `file`. */
  readonly startLine?: number;
}

/** GitHub keeps ten of a type per step, and the sentence that fails the step is an error too. */
const most = { error: 9, warning: 10, notice: 10 } as const;

/** Of what looks slower and was left open: more than a note, and nothing that failed. */
const undecided = { level: 'warning', title: 'Not decided, looks slower' } as const;

/** What the report has to say beside the code, most important first, within GitHub's limits. */
export function annotationsOf(report: PerfDelta): Annotation[] {
  const all = [...ofBenchmarks(report), ...ofRiskNotes(report)];
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    withinLimit(
      all.filter((one) => one.level === level),
      most[level],
    ),
  );
}

function ofBenchmarks(report: PerfDelta): Annotation[] {
  return rankResults(report.benchmarks).flatMap((result): Annotation[] => {
    const annotation = looksSlower(result) ? undecided : statusTraits[result.status].annotation;
    if (annotation === undefined) return [];
    const isMild = report.overall_status === 'pass' && annotation.level === 'error';
    return [
      {
        level: isMild ? 'notice' : annotation.level,
        title: `${annotation.title}${suiteOf(report)}: ${formatForeign(result.bench_id, 200)}`,
        message: `${figures(result)}${formatForeign(result.reason, 500)}`,
        ...placeOf(result),
      },
    ];
  });
}

/** Annotations of several suites stand below each other. */
function suiteOf({ suite }: PerfDelta): string {
  return suite === undefined ? '' : ` (${formatForeign(suite, 100)})`;
}

function figures({ delta_percent, interval }: BenchmarkResult): string {
  if (delta_percent === null) return '';
  return `p95 ${formatDelta(delta_percent)} (${formatInterval(interval)}). `;
}

function ofRiskNotes(report: PerfDelta): Annotation[] {
  return report.risk_note_findings
    .filter(({ outcome }) => outcome !== 'covers')
    .map(({ path, message }) => ({
      level: 'warning',
      title: `Risk note without effect${suiteOf(report)}`,
      message: `${isPlain(path) ? '' : `${formatForeign(path, 200)}: `}${formatForeign(message, 500)}`,
      ...placeAt(path),
    }));
}

function placeOf({
  defined_at,
  source_file,
}: BenchmarkResult): Pick<Annotation, 'file' | 'startLine'> {
  if (defined_at === undefined) return placeAt(source_file);
  const place = placeAt(defined_at.file);
  return place.file === undefined ? {} : { ...place, startLine: defined_at.line };
}

/** A name with characters that do not show, or that turn a text around, is no place to send a reader to. */
function placeAt(path: string | undefined): { file?: string } {
  return path !== undefined && isPlain(path) ? { file: path } : {};
}

function isPlain(path: string): boolean {
  return toPlainText(path) === path;
}

function withinLimit(annotations: readonly Annotation[], limit: number): Annotation[] {
  const [first] = annotations;
  if (first === undefined || annotations.length <= limit) return [...annotations];
  const shown = annotations.slice(0, limit - 1);
  const rest = annotations.length - shown.length;
  return [
    ...shown,
    { level: first.level, title: `${rest} more`, message: 'The job summary has all of them.' },
  ];
}
