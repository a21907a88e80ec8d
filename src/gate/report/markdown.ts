import type { Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { BenchmarkResult, PerfDelta } from '../contracts/documents.ts';
import { maxCommentCharacters } from '../contracts/report-files.ts';
import { outcomeTraits, type Status } from '../contracts/statuses.ts';
import { formatForeign } from './format.ts';
import { headline, headlinePhrases, openness, tally, titlePhrases } from './headline.ts';
import { acceptDetails, environmentDetails, reproduceDetails } from './markdown-details.ts';
import { driftSection } from './markdown-drift.ts';
import { folded, heading, paragraph, phrasing, sentence, text } from './markdown-nodes.ts';
import {
  acceptedSection,
  allSection,
  comparedParagraph,
  failedSection,
  findingsSection,
  improvedSection,
  inconclusiveSection,
  oneSidedSection,
  type RowBudget,
  regressedSection,
  warningsSection,
} from './markdown-sections.ts';
import { outcomeOf } from './outcome.ts';
import { rankResults } from './rank-results.ts';
import { sourceLink } from './source-link.ts';

/** Where more can be had than fits. */
export interface ReportLink {
  readonly text: string;
  readonly url: string;
}

export interface CommentOptions {
  /** A complete HTML comment that ends the text, by which the comment is found again. */
  readonly marker?: string;
  readonly reportLink?: ReportLink;
  /** Characters; GitHub takes 65,536. */
  readonly limit?: number;
}

/** GitHub's limit, less room for a marker that whoever posts the text appends. */
const commentCharacters = maxCommentCharacters - 536;
/** GitHub drops a step's summary above 1 MiB whole. */
const summaryBytes = 1_048_576 - 1_024;

/** The report as a pull request's comment; what does not fit is counted. */
export function renderComment(report: PerfDelta, options: CommentOptions = {}): string {
  const end = options.marker === undefined ? '' : `\n${options.marker}\n`;
  const limit = (options.limit ?? commentCharacters) - end.length;
  const body = fitInto(report, options.reportLink, limit, (written) => written.length);
  return body + end;
}

/** The report as a job's summary; `limit` is in bytes of UTF-8. */
export function renderSummary(
  report: PerfDelta,
  options: { readonly limit?: number } = {},
): string {
  const encoder = new TextEncoder();
  const bytes = (written: string) => encoder.encode(written).length;
  return fitInto(report, undefined, options.limit ?? summaryBytes, bytes);
}

/** Takes rows away, the least important first, until the text fits. */
function fitInto(
  report: PerfDelta,
  link: ReportLink | undefined,
  limit: number,
  sizeOf: (written: string) => number,
): string {
  // Every benchmark can stand in two tables; no row is shorter than 60 characters.
  let rows = Math.min(report.benchmarks.length * 2, Math.ceil(limit / 60));
  for (;;) {
    const written = write(report, link, { left: rows });
    const size = sizeOf(written);
    if (size <= limit) return written;
    if (rows === 0) return shortest(report, limit);
    rows = Math.min(rows - 1, Math.floor(rows * (limit / size) * 0.95));
  }
}

/** Where not even the sections' heads fit. A character has at most three bytes of UTF-8 per unit. */
function shortest(report: PerfDelta, limit: number): string {
  const line = sentence(headline(report), Math.max(1, Math.floor(limit / 6)));
  return toText([heading(3, text(`${signOf(report)} `), line)]);
}

function write(report: PerfDelta, link: ReportLink | undefined, budget: RowBudget): string {
  const ranked = rankResults(report.benchmarks);
  const of = (...statuses: Status[]) => ranked.filter(({ status }) => statuses.includes(status));
  const linkOf = (result: BenchmarkResult) => sourceLink(report, result);
  return toText([
    headingOf(report),
    ...tallyParagraph(report),
    comparedParagraph(report),
    ...regressedSection(of('regressed'), budget, linkOf),
    ...driftSection(report),
    ...failedSection(of('failed'), budget, linkOf),
    ...acceptedSection(report)(of('risk_noted'), budget, linkOf),
    ...findingsSection(report),
    ...inconclusiveSection(of('inconclusive'), budget, linkOf),
    ...improvedSection(of('improved'), budget, linkOf),
    ...oneSidedSection(of('removed', 'new'), budget, linkOf),
    ...warningsSection(report),
    ...allDetails(ranked, budget),
    ...environmentDetails(report),
    ...reproduceDetails(report),
    ...acceptDetails(report),
    ...linkTo(link),
  ]);
}

/** A sign first, which is seen before anything is read; benchmarks by their names. */
function headingOf(report: PerfDelta): RootContent {
  const lead = [`${signOf(report)} `, ...titlePhrases(report), `: ${openness(report)}`];
  const { error } = report;
  if (error !== undefined) return heading(3, ...phrasing(lead), sentence(error.message, 1_200));
  return heading(3, ...phrasing([...lead, ...headlinePhrases(report)]));
}

function signOf(report: PerfDelta): string {
  return outcomeTraits[outcomeOf(report)].sign;
}

/** An error takes the headline; what was measured all the same stands below it. */
function tallyParagraph(report: PerfDelta): RootContent[] {
  if (report.error === undefined || report.benchmarks.length === 0) return [];
  return [paragraph(text(`${tally(report)}.`))];
}

function allDetails(ranked: ReturnType<typeof rankResults>, budget: RowBudget): RootContent[] {
  if (ranked.length === 0) return [];
  const title = ranked.length === 1 ? '1 result' : `All ${ranked.length} results`;
  return folded(title, allSection(ranked, budget));
}

function linkTo(link: ReportLink | undefined): RootContent[] {
  if (link === undefined || !/^https?:\/\//.test(link.url)) return [];
  const children = [text(link.text)];
  return [paragraph({ type: 'link', url: formatForeign(link.url, 2_000), children })];
}

function toText(children: RootContent[]): string {
  const root: Root = { type: 'root', children };
  return toMarkdown(root, {
    bullet: '-',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
}
