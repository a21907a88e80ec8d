import type { PerfDelta, RiskNote } from '../contracts/documents.ts';
import type { Approvals, NoteToApprove } from './approvals.ts';
import { describeMissing } from './describe-approval.ts';
import { mayBeNoteOf, riskNotePath } from './path.ts';

/** A note that the change under test adds or edits; older notes are history and never come here. */
export interface AddedNote {
  /** Relative to the repository's root. */
  path: string;
  /** `blobId`: git's id of the file's bytes. */
  content: { kind: 'note'; note: RiskNote; blobId: string } | { kind: 'invalid'; issues: string[] };
}

export interface RiskNotePolicy {
  /** Notes without `acceptance` cover the benchmark that their file is named after. */
  allowUnboundedNotes: boolean;
  /** YYYY-MM-DD; a note holds through the day it names. */
  todayUtc: string;
  /** All ids of the run, so that a file name shared by two benchmarks names neither. */
  benchIds?: readonly string[];
  /** Those of which the run could not tell whether they regressed. */
  openIds?: readonly string[];
  /** What GitHub says, where the author of a note must have approved the pull request. */
  approvals?: Approvals;
}

export interface RegressionToCover {
  readonly bench_id: string;
  readonly delta_percent: number;
}

export type RiskNoteFinding = PerfDelta['risk_note_findings'][number];

export interface RiskNoteVerdicts {
  /** By benchmark id. */
  covered: Map<string, { path: string; message: string }>;
  /** One for each note, in the order of their paths. */
  findings: RiskNoteFinding[];
}

/** Decides which regressions the change's own notes accept, and says of every note what became of it. */
export function applyRiskNotes(
  regressions: readonly RegressionToCover[],
  notes: readonly AddedNote[],
  policy: RiskNotePolicy,
): RiskNoteVerdicts {
  const covered: RiskNoteVerdicts['covered'] = new Map();
  const findings = [...notes]
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    .map((note): RiskNoteFinding => {
      const finding = judgeNote(note, regressions, policy);
      if (finding.outcome !== 'covers' || finding.bench_id === undefined) return finding;
      const earlier = covered.get(finding.bench_id);
      if (earlier !== undefined) {
        const message = `${quoted(finding.bench_id)} is already covered by ${earlier.path}: keep one of the two.`;
        return { ...finding, outcome: 'unused', message };
      }
      covered.set(finding.bench_id, { path: note.path, message: finding.message });
      return finding;
    });
  return { covered, findings };
}

/** The notes that lack nothing but the approval of their authors, if anything. */
export function notesToApprove(
  regressions: readonly RegressionToCover[],
  notes: readonly AddedNote[],
  policy: Omit<RiskNotePolicy, 'approvals'>,
): NoteToApprove[] {
  return notes.flatMap((added) => {
    const { path, content } = added;
    if (content.kind === 'invalid') return [];
    if (judgeNote(added, regressions, policy).outcome !== 'covers') return [];
    return [{ path, blobId: content.blobId, author: content.note.signoff.author }];
  });
}

/** Of a note that covers something, the message is its terms, to be ended by a period or an approval. */
type Judged = Omit<RiskNoteFinding, 'path'>;

function judgeNote(
  added: AddedNote,
  regressions: readonly RegressionToCover[],
  policy: RiskNotePolicy,
): RiskNoteFinding {
  const { path, content } = added;
  if (content.kind === 'invalid') {
    return { path, outcome: 'invalid', message: describeIssues(content.issues) };
  }
  const { note } = content;
  const benchId = note.acceptance?.bench_id;
  const judged = faultOf(note, policy.todayUtc) ?? coverage(path, note, regressions, policy);
  const finding = { path, ...(benchId === undefined ? {} : { bench_id: benchId }), ...judged };
  if (finding.outcome !== 'covers') return finding;
  const terms = finding.message;
  return policy.approvals === undefined
    ? { ...finding, message: `${terms}.` }
    : { ...finding, ...approvalOf(path, note.signoff.author, terms, policy.approvals) };
}

/** A note that nobody asked about counts as one of which nothing is known. */
function approvalOf(
  path: string,
  author: string,
  terms: string,
  approvals: Approvals,
): Omit<Judged, 'bench_id'> {
  const reviewer = clip(author);
  const approval = approvals.get(path) ?? { kind: 'unknown', why: { code: 'no-pull-request' } };
  if (approval.kind !== 'approved') {
    return { outcome: 'awaits_review', message: describeMissing(approval, reviewer), reviewer };
  }
  const message = `${terms}, approved on the pull request on ${approval.at.slice(0, 10)}.`;
  return { outcome: 'covers', message, reviewer, reviewed_at: approval.at };
}

/** What keeps a note from covering anything on a day (YYYY-MM-DD), whatever regressed. */
export function faultOf(
  note: RiskNote,
  todayUtc: string,
): Pick<RiskNoteFinding, 'outcome' | 'message'> | undefined {
  const riskIds = note.risks.map((risk) => risk.risk_id);
  if (!note.risks.some((risk) => risk.category === 'performance')) {
    return invalid(
      'risks has no entry of category "performance": describe there what the slowdown costs and whom.',
    );
  }
  if (note.top_open_risk_id === null || !riskIds.includes(note.top_open_risk_id)) {
    const known = riskIds.slice(0, 5).map(quoted).join(', ');
    return invalid(
      `top_open_risk_id is ${quoted(note.top_open_risk_id)}, and must be the risk_id of one of its risks: ${known}.`,
    );
  }
  if (!note.signoff.approved) {
    return {
      outcome: 'not_approved',
      message: `signoff.approved is false: have someone who may accept the slowdown set it to true (signoff.author is ${quoted(note.signoff.author)}).`,
    };
  }
  const expiresOn = note.acceptance?.expires_on;
  if (expiresOn === undefined) return undefined;
  if (!isCalendarDay(expiresOn)) {
    return invalid(`acceptance.expires_on is ${quoted(expiresOn)}, and there is no such day.`);
  }
  if (expiresOn >= todayUtc) return undefined;
  return {
    outcome: 'expired',
    message: `acceptance.expires_on is ${quoted(expiresOn)}, and today is ${todayUtc} (UTC): set a later day and have the note approved again.`,
  };
}

function coverage(
  path: string,
  note: RiskNote,
  regressions: readonly RegressionToCover[],
  policy: RiskNotePolicy,
): Judged {
  const { acceptance, signoff } = note;
  if (acceptance === undefined) return unboundedCoverage(path, note, regressions, policy);
  const { bench_id: benchId, max_delta_percent: ceiling } = acceptance;
  const regression = regressions.find((one) => one.bench_id === benchId);
  if (regression === undefined && policy.openIds?.includes(benchId)) return leftOpen(benchId);
  if (regression === undefined) {
    return {
      outcome: 'unused',
      message: `acceptance.bench_id is ${quoted(benchId)}, and no benchmark of that id regressed: correct the id, or take the note out.`,
    };
  }
  // Written so that a delta that is not a number is not covered.
  if (!(regression.delta_percent <= ceiling)) {
    return {
      outcome: 'too_small',
      message: `acceptance.max_delta_percent is ${ceiling}, and ${quoted(benchId)} is slower by ${shortNumber(regression.delta_percent)}%: make it faster, or raise the ceiling and have the note approved again.`,
    };
  }
  const issue = acceptance.issue === undefined ? '' : ` (${clip(acceptance.issue)})`;
  return {
    outcome: 'covers',
    message: `Accepted by ${clip(signoff.author)} up to ${ceiling}% until ${acceptance.expires_on}${issue}`,
  };
}

function leftOpen(benchId: string): Judged {
  return {
    outcome: 'unused',
    message: `This run could not tell whether ${quoted(benchId)} regressed: leave the note in.`,
  };
}

/** FrankenJAX's notes name no benchmark, ceiling or day; only their file's name says what they mean. */
function unboundedCoverage(
  path: string,
  note: RiskNote,
  regressions: readonly RegressionToCover[],
  policy: RiskNotePolicy,
): Judged {
  if (!policy.allowUnboundedNotes) {
    return {
      outcome: 'unused',
      message:
        'acceptance is missing, so the note covers nothing: add it with bench_id, metric, max_delta_percent and expires_on.',
    };
  }
  const ids = policy.benchIds ?? regressions.map((one) => one.bench_id);
  const name = fileName(path);
  const isOf = (id: string) => mayBeNoteOf(name, id) && fileName(riskNotePath(id, ids)) === name;
  const regression = regressions.find((one) => isOf(one.bench_id));
  const open = regression === undefined ? policy.openIds?.find(isOf) : undefined;
  if (open !== undefined) return leftOpen(open);
  if (regression === undefined) {
    return {
      outcome: 'unused',
      message:
        'acceptance is missing, and no benchmark that regressed has this file name: add acceptance.bench_id, rename the file, or take the note out.',
    };
  }
  return {
    bench_id: regression.bench_id,
    outcome: 'covers',
    message: `Accepted by ${clip(note.signoff.author)} without a ceiling or an expiry (allow_unbounded_notes)`,
  };
}

export function describeIssues(issues: readonly string[]): string {
  return `The note is not valid: ${issues.join('; ') || 'it does not fit its schema'}.`;
}

function invalid(message: string): Judged {
  return { outcome: 'invalid', message };
}

export function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Two digits after the point, rounded up, so that the figure works as the new ceiling. */
function shortNumber(value: number): string {
  return String(Math.ceil(value * 100) / 100);
}

function quoted(value: string | null): string {
  return value === null ? 'null' : `"${clip(value)}"`;
}

/** A note may be long; a message need not be. */
export function clip(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
