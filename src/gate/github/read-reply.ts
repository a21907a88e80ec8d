/**
 * Fields of what GitHub answers, checked as they are read: what a proxy or a service in trouble sends
 * instead would otherwise be a change without notes, or a pull request that is closed. Each throws an
 * Error that names the field.
 */
export function textAt(reply: unknown, path: string): string {
  return checked(reply, path, 'text', (value) => typeof value === 'string');
}

export function integerAt(reply: unknown, path: string): number {
  return checked(reply, path, 'integer', (value) => Number.isSafeInteger(value));
}

export function booleanAt(reply: unknown, path: string): boolean {
  return checked(reply, path, 'boolean', (value) => typeof value === 'boolean');
}

/** Without a path, the reply itself. */
export function listAt(reply: unknown, path = ''): readonly unknown[] {
  return checked(reply, path, 'list', (value) => Array.isArray(value));
}

/** Undefined where the field, or one on the way to it, is left out or null. */
export function textOrNothingAt(reply: unknown, path: string): string | undefined {
  const value = valueAt(reply, path) ?? undefined;
  return value === undefined ? undefined : textAt(reply, path);
}

function checked<T>(
  reply: unknown,
  path: string,
  kind: string,
  isKind: (value: unknown) => boolean,
): T {
  const value = valueAt(reply, path);
  if (isKind(value)) return value as T;
  throw new Error(`the answer has no ${kind}${path === '' ? '' : ` "${path}"`}`);
}

/** Undefined where a field on the way is missing. Without a path, the reply itself. */
export function valueAt(reply: unknown, path: string): unknown {
  let value = reply;
  for (const key of path === '' ? [] : path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
