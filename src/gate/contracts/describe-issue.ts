import type { ErrorObject } from 'ajv';
import { closest } from 'fastest-levenshtein';
import { toPlainLine } from './plain-text.ts';

const maxQuote = 80;

/** What the validator says about a field of `document`, for people: what is there, and what must be. */
export function describeIssue(error: ErrorObject, document: unknown): string {
  const { instancePath, keyword, params } = error;
  const where = fieldOf(instancePath) || 'the document';
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
      const nearest = known.length > 0 ? closest(key, known) : undefined;
      return `unknown key "${quote(key)}" in ${where}${nearest ? ` (did you mean "${nearest}"?)` : ''}`;
    }
    case 'required':
      return `${where} lacks "${String(params.missingProperty)}"`;
    case 'oneOf':
    case 'anyOf':
      return `${where} fits none of the allowed forms`;
    default:
      return `${where} is ${describeValue(valueAt(instancePath, document))}, and ${wantedBy(error)}`;
  }
}

/** A text of any length and content, short and on one line. */
export function quote(text: string): string {
  const line = toPlainLine(text);
  return line.length > maxQuote ? `${line.slice(0, maxQuote - 1)}…` : line;
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

function wantedBy({ keyword, params, message }: ErrorObject): string {
  switch (keyword) {
    case 'type':
      return `must be ${[params.type].flat().map(wordFor).join(' or ')}`;
    case 'const':
      return `must be ${JSON.stringify(params.allowedValue)}`;
    case 'enum':
      return `must be one of ${(params.allowedValues as unknown[]).map((one) => JSON.stringify(one)).join(', ')}`;
    case 'minItems':
      return `must have at least ${params.limit === 1 ? 'one item' : `${params.limit} items`}`;
    case 'pattern':
      return wantedByPattern(String(params.pattern));
    default:
      return message ?? 'is not valid';
  }
}

function wantedByPattern(pattern: string): string {
  if (pattern === '\\S') return 'must not be empty';
  if (pattern.startsWith('^\\d{4}-')) return 'must be a day such as "2026-12-31"';
  return `must match ${pattern}`;
}

function wordFor(type: unknown): string {
  return typeWords[String(type)] ?? String(type);
}

function describeValue(value: unknown): string {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? `"${quote(value)}"` : String(value);
}

/** `/benchmarks/0/pairs` as `benchmarks.0.pairs`. */
function fieldOf(pointer: string): string {
  return partsOf(pointer).map(quote).join('.');
}

function valueAt(pointer: string, document: unknown): unknown {
  return partsOf(pointer).reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<string, unknown>)[part]
        : undefined,
    document,
  );
}

/** JSON pointers write `~1` for a slash (RFC 6901). */
function partsOf(pointer: string): string[] {
  if (pointer === '') return [];
  const parts = pointer.slice(1).split('/');
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
