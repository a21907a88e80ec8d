import type { PerfDelta } from '../gate/contracts/documents.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Relative to the repository's root. */
  readonly file?: string;
}

/** GitHub keeps ten of a type per step, and the sentence that fails the step is an error too. */
const most = { error: 9, warning: 10, notice: 10 } as const;

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
  return [...report.benchmarks]
    .sort((a, b) => (b.delta_percent ?? 0) - (a.delta_percent ?? 0))
    .flatMap((result): Annotation[] => {
      const title = { regressed: 'Slower', failed: 'Not measured', risk_noted: 'Slower, accepted' };
      if (!(result.status in title)) return [];
      const status = result.status as keyof typeof title;
      const isHarmless = status === 'risk_noted' || report.overall_status === 'pass';
      const file = result.source_file === undefined ? {} : { file: result.source_file };
      return [
        {
          level: isHarmless ? 'notice' : 'error',
          title: `${title[status]}: ${result.bench_id}`,
          message: result.reason,
          ...file,
        },
      ];
    });
}

function ofRiskNotes(report: PerfDelta): Annotation[] {
  return report.risk_note_findings
    .filter(({ outcome }) => outcome !== 'covers')
    .map(({ path, message }) => ({
      level: 'warning',
      title: 'Risk note without effect',
      message,
      file: path,
    }));
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
