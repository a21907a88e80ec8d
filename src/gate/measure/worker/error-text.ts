import type { CallSite } from './call-site.ts';
import { explainError } from './refusals.ts';
import { callSitesIn } from './stack-frames.ts';

/** What a thrown value says, and the places that its stack names where it does not say what to do. */
export interface ErrorText {
  readonly message: string;
  readonly places: CallSite[];
}

/** Suites throw anything: what of it cannot be read is left out. */
export function describeError(error: unknown): ErrorText {
  const message = read(() => (error instanceof Error ? explainError(error) : String(error)));
  if (message === undefined) {
    return { message: 'it threw something that cannot be shown', places: stackPlaces(error) };
  }
  const isAsThrown =
    !(error instanceof Error) || read(() => `${error.name}: ${error.message}`) === message;
  return { message, places: isAsThrown ? stackPlaces(error) : [] };
}

/** An error as text, with its places below in the form of a stack. */
export function textOfError(error: unknown): string {
  const { message, places } = describeError(error);
  return [message, ...places.map(({ path, line }) => `    at ${path}:${line}:1`)].join('\n');
}

function stackPlaces(error: unknown): CallSite[] {
  const stack = read(() => (error as { stack?: unknown }).stack);
  return typeof stack === 'string' ? callSitesIn(stack) : [];
}

/** Undefined when a getter or conversion of foreign code throws. */
function read<T>(value: () => T): T | undefined {
  try {
    return value();
  } catch {
    return undefined;
  }
}
