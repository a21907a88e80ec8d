import type { PhrasingContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { PerfDelta } from '../gate/contracts/documents.ts';
import { headline } from '../gate/report/headline.ts';
import { bullets, heading, sentence, text } from '../gate/report/markdown-nodes.ts';
import { defaultGateName } from './inputs.ts';

/** What became of one gate's comment. */
export type Outcome =
  | { readonly kind: 'published'; readonly report: PerfDelta; readonly url: string | undefined }
  /** There is nothing to tell, or nobody to tell it: ends green. */
  | { readonly kind: 'left'; readonly why: string; readonly isWarning: boolean }
  | { readonly kind: 'failed'; readonly why: string };

export type GateOutcome = Outcome & { readonly gateName: string };

const maxCharacters = 1_500;

export function failed(why: string): Extract<Outcome, { kind: 'failed' }> {
  return { kind: 'failed', why };
}

/** One sentence for the log, which may quote what a pull request wrote. */
export function describeOutcome(outcome: GateOutcome): string {
  if (outcome.kind !== 'published') return describe(outcome);
  return `${describe(outcome)} (${outcome.url ?? 'no comment: nothing changed'})`;
}

/** The job's summary, in which what is quoted can do no harm. */
export function renderPublishingSummary(outcomes: readonly GateOutcome[]): string {
  const lines = outcomes.map((outcome) => [
    sentence(describe(outcome), maxCharacters),
    ...commentLink(outcome),
  ]);
  const children = [heading(3, text('fj-perf-gate: publishing')), bullets(lines)];
  return toMarkdown({ type: 'root', children }, { bullet: '-', extensions: [gfmToMarkdown()] });
}

function describe(outcome: GateOutcome): string {
  if (outcome.kind === 'published') return headline(outcome.report);
  return outcome.gateName === defaultGateName ? outcome.why : `${outcome.gateName}: ${outcome.why}`;
}

function commentLink(outcome: GateOutcome): PhrasingContent[] {
  if (outcome.kind !== 'published') return [];
  const { url } = outcome;
  if (url === undefined) return [text(' (no comment: nothing changed)')];
  return [text(' ('), { type: 'link', url, children: [text('comment')] }, text(')')];
}
