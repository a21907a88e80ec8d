import type { ErrorObject } from 'ajv';
import { describeIssue, quote } from './describe-issue.ts';
import { formatJson } from './format-json.ts';
import type {
  PerfBaseline,
  PerfDelta,
  PerfEvidence,
  PerfSelftest,
  QualityGatesReport,
  ReliabilityBudgets,
  RiskNote,
  WorkerReply,
} from './generated/types.ts';
import {
  validateBaselineRecord,
  validateBudgets,
  validateEvidence,
  validateQualityGates,
  validateReport,
  validateRiskNote,
  validateSelftest,
  validateWorkerReply,
} from './generated/validators.ts';
import { GateError, messageOf } from './problems.ts';

export type * from './generated/types.ts';

/** How one quality gate ended. */
export type GateResult = QualityGatesReport['gates'][number];

type Validator = ((data: unknown) => boolean) & { errors?: ErrorObject[] | null };

/** A kind of document that fj-perf-gate reads and writes; each has a schema in `schemas/`. */
export interface DocumentKind<T> {
  readonly what: string;
  readonly validate: Validator;
  /** What is wrong with it that no schema can say. */
  contradictionsIn?(value: T): string[];
  /** A list whose items are written one a line. */
  readonly linePerItemOf?: string;
}

export const budgetsDocument = kindOf<ReliabilityBudgets>('The budgets file', validateBudgets);
export const riskNoteDocument = kindOf<RiskNote>('The risk note', validateRiskNote);
export const reportDocument = kindOf<PerfDelta>('The report', validateReport);
export const evidenceDocument = kindOf<PerfEvidence>('The evidence', validateEvidence, {
  contradictionsIn: contradictionsInPlan,
  linePerItemOf: 'benchmarks',
});
export const baselineDocument = kindOf<PerfBaseline>('The baseline record', validateBaselineRecord);
export const qualityGatesDocument = kindOf<QualityGatesReport>(
  'The report of the quality gates',
  validateQualityGates,
);
export const selftestDocument = kindOf<PerfSelftest>('The self-test', validateSelftest, {
  linePerItemOf: 'runs',
});
export const workerReplyDocument = kindOf<WorkerReply>(
  'The reply of a benchmark process',
  validateWorkerReply,
);

function kindOf<T>(
  what: string,
  validate: (data: unknown) => boolean,
  more: Pick<DocumentKind<T>, 'contradictionsIn' | 'linePerItemOf'> = {},
): DocumentKind<T> {
  return { what, validate: validate as Validator, ...more };
}

export type Checked<T> = { kind: 'valid'; value: T } | { kind: 'invalid'; issues: string[] };

/** Holds a value against its schema; issues name the field, what is there, and what must be. */
export function checkDocument<T>(kind: DocumentKind<T>, value: unknown): Checked<T> {
  if (kind.validate(value)) {
    const issues = kind.contradictionsIn?.(value as T) ?? [];
    return issues.length === 0 ? { kind: 'valid', value: value as T } : { kind: 'invalid', issues };
  }
  const errors = kind.validate.errors ?? [];
  // A document of another kind is wrong in every field: all there is to tell is that it is another.
  const ofVersion = errors.filter(({ instancePath }) => instancePath === '/schema_version');
  const told = ofVersion.length > 0 ? ofVersion : errors;
  const issues = told.map((error) => describeIssue(error, value));
  return { kind: 'invalid', issues: [...new Set(issues)].slice(0, 10) };
}

/** A verdict is corrected for as many benchmarks as the plan says: too many, and nothing could fail. */
function contradictionsInPlan({ plan, benchmarks }: PerfEvidence): string[] {
  const { family_size: familySize, shard } = plan;
  const count = Math.max(1, benchmarks.length);
  const isRight = shard === undefined ? familySize === count : familySize >= benchmarks.length;
  return isRight ? [] : [`plan.family_size is ${familySize}, and the benchmarks are ${count}`];
}

/** Parses a document's text and holds it against its schema. */
export function checkText<T>(kind: DocumentKind<T>, text: string): Checked<T> {
  let value: unknown;
  try {
    // Some editors put a byte order mark first.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    // The parser quotes the text, which may be of any length and hold any character.
    return { kind: 'invalid', issues: [`no JSON: ${quote(messageOf(cause))}`] };
  }
  return checkDocument(kind, value);
}

/** Parses a text that must be valid; `path` is only for the messages. Throws a GateError. */
export function parseDocument<T>(kind: DocumentKind<T>, text: string, path: string): T {
  const checked = checkText(kind, text);
  if (checked.kind === 'valid') return checked.value;
  throw new GateError({ code: 'document-invalid', what: kind.what, path, issues: checked.issues });
}

/** Checks a document before it is written; a mismatch is a defect of ours, not of the user's. */
export function serializeDocument<T>(kind: DocumentKind<T>, value: T): string {
  const checked = checkDocument(kind, value);
  if (checked.kind === 'invalid') {
    throw new Error(`${kind.what} to write does not meet its schema: ${checked.issues.join('; ')}`);
  }
  return `${formatJson(value, kind.linePerItemOf)}\n`;
}
