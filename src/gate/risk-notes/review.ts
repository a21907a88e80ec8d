import type { PerfDelta, RiskNote } from '../contracts/documents.ts';
import { type AddedNote, clip, describeIssues, faultOf } from './apply.ts';
import { isLogin, refused } from './approvals.ts';
import { describeMissing } from './describe-approval.ts';

/** A note of the tree, looked at by itself: what it would cover, and what keeps it from that. */
export interface ReviewedNote {
  /** Relative to the repository's root. */
  readonly path: string;
  readonly state: 'valid' | 'not_approved' | 'expired' | 'unbounded' | 'invalid';
  /** Why it is not valid, and how to mend it. */
  readonly message?: string;
  readonly acceptance?: Omit<NonNullable<RiskNote['acceptance']>, 'metric'>;
  readonly author?: string;
  /** Whose approval of the pull request it needs besides. */
  readonly reviewer?: string;
}

/** What the last report says of a note. */
export type NoteUse =
  | { readonly kind: 'covers'; readonly bench_id: string; readonly delta_percent: number }
  | { readonly kind: 'covers-nothing'; readonly why: string }
  /** Not added or edited by the change that the report is about. */
  | { readonly kind: 'not-looked-at' }
  | { readonly kind: 'no-report' };

/** Looks at one note by itself, on a day (YYYY-MM-DD); `needsReview` where the budgets ask for approvals. */
export function reviewNote(
  { path, content }: AddedNote,
  todayUtc: string,
  needsReview = false,
): ReviewedNote {
  if (content.kind === 'invalid') {
    return { path, state: 'invalid', message: describeIssues(content.issues) };
  }
  const { acceptance, signoff } = content.note;
  const { author } = signoff;
  const known = {
    path,
    author,
    ...(needsReview ? { reviewer: author } : {}),
    ...(acceptance === undefined ? {} : { acceptance }),
  };
  if (needsReview && !isLogin(author)) {
    return {
      ...known,
      state: 'invalid',
      message: describeMissing(refused({ code: 'no-login' }), clip(author)),
    };
  }
  const fault = faultOf(content.note, todayUtc);
  if (fault !== undefined) {
    const { outcome, message } = fault;
    const waits = outcome === 'not_approved' || outcome === 'expired';
    return { ...known, state: waits ? outcome : 'invalid', message };
  }
  if (acceptance !== undefined) return { ...known, state: 'valid' };
  const message =
    'acceptance is missing, so the note covers nothing unless the budgets have "allow_unbounded_notes": add it with bench_id, metric, max_delta_percent and expires_on.';
  return { ...known, state: 'unbounded', message };
}

/** What the last report made of the note at a path. */
export function useOfNote(path: string, report: PerfDelta | undefined): NoteUse {
  if (report === undefined) return { kind: 'no-report' };
  const finding = report.risk_note_findings.find((one) => one.path === path);
  if (finding === undefined) return { kind: 'not-looked-at' };
  const covered = report.regressions.find(({ bench_id }) => bench_id === finding.bench_id);
  if (finding.outcome === 'covers' && covered !== undefined) {
    const { bench_id, delta_percent } = covered;
    return { kind: 'covers', bench_id, delta_percent };
  }
  return { kind: 'covers-nothing', why: finding.message };
}
