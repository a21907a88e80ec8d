import type { RootContent } from 'mdast';
import type { PerfDelta } from '../contracts/documents.ts';
import { heading, paragraph, text } from './markdown-nodes.ts';
import { comparedCommits, filterFlagOf } from './reproduce.ts';

/** Where to look when many changes add up to a regression; nothing for one change. */
export function driftSection(report: PerfDelta): RootContent[] {
  const hasRegressed = report.benchmarks.some(({ status }) => status === 'regressed');
  if (report.drift_since === undefined || !hasRegressed) return [];
  return [
    heading(4, text('Where it comes from')),
    paragraph(
      text(
        'No single change need be at fault. The trend in the HTML report shows how a benchmark grew, where records were saved.',
      ),
    ),
    ...halvingTheWay(report),
  ];
}

function halvingTheWay(report: PerfDelta): RootContent[] {
  const compared = comparedCommits(report);
  if (compared === undefined) return [];
  const { baseline, candidate } = compared;
  const lines = [
    `git bisect start ${candidate} ${baseline}`,
    '# At each step, dependencies installed; then "git bisect good" where it passes, or "git bisect bad":',
    `npx fj-perf-gate check --baseline-ref ${baseline}${filterFlagOf(report)}`,
  ];
  const intro = 'In a clone with all of the history, this leads to where it went beyond:';
  return [paragraph(text(intro)), { type: 'code', lang: 'sh', value: lines.join('\n') }];
}
