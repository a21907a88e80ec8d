import type { ErrorObject } from 'ajv';
import { closest } from 'fastest-levenshtein';
import { toPlainLine } from '../plain-text.ts';
import { layOutJson } from './lay-out-json.ts';
import { GateError } from './problems.ts';
import type {
  PerfBaseline,
  PerfDelta,
  PerfEvidence,
  PerfSelftest,
  ReliabilityBudgets,
  RiskNote,
  WorkerReply,
} from './types.generated.ts';
import {
  validateBaselineRecord,
  validateBudgets,
  validateEvidence,
  validateReport,
  validateRiskNote,
  validateSelftest,
  validateWorkerReply,
} from './validators.generated.ts';

export type {
  AaNoise,
  BaselineBenchmark,
  BenchmarkEvidence,
  BenchmarkResult,
  Environment,
  FailedOutcome,
  Interval,
  MeasuredOutcome,
  MeasuringPlan,
  NoiseSource,
  OneSidedOutcome,
  PairFigures,
  PerfBaseline,
  PerfDelta,
  PerfEvidence,
  PerfSelftest,
  QualityGate,
  Regression,
  ReliabilityBudgets,
  RiskNote,
  Sampling,
  SelftestBenchmark,
  SelftestRun,
  SideFigures,
  VerdictPolicy,
  WorkerReply,
} from './types.generated.ts';

type Validator = ((data: unknown) => boolean) & { errors?: ErrorObject[] | null };

/** A kind of document that fj-perf-gate reads and writes; each has a schema in `schemas/`. */
export interface DocumentKind<T> {
  readonly what: string;
  readonly validate: Validator;
  /** A list whose items are written one a line. */
  readonly linePerItemOf?: string;
  /** Never set; carries the type. */
  readonly type?: T;
}

export const budgetsDocument: DocumentKind<ReliabilityBudgets> = {
  what: 'The budgets file',
  validate: validateBudgets as Validator,
};
export const riskNoteDocument: DocumentKind<RiskNote> = {
  what: 'The risk note',
  validate: validateRiskNote as Validator,
};
export const reportDocument: DocumentKind<PerfDelta> = {
  what: 'The report',
  validate: validateReport as Validator,
};
export const evidenceDocument: DocumentKind<PerfEvidence> = {
  what: 'The evidence',
  validate: validateEvidence as Validator,
  linePerItemOf: 'benchmarks',
};
export const baselineDocument: DocumentKind<PerfBaseline> = {
  what: 'The baseline record',
  validate: validateBaselineRecord as Validator,
};
export const selftestDocument: DocumentKind<PerfSelftest> = {
  what: 'The self-test',
  validate: validateSelftest as Validator,
  linePerItemOf: 'runs',
};
export const workerReplyDocument: DocumentKind<WorkerReply> = {
  what: 'The reply of a benchmark process',
  validate: validateWorkerReply as Validator,
};

export type Checked<T> = { kind: 'valid'; value: T } | { kind: 'invalid'; issues: string[] };

/** Holds a value against its schema; issues name the field and the nearest known key. */
export function checkDocument<T>(kind: DocumentKind<T>, value: unknown): Checked<T> {
  if (kind.validate(value)) return { kind: 'valid', value: value as T };
  const issues = (kind.validate.errors ?? []).map(describeIssue).filter((text) => text !== '');
  return { kind: 'invalid', issues: [...new Set(issues)].slice(0, 10) };
}

/** Parses a document's text and holds it against its schema. */
export function checkText<T>(kind: DocumentKind<T>, text: string): Checked<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    // The parser quotes the text, which may be of any length and hold any character.
    const detail = shorten(cause instanceof Error ? cause.message : String(cause));
    return { kind: 'invalid', issues: [`no JSON: ${detail}`] };
  }
  return checkDocument(kind, value);
}

/** The same for a text that must be right; `path` is only for the messages. Throws a GateError. */
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
  return `${layOutJson(value, kind.linePerItemOf)}\n`;
}

function describeIssue(error: ErrorObject): string {
  const where = fieldOf(error.instancePath) || 'the document';
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
      const nearest = known.length > 0 ? closest(key, known) : undefined;
      return `unknown key "${shorten(key)}" in ${where}${nearest ? ` (did you mean "${nearest}"?)` : ''}`;
    }
    case 'required':
      return `${where} lacks "${String(error.params.missingProperty)}"`;
    case 'const':
      return `${where} must be ${JSON.stringify(error.params.allowedValue)}`;
    case 'enum':
      return `${where} must be one of ${(error.params.allowedValues as unknown[]).map((value) => JSON.stringify(value)).join(', ')}`;
    case 'oneOf':
    case 'anyOf':
      return `${where} fits none of the allowed forms`;
    default:
      return `${where} ${error.message ?? 'is not valid'}`;
  }
}

/** `/benchmarks/0/pairs` as `benchmarks.0.pairs`; JSON pointers write `~1` for a slash (RFC 6901). */
function fieldOf(pointer: string): string {
  const parts = pointer.slice(1).split('/');
  return parts.map((part) => shorten(part.replaceAll('~1', '/').replaceAll('~0', '~'))).join('.');
}

/** A key of a foreign document may be of any length. */
function shorten(key: string): string {
  const line = toPlainLine(key);
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
